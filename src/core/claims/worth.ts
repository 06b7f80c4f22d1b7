import type { Checkworthiness, TextRange, Why } from '../annotations';
import { why } from '../span';
import { wholeValues } from './whole-values';
import { SIGNALS, type Signal, UNFACTUAL } from './worth-signals';

/** A signal, and the words in the article that gave it. */
export interface FoundSignal {
  readonly rule: string;
  readonly range: TextRange;
}

export function signalsIn(text: string, claim: TextRange, signals: readonly Signal[] = SIGNALS): FoundSignal[] {
  const quote = text.slice(claim.start, claim.end);
  const found: FoundSignal[] = [];
  for (const { rule, words } of signals) {
    const match = words.exec(quote);
    if (!match) continue;
    const start = claim.start + match.index;
    found.push({ rule, range: { start, end: start + match[0].length } });
  }
  return found;
}

/** The words that make a claim more or less worth checking; `signals` are all that are in it. */
export function reasonsForWorth(
  text: string,
  claim: TextRange,
  label: Checkworthiness,
  hasSource: boolean,
  values: readonly TextRange[],
  signals: readonly FoundSignal[],
): Why[] {
  const reason = (rule: string, range: TextRange): Why => why(text, 'checkworthiness', rule, range);
  if (label === 'NFS') {
    const [first] = signalsIn(text, claim, UNFACTUAL);
    return [first ? reason(first.rule, wholeValues(first.range, values)) : reason('opinion', claim)];
  }
  const reasons = signals.map(({ rule, range }) => reason(rule, wholeValues(range, values)));
  return hasSource ? [...reasons, reason('named source', claim)] : reasons;
}
