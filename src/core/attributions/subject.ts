import type { TextRange } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { trim } from './quotations';

/** What may stand before the subject of a sentence: a connective, a determiner, titles and descriptions of one name. */
const CONNECTIVE =
  /^["“‘'[\]\s]*(?:(?:however|but|and|yet|so|also|still|meanwhile|moreover|furthermore|additionally|today|yesterday|instead|then|later),?\s+)*/i;
const TITLES =
  /^(?:(?:[Tt]he|[Aa]n?|[Bb]oth|[Ff]ormer|\p{Lu}[\p{L}.-]*|[\p{L}-]*(?:minister|president|secretary|spokes\p{L}+|leader|senator|chairman|director|officials?))\s+){0,6}$/u;
/** The name before one of these is not the subject itself. */
const NOT_SUBJECT = /^(?:['’]s?\s|\s(?:of|from)\s|-)/u;
/** A sentence that opens with one of these has its subject later. */
const UNLIKE_TITLE =
  /^(?:After|Before|In|On|At|By|When|While|As|If|For|With|Since|During|According|Although|Speaking)\b/u;
const PARTNER = /^(?:,)?\s+and\s+(?:(?:the|\p{Lu}[\p{L}.]*)\s+){0,4}$/u;

const PRONOUN = /^["“]?(?=(?:I|We|They|He|She|It)\b)\p{L}+/u;

/** The noun phrase that opens the sentence and ends on a name, description or pronoun before `end`; null where it opens otherwise. */
export function openingSubject(
  text: string,
  sentence: TextRange,
  end: number,
  entities: EntityReading,
): TextRange | null {
  const pronoun = PRONOUN.exec(text.slice(sentence.start, end))?.[0];
  if (pronoun) return { start: sentence.start + pronoun.search(/\p{L}/u), end: sentence.start + pronoun.length };
  const mentions = entities.within({ start: sentence.start, end });
  const [first] = mentions;
  if (!first) return null;
  const lead = text.slice(sentence.start, first.mention.start);
  const connective = CONNECTIVE.exec(lead)?.[0].length ?? 0;
  if (!TITLES.test(lead.slice(connective)) || UNLIKE_TITLE.test(lead)) return null;
  let last = first.mention;
  for (const { mention } of mentions) {
    if (mention.start < last.end) continue;
    const gap = text.slice(last.end, mention.start);
    if (!PARTNER.test(gap)) break;
    last = mention;
  }
  if (NOT_SUBJECT.test(text.slice(last.end, last.end + 6))) return null;
  return { start: sentence.start + connective, end: last.end };
}

/** After an opening participle (*Pointing out that …, Veld said*): the name or pronoun that stands right behind a comma. */
export function subjectBehind(
  text: string,
  sentence: TextRange,
  from: number,
  entities: EntityReading,
): TextRange | null {
  const found = entities.within({ start: from, end: sentence.end }).find(({ mention }) => {
    const lead = text.slice(from, mention.start);
    return /,\s+(?:(?:the|\p{Lu}[\p{L}.]*)\s+){0,4}$/u.test(lead) && /^\s\p{Ll}/u.test(text.slice(mention.end));
  });
  return found ? { start: found.mention.start, end: found.mention.end } : null;
}

const DETERMINER = /(?<![\p{L}-])(?:the|an?|this|that|these|those|its|his|her|their|our|my|one|some|many)\s(?=\S)/giu;
const PREPOSITION = /\b(?:of|in|from|to|by|for|on|with|at|about|between|under|into|over)\s$/i;
const CLAUSE_SIGN = /[,;:.!?“”"()—–\n](?=\s|$)/g;
const RELATIVE_END = /\s(?:that|which|who)(?:\s+(?:also|[a-z]+ly))?\s$/;
const ADVERB_END = /\s(?:also|then|later|[a-z]+ly)\s$/;
const BARE_NOUN = /\s([a-z]+)(?<!ed)$/;
/** What a noun phrase has not got: a verb in between means that its noun is no subject of the cue. */
const VERBAL =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|said|says|that|which|who|and|but|after|before|because|when|if|as)\s/i;

/** The noun phrase without a name that stands right before an active verb: *the full video* revealed, *a comment that* suggested. */
export function nounPhraseBefore(text: string, sentence: TextRange, end: number): TextRange | null {
  const lead = text.slice(sentence.start, end);
  const relative = RELATIVE_END.exec(lead);
  const tail = (relative ?? ADVERB_END.exec(lead))?.[0].length ?? lead.length - lead.trimEnd().length;
  const words = lead.slice(0, lead.length - tail);
  const from = [...words.matchAll(CLAUSE_SIGN)].at(-1)?.index ?? -1;
  const clause = words.slice(from + 1);
  const determiner = [...clause.matchAll(DETERMINER)].findLast(d => !PREPOSITION.test(clause.slice(0, d.index)));
  const bare = relative ? BARE_NOUN.exec(clause)?.[1]?.length : undefined;
  const length = determiner ? clause.length - determiner.index : (bare ?? 0);
  if (!length || PREPOSITION.test(`${clause} `) || VERBAL.test(clause.slice(clause.length - length))) return null;
  const stop = sentence.start + words.length;
  return { start: stop - length, end: stop };
}

/** The words of the last clause of the range, from its last determiner if it has one: *ships left, and* ⟨*the port*⟩. */
export function lastNounPhrase(text: string, range: TextRange): TextRange | null {
  const words = text.slice(range.start, range.end);
  const sign = [...words.matchAll(CLAUSE_SIGN)].at(-1)?.index ?? -1;
  const determiner = [...words.matchAll(DETERMINER)].findLast(({ index }) => index > sign);
  return trim(text, { start: range.start + (determiner?.index ?? sign + 1), end: range.end });
}

const OPENING_NOUN = /^(?:The|An?|This|That)\s(?:[a-z-]+\s){1,3}?(?=(?:also\s)?(?:[a-z]+(?:s|ed)|has|had|is|was)\s)/;

/** *The resolution* at the head of a sentence whose first verb follows at once. */
export function openingNoun(text: string, sentence: TextRange): TextRange | null {
  const found = OPENING_NOUN.exec(text.slice(sentence.start, sentence.end))?.[0].trimEnd();
  return found ? { start: sentence.start, end: sentence.start + found.length } : null;
}

const BEFORE_RELATIVE = /^(?:[^,;:"“”\n]{3,80}),\s(?:who|which|whose)\s[^;:"“”\n]*,\s(?:\p{L}+ly\s)?$/u;

/** The noun phrase that opens the sentence, where a relative clause between commas parts it from its verb: *The palace, which …, said*. */
export function subjectWithRelative(text: string, sentence: TextRange, end: number): TextRange | null {
  const lead = text.slice(sentence.start, end);
  const connective = CONNECTIVE.exec(lead)?.[0].length ?? 0;
  const rest = lead.slice(connective);
  if (!BEFORE_RELATIVE.test(rest) || UNLIKE_TITLE.test(rest)) return null;
  const start = sentence.start + connective;
  return { start, end: start + rest.indexOf(',') };
}

const CLAUSE_START =
  /(?:[,;:.!?“”"()—–\n](?=\s|$)|(?<=\s)(?:is|are|was|were|has|have|had|will|would|said|says|that|which|who|and|but|after|before|because|when|if|as))\s+/gi;

/** Where the noun phrase begins that ends on a name behind a preposition: *the message broadcast by* ⟨*the palace*⟩ shows. */
export function phraseStart(text: string, sentence: TextRange, start: number): number {
  const lead = text.slice(sentence.start, start);
  if (!PREPOSITION.test(lead.replace(/the\s$/, ''))) return start;
  const last = [...lead.matchAll(CLAUSE_START)].at(-1);
  const from = last ? last.index + last[0].length : 0;
  return /^(?:["“]?\p{Lu}|(?:the|an?|this|these|its|his|her|their|our)\s)/u.test(lead.slice(from))
    ? sentence.start + from
    : start;
}
