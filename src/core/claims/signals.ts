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
  const place = (match: RegExpExecArray): TextRange => {
    const start = claim.start + match.index;
    return { start, end: start + match[0].length };
  };
  const signals = (rules: readonly Signal[]): Found[] => {
    const found: Found[] = [];
    for (const { rule, words } of rules) {
      const match = words.exec(quote);
      if (match) found.push({ rule, ...place(match) });
    }
    return found;
  };
  const types: (Found & { type: ClaimType })[] = [];
  for (const { type, name, words } of TYPE_RULES) {
    const match = words.exec(quote);
    if (match) types.push({ rule: name, type, ...place(match) });
  }
  return { types, worth: signals(SIGNALS), unfactual: signals(UNFACTUAL), forms: signals(FORMS) };
}
