import type { Checkworthiness, TextRange, Why } from '../annotations';
import { why } from '../span';
import type { ClaimSignals } from './signals';
import { wholeValues } from './whole-values';

/** What makes a claim one of its type, by rule, is worth checking under this name. */
const OF_TYPE: Readonly<Record<string, string>> = {
  number: 'number',
  'share or average': 'number',
  'rank or first': 'comparison or superlative',
  'rate or comparison': 'comparison or superlative',
  'plain cause': 'cause',
  cause: 'cause',
  'law or duty': 'legal act',
};

/** The words that make a claim more or less worth checking; `type` is why it is of its type. */
export function reasonsForWorth(
  text: string,
  claim: TextRange,
  label: Checkworthiness,
  hasSource: boolean,
  values: readonly TextRange[],
  { worth, unfactual }: ClaimSignals,
  type: Why,
): Why[] {
  const reason = (rule: string, range: TextRange): Why => why(text, 'checkworthiness', rule, range);
  if (label === 'NFS') {
    const [first] = unfactual;
    return [first ? reason(first.rule, wholeValues(first, values)) : reason('opinion', claim)];
  }
  const reasons = worth.map(found => reason(found.rule, wholeValues(found, values)));
  const ofType = OF_TYPE[type.rule];
  if (label === 'CFS' && ofType && !reasons.some(({ rule }) => rule === ofType)) reasons.push(reason(ofType, type));
  return hasSource ? [...reasons, reason('named source', claim)] : reasons;
}
