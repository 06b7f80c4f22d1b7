import type { TextRange } from '../annotations';
import { NOUN_CUE } from './noun-words';

/** The possessor and the adjectives of a noun that opens its sentence. */
const POSSESSOR =
  /^["“\s]*(?:(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Tt]he)\s|[^,.;:"“”]{2,40}['’]s?\s)(?:[\p{Ll}-]+\s){0,2}$/u;
const VERB =
  /\s(?:(?:is|are|was|were|has|have|had|will|would|could|may|might|must|should|remains?|does|did)\b|(?:highlights?|underscores?|underlines?|reflects?|shows?|signals?|demonstrates?|marks?|means?|proves?|comes?|makes?|gives?)\s+(?:the|an?|that|how|its|their|his|her|our|no|both|from|as)\b|(?<!\b(?:and|but|or)\s)[a-z]+ed\s(?:an?|the|its|his|her|their|\p{Lu}\p{L}+)\b)/u;

/** Where the cue is the subject of its sentence, its content goes to the verb: *Their commitment to ⟨dialogue and trade⟩ shows the way*. */
export function toPredicate(text: string, range: TextRange, cue: TextRange, sentence: TextRange): TextRange {
  const opens = POSSESSOR.test(text.slice(sentence.start, cue.start)) && NOUN_CUE.test(text.slice(cue.start, cue.end));
  if (!opens || text.slice(cue.end, range.start) !== ' to ') return range;
  const verb = VERB.exec(text.slice(range.start, sentence.end));
  if (!verb || /[,;:"“”]/u.test(text.slice(range.start, range.start + verb.index))) return range;
  return verb.index ? { start: range.start, end: range.start + verb.index } : range;
}

const NOUN_PHRASE = /^(?:the|an?|its|his|her|their|our|\p{Lu}\p{L}+)\s/u;
/** A verb and its object; no noun stands right before a determiner. */
const AND_VERB =
  /,?\sand\s(?!(?:all|both|about|after|among|between|for|from|in|into|not|of|on|over|through|to|with|within)\s)[a-z]+\s(?:the|its|his|her|their|our)\s/;

/** A thing that a noun cue has for its content does not go on with a verb: *their commitment to* ⟨*the pact*⟩ *and deepen their ties*. */
export function withoutVerb(text: string, range: TextRange, cue: TextRange): TextRange {
  const words = text.slice(range.start, range.end);
  if (range.start < cue.end || !NOUN_PHRASE.test(words) || !NOUN_CUE.test(text.slice(cue.start, cue.end))) return range;
  const verb = AND_VERB.exec(words);
  // *our wish to open ports and cut the fees*: the verb may belong to the infinitive.
  if (!verb || /\bto\s[a-z]/.test(words.slice(0, verb.index))) return range;
  return { start: range.start, end: range.start + verb.index };
}
