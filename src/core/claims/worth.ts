import type { Checkworthiness, TextRange, Why } from '../annotations';
import { why } from '../span';
import type { ClaimSignals } from './signals';
import { wholeValues } from './whole-values';

/** The words that make a claim more or less worth checking. */
export function reasonsForWorth(
  text: string,
  claim: TextRange,
  label: Checkworthiness,
  hasSource: boolean,
  values: readonly TextRange[],
  { worth, unfactual }: ClaimSignals,
): Why[] {
  const reason = (rule: string, range: TextRange): Why => why(text, 'checkworthiness', rule, range);
  if (label === 'NFS') {
    const [first] = unfactual;
    return [first ? reason(first.rule, wholeValues(first, values)) : reason('opinion', claim)];
  }
  const reasons = worth.map(found => reason(found.rule, wholeValues(found, values)));
  return hasSource ? [...reasons, reason('named source', claim)] : reasons;
}
