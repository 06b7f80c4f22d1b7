import type { TextRange } from '../annotations';

/** TIMEX3 mod by the words right before a value. */
const HEDGES: readonly (readonly [string, string])[] = [
  ['no less than|no fewer than|not less than|at least|a minimum of', 'EQUAL_OR_MORE'],
  ['no more than|not more than|at most|up to|as many as|as much as|a maximum of', 'EQUAL_OR_LESS'],
  ['more than|greater than|upwards of|in excess of|well over|just over|over', 'MORE_THAN'],
  ['less than|fewer than|under|just under|nearly|almost|close to', 'LESS_THAN'],
  ['about|around|approximately|roughly|some|circa|an estimated|estimated', 'APPROX'],
];
const endingIn = (words: string): RegExp => new RegExp(`\\b(${words})(?: an?| the)?\\s$`, 'i');
const BEFORE = HEDGES.map(([words, mod]) => [endingIn(words), mod] as const);
/** Few values have a hedge, so one pattern asks for all. */
const ANY = endingIn(HEDGES.map(([words]) => words).join('|'));
const LONGEST = 30;

/** The hedge right before `start` (UTF-16 code units), which is no part of the value, and its TIMEX3 mod. */
export function hedgeBefore(text: string, start: number): { readonly mod: string; readonly range: TextRange } | null {
  const from = Math.max(0, start - LONGEST);
  const before = text.slice(from, start);
  if (!ANY.test(before)) return null;
  for (const [pattern, mod] of BEFORE) {
    const found = pattern.exec(before);
    if (!found?.[1]) continue;
    const at = from + found.index;
    return { mod, range: { start: at, end: at + found[1].length } };
  }
  return null;
}
