import type { Act, Attribution, TextRange } from '../annotations';
import { carrierOf } from '../attributions/chain';
import { PHONE_CALL } from '../attributions/noun-words';
import { copulaBehind } from '../attributions/plain-cue';
import { groupStart } from '../attributions/verb-group';
import { contains, overlaps } from '../span';
import type { CommitmentCue, Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { contentOf } from './content';
import { isOwnStatement } from './own-statement';
import { NO_REQUEST, REQUEST_CUES, SURE_COMMITMENTS, SURE_REQUESTS, SURE_THREATS } from './request-lexicon';
import { separateActs } from './split';

/** A record before its properties are read. */
export interface Candidate {
  readonly act: Act;
  readonly cue: CommitmentCue;
  readonly content: TextRange;
  readonly rule: string;
}

/** The tagger's cues with their contents, those it missed, and without those that cannot be. */
export function candidatesOf(article: Article, tagged: Tagged, attributions: readonly Attribution[]): Candidate[] {
  const own = isOwnStatement(article, attributions);
  const read = tagged.commitmentCues.flatMap((tag): Candidate[] => {
    const cue = wholeCue(article.text, tag);
    const content = contentOf(article, cue, attributions);
    return content ? [{ act: actOf(article.text, cue, content), cue, content, rule: 'tagger' }] : [];
  });
  const kept = merged(article.text, read).filter(candidate => !isSpurious(article, candidate, attributions, own));
  return [...kept, ...missed(article, read, attributions)]
    .sort((a, b) => a.cue.start - b.cue.start)
    .flatMap(candidate => separateActs(article.text, candidate.content).map(content => ({ ...candidate, content })));
}

/** The cue with the auxiliaries before it (*had refused*) and the verb of *goal is*. */
function wholeCue(text: string, cue: CommitmentCue): CommitmentCue {
  return { ...cue, start: groupStart(text, cue), end: cue.end + copulaBehind(text, cue) };
}

/** Two cues side by side with one content are one cue: *goal* and *is*. */
function merged(text: string, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const last = out.at(-1);
    if (!last || last.act !== candidate.act || !overlaps(last.content, candidate.content)) {
      out.push(candidate);
    } else if (overlaps(last.cue, candidate.cue)) {
      // *would* and *agree* read apart are one verb group.
      const [whole, part] = candidate.cue.end > last.cue.end ? [candidate, last] : [last, candidate];
      out[out.length - 1] = { ...whole, cue: { ...whole.cue, actor: whole.cue.actor ?? part.cue.actor } };
    } else if (candidate.cue.start >= last.cue.end && !text.slice(last.cue.end, candidate.cue.start).trim()) {
      out[out.length - 1] = { ...last, cue: { ...last.cue, end: candidate.cue.end, last: candidate.cue.last } };
    } else out.push(candidate);
  }
  return out;
}

/** *threatened* never asks, and *proposed* with a thing asks others. */
function actOf(text: string, cue: CommitmentCue, content: TextRange): Act {
  const words = text.slice(cue.start, cue.end);
  if (SURE_THREATS.test(words)) return 'threaten';
  if (cue.label === 'commit' && SURE_REQUESTS.test(words)) return 'request';
  const gap = text.slice(cue.end, content.start);
  if (cue.label === 'commit' && /\bpropos(?:ed|es|ing|al)$/iu.test(words) && !/\bto\s*$/u.test(gap)) return 'request';
  return cue.label;
}

const MODAL = /^(?:will|would|shall)(?: (?:not|also|now|soon|be))?$/iu;

function isSpurious(
  { text, blocks }: Article,
  { act, cue }: Candidate,
  attributions: readonly Attribution[],
  own: boolean,
): boolean {
  const words = text.slice(cue.start, cue.end);
  const before = text.slice(Math.max(0, cue.start - 12), cue.start);
  if (act === 'request') return NO_REQUEST.test(words) || !REQUEST_CUES.test(words) || PHONE_CALL.test(before + words);
  if (act !== 'commit' || !MODAL.test(words) || own) return false;
  const headline = blocks[0] && contains(blocks[0], cue) && blocks.length > 1;
  // What the writer says that somebody will do is a schedule or a prediction.
  return !headline && !carrierOf(cue, attributions) && !attributions.some(a => overlaps(a.cue, cue));
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
        : infinitive && SURE_COMMITMENTS.test(words) && attribution.source
          ? 'commit'
          : null;
    if (!act || attribution.kind === 'direct') return [];
    const cue = { ...attribution.cue, label: act, first: 0, last: 0, confidence: attribution.confidence };
    const bare = { actor: attribution.source && { ...cue, ...attribution.source }, recipient: null, contents: [] };
    return [
      { act, cue: { ...cue, ...bare, deadline: null, condition: null, guesses: {} }, content, rule: 'cue of speech' },
    ];
  });
}
