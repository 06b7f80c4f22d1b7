import type { TextRange } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { contains, overlaps } from '../span';
import type { AttributionCue } from '../tagger/tagged';
import type { Article } from '../text/article';
import { agentBehind } from './agent';
import { holderOf } from './holder';
import { quotationsOf } from './quotations';
import {
  nounPhraseBefore,
  openingNoun,
  openingSubject,
  phraseStart,
  subjectBehind,
  subjectWithRelative,
} from './subject';
import { hasFiniteVerb, isActive, isPassive, PARTICIPLE } from './verb-group';
import { wholePhrase } from './whole-phrase';

/** Where a source came from, for its `why`. */
export type SourceRule = 'tagger' | 'subject before' | 'same subject' | 'by' | 'subject';

export interface Source {
  readonly range: TextRange;
  readonly rule: SourceRule;
}

const OPENING_PARTICIPLE = /^["“\s]*(?:(?:when|while|after|before|by|in|on)\s+)?$/i;
const PARTICIPLE_LEAD = /(?:,["”]?|\b(?:and|while|by|before|after|without|in))\s+$/i;
const SECOND_VERB = /\b(?:and|but|or)\s+(?:(?:also|then|later|instead|now|still|has|have|is|are|\p{L}+ly)\s+)*$/iu;

/** The source of one cue: the tagger's, made a whole noun phrase, or else the nearest subject that fits. */
export function sourceOf(
  article: Article,
  cue: AttributionCue,
  contents: readonly TextRange[],
  entities: EntityReading,
  earlier: readonly { readonly cue: TextRange; readonly source: Source | null }[],
  cues: readonly TextRange[],
): Source | null {
  const { text, sentences } = article;
  const sentence = sentences.find(s => overlaps(s, cue));
  const words = text.slice(cue.start, cue.end);
  const agent = sentence && (isPassive(words) || PARTICIPLE.test(words)) ? agentBehind(text, cue, sentence) : null;
  if (agent) return { range: agent, rule: 'by' };
  const own = cue.source && sentence && sourceIn(article, cue.source, cue, sentence);
  const said = own && sentence && wholePhrase(text, own, cue, sentence, contents, entities, cues);
  if (said && !isBare(text, said)) return { range: said, rule: 'tagger' };
  if (!sentence || isPassive(words)) return null;
  const lead = text.slice(sentence.start, cue.start);
  const same = /(?:\band|,|\bbut)\s*(?:then|also|later)?\s*$/u.test(lead)
    ? [...earlier].reverse().find(e => e.source && e.cue.start >= sentence.start && e.source.range.end <= cue.start)
    : undefined;
  if (same?.source) return { range: same.source.range, rule: 'same subject' };
  const [content] = contents;
  const holder = content && holderOf(text, cue, content, sentence, entities);
  if (holder) return { range: holder.range, rule: 'subject before' };
  return (
    subjectBefore(text, cue, sentence, entities) ??
    subjectOfClause(text, cue, contents, lead, sentence, entities) ??
    namelessSubject(text, cue, contents, lead, sentence)
  );
}

/** The part of a source that stands in the sentence of its cue, not in words that the cue only reports nor told to it. */
function sourceIn(article: Article, source: TextRange, cue: TextRange, sentence: TextRange): TextRange | null {
  const { text } = article;
  const range = { start: Math.max(source.start, sentence.start), end: Math.min(source.end, sentence.end) };
  const reported = quotationsOf(article).some(q => contains(q, range) && !overlaps(q, cue));
  const told = source.start >= cue.end && /^\sto\s(?:the\s)?$/.test(text.slice(cue.end, source.start));
  return range.start < range.end && !reported && !told ? range : null;
}

/** A determiner alone, or a letter that a broken quotation left, is nobody. */
function isBare(text: string, source: TextRange): boolean {
  return /^(?:[Tt]he|[Aa]n?|[Ii]n|\p{Ll})$/u.test(text.slice(source.start, source.end));
}

/** The subject without a name, of an active verb: *the full video* revealed. */
function namelessSubject(
  text: string,
  cue: TextRange,
  contents: readonly TextRange[],
  lead: string,
  sentence: TextRange,
): Source | null {
  const words = text.slice(cue.start, cue.end);
  const [content] = contents;
  const governs =
    content &&
    content.start >= cue.end &&
    /^\s+(?:(?:that|for|on|at)\s+)?["“]?$/.test(text.slice(cue.end, content.start));
  if (!governs || !isActive(words)) return null;
  const range = SECOND_VERB.test(lead) ? openingNoun(text, sentence) : nounPhraseBefore(text, sentence, cue.start);
  return range && { range, rule: 'subject' };
}

/** The subject of a second verb (*and warned*), of a participle behind a comma (*, blaming*) or at the opening. */
function subjectOfClause(
  text: string,
  cue: TextRange,
  contents: readonly TextRange[],
  lead: string,
  sentence: TextRange,
  entities: EntityReading,
): Source | null {
  const participle = /^\p{L}+ing\b/iu.test(text.slice(cue.start, cue.end));
  if (participle && OPENING_PARTICIPLE.test(lead)) {
    const range = subjectBehind(text, sentence, Math.max(cue.end, contents.at(-1)?.end ?? 0), entities);
    return range && { range, rule: 'subject' };
  }
  if (!(participle ? PARTICIPLE_LEAD : SECOND_VERB).test(lead)) return null;
  const opening = openingSubject(text, sentence, cue.start, entities);
  const range = opening ?? subjectBehind(text, { start: sentence.start, end: cue.start }, sentence.start, entities);
  return range && { range, rule: 'subject' };
}

/** A mention right before the cue, but for an adverb or a relative pronoun. */
function subjectBefore(text: string, cue: TextRange, sentence: TextRange, entities: EntityReading): Source | null {
  const near = [...entities.within({ start: sentence.start, end: cue.start })].reverse().find(({ mention }) => {
    const gap = text.slice(mention.end, cue.start);
    return /^(?:['’]s?)?(?:,? (?:who|which|that))?(?: (?:also|later|then|\w+ly))?\s$/u.test(gap);
  });
  if (!near) {
    const range = subjectWithRelative(text, sentence, cue.start);
    return range && { range, rule: 'subject before' };
  }
  const { start, end } = near.mention;
  const first = hasFiniteVerb(text.slice(cue.start, cue.end)) ? phraseStart(text, sentence, start) : start;
  return { range: { start: first, end }, rule: 'subject before' };
}
