/** A text with its quotation marks, dashes, spaces and line ends made alike, and the way back to the text it came from. */
export interface NormalText {
  readonly text: string;
  /** The offset in the text it came from, for an offset in `text`; both in UTF-16 code units. */
  readonly back: (offset: number) => number;
}

const ALIKE: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′`´'].map(mark => [mark, "'"] as const),
  ...[...'“”„‟″«»'].map(mark => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map(dash => [dash, '-'] as const),
  ...[...'\u00a0\u2002\u2003\u2007\u2009\u202f\t'].map(space => [space, ' '] as const),
]);
const UNLIKE = new RegExp(`[${[...ALIKE.keys()].join('')}]`, 'gu');

/** Editors and newsrooms change these marks without changing the words. */
export function normalText(given: string): NormalText {
  const alike = given.replace(UNLIKE, mark => ALIKE.get(mark) ?? mark);
  if (!alike.includes('\r')) return { text: alike, back: offset => offset };
  // Only line ends change the length: CRLF counts as one unit.
  const dropped = [...alike.matchAll(/\r(?=\n)/gu)].map((match, before) => match.index - before);
  return {
    text: alike.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    back: offset => offset + countBelow(dropped, offset),
  };
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
