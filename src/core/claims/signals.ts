import type { ClaimType, TextRange } from '../annotations';
import { FORMS } from './forms';
import { FACTUAL_RULES, OPINION_RULES } from './type-lexicon';
import { SIGNALS, type Signal, UNFACTUAL } from './worth-signals';

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

const TYPE_RULES = [...FACTUAL_RULES, ...OPINION_RULES];

/** Tests every rule once. */
export function signalsOf(text: string, claim: TextRange): ClaimSignals {
  const quote = text.slice(claim.start, claim.end);
  const found = <Rule extends Signal>(rules: readonly Rule[]): (Rule & TextRange)[] =>
    rules.flatMap(rule => {
      const match = rule.words.exec(quote);
      if (!match) return [];
      const start = claim.start + match.index;
      return [{ ...rule, start, end: start + match[0].length }];
    });
  return { types: found(TYPE_RULES), worth: found(SIGNALS), unfactual: found(UNFACTUAL), forms: found(FORMS) };
}
