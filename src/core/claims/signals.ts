import type { ClaimType, TextRange } from '../annotations';
import { FORMS } from './forms';
import { FACTUAL_RULES, OPINION_RULES } from './type-lexicon';
import { SIGNALS, UNFACTUAL } from './worth-signals';

/** A rule whose words stand in a claim, and where they do first. */
export interface Found extends TextRange {
  readonly rule: string;
}

/** The words of one claim that speak for its type and its worth; each list in the order of its rules. */
export interface ClaimSignals {
  readonly types: readonly (Found & { readonly type: ClaimType })[];
  readonly worth: readonly Found[];
  readonly unfactual: readonly Found[];
  readonly forms: readonly Found[];
}

/** Tests every rule once. */
export function signalsOf(text: string, claim: TextRange): ClaimSignals {
  const quote = text.slice(claim.start, claim.end);
  const found = (rule: string, words: RegExp): Found[] => {
    const match = words.exec(quote);
    if (!match) return [];
    const start = claim.start + match.index;
    return [{ rule, start, end: start + match[0].length }];
  };
  return {
    types: [...FACTUAL_RULES, ...OPINION_RULES].flatMap(({ type, name, words }) =>
      found(name, words).map(range => ({ ...range, type })),
    ),
    worth: SIGNALS.flatMap(({ rule, words }) => found(rule, words)),
    unfactual: UNFACTUAL.flatMap(({ rule, words }) => found(rule, words)),
    forms: FORMS.flatMap(({ rule, words }) => found(rule, words)),
  };
}
