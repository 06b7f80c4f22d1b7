import type { Checkworthiness, TextRange, Why } from '../annotations';
import { why } from '../span';
import { wholeValues } from './whole-values';
import { SIGNALS, type Signal, UNFACTUAL } from './worth-signals';

/** The words that make a claim more or less worth checking. */
export function reasonsForWorth(
  text: string,
  claim: TextRange,
  label: Checkworthiness,
  hasSource: boolean,
  values: readonly TextRange[],
): Why[] {
  const words = text.slice(claim.start, claim.end);
  const reasons = (signals: readonly Signal[]): Why[] =>
    signals.flatMap(({ rule, words: pattern }) => {
      const found = pattern.exec(words);
      if (!found) return [];
      const start = claim.start + found.index;
      const range = wholeValues({ start, end: start + found[0].length }, values);
      return [why(text, 'checkworthiness', rule, range)];
    });
  if (label === 'NFS') {
    const [first] = reasons(UNFACTUAL);
    return [first ?? why(text, 'checkworthiness', 'opinion', claim)];
  }
  return [...reasons(SIGNALS), ...(hasSource ? [why(text, 'checkworthiness', 'named source', claim)] : [])];
}
