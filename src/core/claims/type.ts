import type { Checkworthiness, ClaimType, TextRange, Value, Why } from '../annotations';
import { mostProbable } from '../commitments/cue-class';
import { overlaps, why } from '../span';
import type { Guess } from '../tagger/tagged';
import { COUNT_CONTEXT, COUNTED, FACTUAL_RULES, OPINION_RULES, SMALL_NUMBER, type TypeRule } from './type-lexicon';

export interface TypeReading {
  readonly type: ClaimType;
  readonly why: Why | null;
}

const TYPES: readonly ClaimType[] = ['statistic', 'causal', 'rule', 'event', 'prediction', 'position', 'evaluation'];

/** What kind of claim the words make; the tagger's guess goes first where there is one. */
export function typeOf(
  text: string,
  claim: TextRange,
  checkworthiness: Checkworthiness,
  values: readonly Value[],
  guess: Guess | undefined,
): TypeReading {
  const guessed = mostProbable(guess);
  const known = TYPES.find(type => type === guessed);
  if (known) return { type: known, why: why(text, 'type', 'tagger', claim) };
  const words = text.slice(claim.start, claim.end);
  if (checkworthiness === 'NFS') return first(text, claim, words, OPINION_RULES) ?? { type: 'evaluation', why: null };
  const number = statedNumber(
    words,
    values.filter(value => overlaps(value, claim)),
  );
  if (number) return { type: 'statistic', why: why(text, 'type', 'number', number) };
  return first(text, claim, words, FACTUAL_RULES) ?? { type: 'event', why: null };
}

function first(text: string, claim: TextRange, words: string, rules: readonly TypeRule[]): TypeReading | null {
  for (const { type, name, words: pattern } of rules) {
    const found = pattern.exec(words);
    if (!found) continue;
    const start = claim.start + found.index;
    return { type, why: why(text, 'type', name, { start, end: start + found[0].length }) };
  }
  return null;
}

/** The number that the claim is about, if it is about one. */
function statedNumber(words: string, values: readonly Value[]): Value | null {
  const sure = values.find(value => COUNTED.some(type => type === value.type));
  if (sure) return sure;
  const length = words.split(/\s+/u).length;
  const counts = values.filter(
    ({ type, quote }) => ['CARDINAL', 'MONEY', 'QUANTITY'].includes(type) && !SMALL_NUMBER.test(quote),
  );
  const cardinal = counts.find(value => value.type === 'CARDINAL');
  if (cardinal && length <= LONGEST_COUNT) return cardinal;
  return ((COUNT_CONTEXT.test(words) || length <= SHORT) && counts[0]) || null;
}

/** In a longer claim, in words, a count is only named in passing. */
const LONGEST_COUNT = 22;
/** So short a claim is about whatever number it has. */
const SHORT = 14;
