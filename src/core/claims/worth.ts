import type { Checkworthiness, TextRange, Why } from '../annotations';
import { why } from '../span';
import type { TaggedClaim } from '../tagger/tagged';
import { SIGNALS, UNFACTUAL } from './worth-signals';

export interface Worth {
  readonly label: Checkworthiness;
  /** Probability of CFS, 0 to 1. */
  readonly worth: number;
  readonly why: readonly Why[];
}

/** How far the words move what the tagger says, chosen on the development articles. */
const TRUST_IN_WORDS = 1.2;
/** What somebody is quoted with is contested more often than what the writer reports. */
const NAMED_SOURCE = 0.6;

/** The tagger's shares of the three labels, the two factual ones moved by the words of the claim. */
export function worthOf(text: string, claim: TaggedClaim, hasSource: boolean): Worth {
  const shares = claim.guesses['checkworthiness'] ?? { [claim.label]: 1 };
  const none = shares['NFS'] ?? 0;
  const [checked, trivial] = [shares['CFS'] ?? 0, shares['UFS'] ?? 0];
  const words = text.slice(claim.start, claim.end);
  const found = SIGNALS.flatMap(signal => {
    const match = signal.words.exec(words);
    return match ? [{ signal, match }] : [];
  });
  const reasons = found.map(({ signal, match }) => reason(text, claim, signal.rule, match));
  if (hasSource) reasons.push(why(text, 'checkworthiness', 'named source', claim));
  const moved = found.reduce((sum, { signal }) => sum + signal.weight, hasSource ? NAMED_SOURCE : 0) - BASE;
  const odds = ((checked + 0.01) / (trivial + 0.01)) * Math.exp(TRUST_IN_WORDS * moved);
  const worth = (1 - none) * (odds / (1 + odds));
  const rest = (1 - none) / (1 + odds);
  if (none >= worth && none >= rest) return { label: 'NFS', worth, why: unfactual(text, claim, words) };
  return { label: worth >= rest ? 'CFS' : 'UFS', worth, why: reasons };
}

/** The mean of the moves, so that the words push neither way on the whole. */
const BASE = 0;

function reason(text: string, claim: TextRange, rule: string, match: RegExpExecArray): Why {
  const start = claim.start + match.index;
  return why(text, 'checkworthiness', rule, { start, end: start + match[0].length });
}

function unfactual(text: string, claim: TextRange, words: string): Why[] {
  for (const { rule, words: pattern } of UNFACTUAL) {
    const match = pattern.exec(words);
    if (match) return [reason(text, claim, rule, match)];
  }
  return [why(text, 'checkworthiness', 'opinion', claim)];
}
