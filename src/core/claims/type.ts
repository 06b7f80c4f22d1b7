import type { ClaimType, TextRange, Value, Why } from '../annotations';
import { why } from '../span';
import type { ClaimSignals } from './signals';
import { COUNT_CONTEXT, COUNTED, SMALL_NUMBER } from './type-lexicon';
import { wholeValues } from './whole-values';

/** The words that make the claim one of its type; the whole claim where no rule names them. `values` are those in it. */
export function reasonForType(
  text: string,
  claim: TextRange,
  type: ClaimType,
  values: readonly Value[],
  { types }: ClaimSignals,
): Why {
  const number = type === 'statistic' ? statedNumber(text.slice(claim.start, claim.end), values) : null;
  if (number) return why(text, 'type', 'number', number);
  const found = types.find(rule => rule.type === type);
  return found ? why(text, 'type', found.rule, wholeValues(found, values)) : why(text, 'type', 'tagger', claim);
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
