import type { Act, Attribution, TextRange } from '../annotations';
import { copulaBehind, qualityOf } from '../attributions/plain-cue';
import { groupStart } from '../attributions/verb-group';
import type { EntityReading } from '../entities/reading';
import { overlaps } from '../span';
import type { CommitmentCue, Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { announcedActs } from './announced-acts';
import { bareCue, type Candidate } from './candidate';
import { contentOf } from './content';
import { headlineActs } from './headline-act';
import { isOwnStatement } from './own-statement';
import { FIRM_COMMITMENTS, SURE_COMMITMENTS, SURE_REQUESTS, SURE_THREATS } from './request-lexicon';
import { furtherAct, separateActs } from './split';
import { BARE_AUXILIARY, isSpurious, MODAL } from './spurious';

/** The tagger's cues with their contents, those it missed, and without those that cannot be. */
export function candidatesOf(
  article: Article,
  tagged: Tagged,
  attributions: readonly Attribution[],
  entities: EntityReading,
): Candidate[] {
  const own = isOwnStatement(article, attributions);
  const read = tagged.commitmentCues.flatMap((tag): Candidate[] => {
    const cue = wholeCue(article, tag);
    const content = contentOf(article, cue, attributions);
    return content ? [{ act: actOf(article.text, cue, content), cue, content, rule: 'tagger' }] : [];
  });
  const kept = merged(article.text, read).filter(candidate => !isSpurious(article, candidate, attributions, own));
  const found = [...kept, ...missed(article, read, attributions)];
  const taken = [...read, ...found].map(candidate => candidate.cue);
  const unread = [...headlineActs(article, entities, taken), ...(own ? announcedActs(article, entities, taken) : [])];
  return [
    ...found,
    ...unread.map(candidate => ({ ...candidate, act: actOf(article.text, candidate.cue, candidate.content) })),
  ]
    .sort((a, b) => a.cue.start - b.cue.start)
    .flatMap(candidate => actsOf(article, candidate.content).map(content => ({ ...candidate, content })));
}

/** The acts that a content lists, and one that a second *to* adds behind it. */
function actsOf({ text, sentences }: Article, content: TextRange): TextRange[] {
  const sentence = sentences.find(s => overlaps(s, content));
  const further = sentence && furtherAct(text, content, sentence);
  return [...separateActs(text, content), ...(further ? [further] : [])];
}

/** The verb of an auxiliary: *has not* ⟨*decided*⟩. */
const PARTICIPLE_BEHIND = /^(?: not| also| been)* \p{Ll}+ed(?=\s)/u;

/**
 * The cue with the auxiliaries before it (*had refused*), the verb behind them and the one of *goal is*; nothing of another sentence
 * belongs to it.
 */
function wholeCue({ text, sentences }: Article, tagged: CommitmentCue): CommitmentCue {
  const bare = BARE_AUXILIARY.test(text.slice(tagged.start, tagged.end));
  const verb = bare ? PARTICIPLE_BEHIND.exec(text.slice(tagged.end, tagged.end + 40))?.[0].length : 0;
  const cue = { ...tagged, end: tagged.end + (verb ?? 0) };
  const home = sentences.find(sentence => overlaps(sentence, cue)) ?? cue;
  return {
    ...cue,
    start: groupStart(text, cue),
    end: cue.end + copulaBehind(text, cue),
    contents: cue.contents.filter(content => overlaps(content, home)),
    deadline: cue.deadline && overlaps(cue.deadline, home) ? cue.deadline : null,
  };
}

/** Two cues side by side with one content are one cue: *goal* and *is*. */
function merged(text: string, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const last = out.at(-1);
    const gap = last ? text.slice(last.cue.end, candidate.cue.start) : '';
    if (!last || last.act !== candidate.act || !overlaps(last.content, candidate.content)) {
      out.push(candidate);
    } else if (overlaps(last.cue, candidate.cue)) {
      // *would* and *agree* read apart are one verb group.
      const [whole, part] = candidate.cue.end > last.cue.end ? [candidate, last] : [last, candidate];
      out[out.length - 1] = { ...whole, cue: { ...whole.cue, actor: whole.cue.actor ?? part.cue.actor } };
    } else if (candidate.cue.start >= last.cue.end && !gap.trim()) {
      out[out.length - 1] = { ...last, cue: { ...last.cue, end: candidate.cue.end, last: candidate.cue.last } };
    } else if (OWNER_END.test(text.slice(last.cue.start, last.cue.end)) && ADJECTIVES.test(gap)) {
      out[out.length - 1] = { ...candidate, cue: { ...candidate.cue, start: last.cue.start, actor: last.cue.actor } };
    } else out.push(candidate);
  }
  return out.map(candidate => ({ ...candidate, cue: withoutQuality(text, candidate.cue) }));
}

