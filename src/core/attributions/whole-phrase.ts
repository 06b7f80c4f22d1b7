import type { TextRange } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { overlaps } from '../span';
import { isClause } from './clause-end';
import { NOUN_CUE } from './noun-words';
import { withoutPossessive } from './party';
import { trim } from './quotations';
import { phraseStart } from './subject';
import { hasFiniteVerb } from './verb-group';

const RELATIVE = /,?\s+(?:who|whom|which|whose|where)\b/u;
/** A noun phrase does not end here. */
const OPEN_END = /(?:^|\s)(?:the|an?|his|her|its|their|our|your|of|for|from|in|by|and|or|with|including)$/i;
const APPOSITION = /^,\s+(?:an?|the|its|his|her|their)\s[^,;:.!?"“”\n]{3,90}/u;
const OWN = /^(?:his|her|its|their|our|my|your)$/i;
/** UTF-16 code units in which a whole name fits. */
const NEAR = 60;
const BEFORE_VERB = /^\s(?:\p{L}+ly\s|also\s|later\s)?$/u;

/** The noun phrase without a relative clause, with its apposition, and not cut short inside a name or after a preposition. */
export function wholePhrase(
  text: string,
  source: TextRange,
  cue: TextRange,
  sentence: TextRange,
  contents: readonly TextRange[],
  entities: EntityReading,
  barriers: readonly TextRange[],
): TextRange {
  let { start, end } = source;
  const words = text.slice(cue.start, cue.end);
  const relative = RELATIVE.exec(text.slice(start, end));
  if (relative?.[0].startsWith(',')) end = start + relative.index;
  for (const { mention } of entities.mentions) {
    if (mention.start >= end) break;
    if (!overlaps(mention, { start, end }) || overlaps(mention, cue)) continue;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  end = nameBehind(text, { start, end }, entities)?.end ?? end;
  if (end <= cue.start) {
    const gap = text.slice(end, cue.start);
    const phrase = text.slice(start, end);
    const short = OPEN_END.test(phrase) || /^(?:['’]s|['’]|\s(?:of|and))\s\S/u.test(gap);
    if (hasFiniteVerb(words) && BEFORE_VERB.test(gap) && !OWN.test(phrase)) start = phraseStart(text, sentence, start);
    if (short && !/[,;:.!?"“”\n]/u.test(gap)) end = cue.start;
  }
  const after = text.slice(end, end + 120);
  const apposition = APPOSITION.exec(after);
  const closed = apposition && !isClause(apposition[0]) && /^[,.]/u.test(after.slice(apposition[0].length));
  const described = { start, end: end + (apposition?.[0].length ?? 0) };
  const free = !overlaps(described, cue) && !contents.some(content => overlaps(content, described));
  if (closed && free && !RELATIVE.test(apposition[0])) end = described.end;
  const crossed = barriers.find(b => b !== cue && b.start > start && b.end <= end);
  if (crossed && start >= cue.end) {
    const comma = text.slice(start, crossed.start).indexOf(',');
    if (comma > 0) end = start + comma;
  }
  const whole = trim(text, { start, end }) ?? source;
  return trim(text, bare(text, withoutPossessive(text, whole), cue)) ?? source;
}

/** The name that a phrase has stopped right before: behind a title, a description of a person or a preposition. */
function nameBehind(text: string, range: TextRange, entities: EntityReading): TextRange | undefined {
  const phrase = text.slice(range.start, range.end);
  const next = entities.within({ start: range.end, end: range.end + NEAR }).find(({ mention }) => {
    return mention.kind === 'name' && /^\s(?:the\s)?$/.test(text.slice(range.end, mention.start));
  });
  const open = OPEN_END.test(phrase) || (next?.entity.type === 'PERSON' && /\p{Ll}$/u.test(phrase));
  return open ? next?.mention : undefined;
}

const OWNED = /^(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our)(?=(?:\s\p{Ll}+){1,2}$)/u;

/** Without the adjectives between a possessive and its noun (*her main* concern). */
function bare(text: string, range: TextRange, cue: TextRange): TextRange {
  const words = text.slice(range.start, range.end);
  const owner = OWNED.exec(words);
  const beside = /^\s$/u.test(text.slice(range.end, cue.start)) && NOUN_CUE.test(text.slice(cue.start, cue.end));
  return owner && beside ? { start: range.start, end: range.start + owner[0].length } : range;
}
