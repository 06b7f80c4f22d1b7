import type { TextRange } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { overlaps } from '../span';
import type { AttributionCue } from '../tagger/tagged';
import type { Article } from '../text/article';
import { agentBehind } from './agent';
import { isClause } from './clause-end';
import { NOUN_CUE } from './noun-words';
import { withoutPossessive } from './party';
import { trim } from './quotations';
import { nounPhraseBefore, openingNoun, openingSubject, subjectBehind } from './subject';

/** Where a source came from, for its `why`. */
export type SourceRule = 'tagger' | 'subject before' | 'same subject' | 'after the cue' | 'by' | 'subject';

export interface Source {
  readonly range: TextRange;
  readonly rule: SourceRule;
}

const RELATIVE = /,?\s+(?:who|whom|which|whose|where)\b/u;
/** A noun phrase does not end here. */
const OPEN_END = /(?:^|\s)(?:the|an?|his|her|its|their|our|your|of|for|from|in|by|and|or|with|including)$/i;
const OPEN_TITLE = /(?:^|\s)(?:President|Senator|Minister|Secretary|Governor|Chancellor|General)$/u;
const APPOSITION = /^,\s+(?:an?|the|its|his|her|their)\s[^,;:.!?"“”\n]{3,90}/u;
const LATE_APPOSITION = /^,\s+(?!\w+ing\b)[^,;:.!?"“”\n]{3,90},\s*$/u;
/** The cues that stand before their source. */
const BEFORE_SOURCE = /^according to$/i;
/** A passive hides its subject's words, not those of the subject: *was told*. */
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?(?:\w+ed|told|known|thought|said|seen|held|given|found|heard)$/i;

const FEELING =
  /\b(?:pleased|surprised|shocked|concerned|impressed|disappointed|worried|alarmed|troubled|encouraged|prepared|determined|committed|convinced)$/i;
/** The tagger reads *I've said* as two words. */
const SELF = /^(?:I|we|they|he|she|it|you)(?=['’](?:ve|re|ll|d|m|s)\b)/i;
const OPENING_PARTICIPLE = /^["“\s]*(?:(?:when|while|after|before|by|in|on)\s+)?$/i;
const PARTICIPLE_LEAD = /(?:,|\b(?:and|while|by|before|after|without|in))\s+$/i;
/** A finite verb: *says*, *revealed*, *will show*. */
const ACTIVE =
  /^(?:(?:has|have|had|will|would|also|may|might|could|did|does|not|[a-z]+ly) )*(?:[a-z]+(?:s|ed)|said|told|shown?|found|made|read|gave)(?: (?:for|on|at|out|to))?$/i;
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
  const agent = sentence && PASSIVE.test(words) && !FEELING.test(words) ? agentBehind(text, cue, sentence) : null;
  if (agent) return { range: agent, rule: 'by' };
  const said = cue.source && wholePhrase(article, cue.source, cue, contents, entities, cues);
  if (said && !isBare(text, said)) return { range: said, rule: 'tagger' };
  const self = SELF.exec(words);
  if (self && !PASSIVE.test(words))
    return { range: { start: cue.start, end: cue.start + self[0].length }, rule: 'subject before' };
  if (!sentence) return null;
  if (BEFORE_SOURCE.test(words)) return following(article, cue, contents, sentence, entities);
  if (PASSIVE.test(words) && !FEELING.test(words)) return null;
  const lead = text.slice(sentence.start, cue.start);
  const same = /(?:\band|,|\bbut)\s*(?:then|also|later)?\s*$/u.test(lead)
    ? [...earlier].reverse().find(e => e.source && e.cue.start >= sentence.start && e.source.range.end <= cue.start)
    : undefined;
  if (same?.source) return { range: same.source.range, rule: 'same subject' };
  return (
    subjectBefore(text, cue, sentence, entities) ??
    subjectOfClause(text, cue, contents, lead, sentence, entities) ??
    namelessSubject(text, cue, contents, lead, sentence)
  );
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
  if (NOUN_CUE.test(words) || !ACTIVE.test(words) || !governs) return null;
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
  if (!near) return null;
  return { range: { start: near.mention.start, end: near.mention.end }, rule: 'subject before' };
}

function following(
  article: Article,
  cue: TextRange,
  contents: readonly TextRange[],
  sentence: TextRange,
  entities: EntityReading,
): Source | null {
  const [next] = entities.within({ start: cue.end, end: sentence.end });
  if (!next || article.text.slice(cue.end, next.mention.start).trim().split(/\s+/u).length > 3) return null;
  const range = { start: cue.end + 1, end: next.mention.end };
  return { range: wholePhrase(article, range, cue, contents, entities, []), rule: 'after the cue' };
}

/** The noun phrase without a relative clause, with its apposition, and not cut short inside a name or after a preposition. */
function wholePhrase(
  { text }: Article,
  source: TextRange,
  cue: TextRange,
  contents: readonly TextRange[],
  entities: EntityReading,
  barriers: readonly TextRange[],
): TextRange {
  let { start, end } = source;
  const relative = RELATIVE.exec(text.slice(start, end));
  if (relative?.[0].startsWith(',')) end = start + relative.index;
  for (const { mention } of entities.mentions) {
    if (mention.start >= end) break;
    if (!overlaps(mention, { start, end }) || overlaps(mention, cue)) continue;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  if (end <= cue.start) {
    const gap = text.slice(end, cue.start);
    const phrase = text.slice(start, end);
    const short =
      OPEN_END.test(phrase) ||
      (OPEN_TITLE.test(phrase) && /^\s\p{Lu}/u.test(gap)) ||
      /^(?:['’]s|['’]|\s(?:of|and))\s\S/u.test(gap);
    const blocked = barriers.some(b => b !== cue && overlaps(b, { start: end, end: cue.start }));
    if (short && blocked) return possessor(text, cue) ?? { start, end };
    if (short && !/[,;:.!?"“”\n]/u.test(gap)) end = cue.start;
    else if (LATE_APPOSITION.test(gap) && !RELATIVE.test(gap)) end = cue.start;
  } else if (start >= cue.end) {
    const after = text.slice(end, end + 120);
    const apposition = APPOSITION.exec(after);
    const closed = apposition && !isClause(apposition[0]) && /^[,.]/u.test(after.slice(apposition[0].length));
    const whole = { start, end: end + (apposition?.[0].length ?? 0) };
    if (closed && !RELATIVE.test(apposition[0]) && !contents.some(c => overlaps(c, whole))) end = whole.end;
  }
  const crossed = barriers.find(b => b !== cue && b.start > start && b.end <= end);
  if (crossed && start >= cue.end) {
    const comma = text.slice(start, crossed.start).indexOf(',');
    if (comma > 0) end = start + comma;
  }
  const whole = trim(text, { start, end }) ?? source;
  return trim(text, bare(text, withoutPossessive(text, whole), cue)) ?? source;
}

const AUXILIARY = /(?:['’](?:ve|re|ll|d|m)|\s(?:will|would|has|have|had|is|are|was|were))$/u;
const OWNED = /^(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our)(?=(?:\s\p{Ll}+){1,2}$)/u;

/** Without an auxiliary at the end (*Veld would*), nor the adjectives between a possessive and its noun (*her main* concern). */
function bare(text: string, range: TextRange, cue: TextRange): TextRange {
  const words = text.slice(range.start, range.end);
  const auxiliary = AUXILIARY.exec(words)?.[0].length ?? 0;
  if (auxiliary && auxiliary < words.length) return { start: range.start, end: range.end - auxiliary };
  const owner = OWNED.exec(words);
  const beside = /^\s$/u.test(text.slice(range.end, cue.start)) && NOUN_CUE.test(text.slice(cue.start, cue.end));
  return owner && beside ? { start: range.start, end: range.start + owner[0].length } : range;
}

/** The holder of a noun cue: *its ministry's promise*. */
function possessor(text: string, cue: TextRange): TextRange | null {
  const lead = text.slice(Math.max(0, cue.start - 60), cue.start);
  const found = /(?:(?:his|her|its|their|our|my|the)\s+)?[\p{L}-]+(?=['’]s?\s(?:\p{Ll}+\s)?$)/iu.exec(lead);
  if (!found) return null;
  const start = cue.start - lead.length + found.index;
  return { start, end: start + found[0].length };
}
