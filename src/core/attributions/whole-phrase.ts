import type { TextRange } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { overlaps } from '../span';
import type { Article } from '../text/article';
import { isClause } from './clause-end';
import { NOUN_CUE } from './noun-words';
import { withoutPossessive } from './party';
import { trim } from './quotations';
import { phraseStart } from './subject';
import { hasFiniteVerb } from './verb-group';

const RELATIVE = /,?\s+(?:who|whom|which|whose|where)\b/u;
/** A noun phrase does not end here. */
const OPEN_END = /(?:^|\s)(?:the|an?|his|her|its|their|our|your|of|for|from|in|by|and|or|with|including)$/i;
const OPEN_TITLE = /(?:^|\s)(?:President|Senator|Minister|Secretary|Governor|Chancellor|General)$/u;
const APPOSITION = /^,\s+(?:an?|the|its|his|her|their)\s[^,;:.!?"“”\n]{3,90}/u;
const LATE_APPOSITION = /^,\s+(?!\w+ing\b)[^,;:.!?"“”\n]{3,90},\s*$/u;
const BEFORE_VERB = /^\s(?:\p{L}+ly\s|also\s|later\s)?$/u;

/** The noun phrase without a relative clause, with its apposition, and not cut short inside a name or after a preposition. */
export function wholePhrase(
  { text, sentences }: Article,
  source: TextRange,
  cue: TextRange,
  contents: readonly TextRange[],
  entities: EntityReading,
  barriers: readonly TextRange[],
): TextRange {
  let { start, end } = source;
  const words = text.slice(cue.start, cue.end);
  const sentence = sentences.find(s => overlaps(s, cue)) ?? cue;
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
    if (hasFiniteVerb(words) && BEFORE_VERB.test(gap)) start = phraseStart(text, sentence, start);
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