/** *goal is* of *their shared goal is*. */
function withoutQuality(text: string, cue: CommitmentCue): CommitmentCue {
  return { ...cue, start: cue.start + qualityOf(text.slice(cue.start, cue.end)) };
}

/** *reiterated their* beside *firm commitment*, *reaffirmed her ministry* beside *’s intention*: one cue, a verb and its noun. */
const OWNER_END = /\s(?:his|her|its|their|our|my)(?: \p{Ll}+)?$/u;
const ADJECTIVES = /^(?:['’]s?)?\s(?:[\p{Ll}-]+\s){0,3}$/u;

/** Acts against somebody, right behind *will*. */
const HARM = /^["“]?(?:\p{L}+ly )?(?:sue|prosecute|retaliate|punish|hold .{1,60} (?:accountable|to account))\b/iu;

/** *threatened* never asks, *will sue* threatens, a *proposal* asks others, and so does *proposed* with a thing. */
function actOf(text: string, cue: CommitmentCue, content: TextRange): Act {
  const words = text.slice(cue.start, cue.end);
  if (SURE_THREATS.test(words)) return 'threaten';
  if (cue.label === 'commit' && MODAL.test(words) && HARM.test(text.slice(content.start, content.end)))
    return 'threaten';
  if (cue.label === 'commit' && /\bproposals?$/i.test(words)) return 'request';
  if (cue.label === 'commit' && SURE_REQUESTS.test(words)) return 'request';
  const gap = text.slice(cue.end, content.start);
  if (cue.label === 'commit' && /\bpropos(?:ed|es|ing)$/i.test(words) && !/\bto\s*$/u.test(gap)) return 'request';
  return cue.label;
}

/** *announced $3 million in aid* binds the giver. */
function isGrant(words: string, content: string): boolean {
  return /\bannounc(?:e|es|ed|ing)$/i.test(words) && /^(?:[a-z]+\s){0,3}[$€£]/.test(content);
}

/** Cues of speech that ask or bind, which the tagger read as speech alone. */
function missed(article: Article, read: readonly Candidate[], attributions: readonly Attribution[]): Candidate[] {
  return attributions.flatMap((attribution): Candidate[] => {
    const [content] = attribution.content;
    if (!content || read.some(candidate => overlaps(candidate.cue, attribution.cue))) return [];
    const words = attribution.cue.quote;
    const infinitive = /\bto\s*$/u.test(article.text.slice(attribution.cue.end, content.start));
    const act: Act | null = SURE_THREATS.test(words)
      ? 'threaten'
      : SURE_REQUESTS.test(words) && content.start > attribution.cue.end
        ? 'request'
        : attribution.source &&
            ((infinitive && SURE_COMMITMENTS.test(words)) ||
              FIRM_COMMITMENTS.test(words) ||
              isGrant(words, content.quote))
          ? 'commit'
          : null;
    if (!act || attribution.kind === 'direct') return [];
    const cue = bareCue(act, attribution.cue, attribution.source, attribution.confidence);
    return [{ act, cue, content, rule: 'cue of speech' }];
  });
}
