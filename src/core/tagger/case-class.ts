/** Ids of the word's case, which the word list (lower case) does not carry; they are those of `labels.json`. */
const CASE = { special: 0, lower: 1, upper: 2, capital: 3, capitalised: 4, digits: 5, none: 6, mixed: 7 } as const;

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}|\p{No}/u;
const UPPER = /[\p{Uppercase}\p{Lt}]/u;
const LOWER = /\p{Lowercase}/u;

/** The case class of one word. */
export function caseClass(word: string): number {
  if (!LETTER.test(word)) return DIGIT.test(word) ? CASE.digits : CASE.none;
  const upper = UPPER.test(word);
  const lower = LOWER.test(word);
  if (lower && !upper) return CASE.lower;
  if (upper && !lower) return [...word].length > 1 ? CASE.upper : CASE.capital;
  const [first = '', ...rest] = word;
  const tail = rest.join('');
  if (UPPER.test(first) && LOWER.test(tail) && !UPPER.test(tail)) return CASE.capitalised;
  return CASE.mixed;
}

export const SPECIAL_CASE: number = CASE.special;
