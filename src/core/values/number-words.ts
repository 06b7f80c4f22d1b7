const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

function numbered(words: string, from: number, step: number): [string, number][] {
  return words.split(' ').map((word, i) => [word, from + i * step]);
}

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(SMALL, 0, 1),
  ...numbered(TENS, 20, 10),
  ['fourty', 40],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(SMALL_ORDINALS, 0, 1),
  ...numbered(TEN_ORDINALS, 20, 10),
  ['nineth', 9],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Multiply the number before them; written out they may stand without one (*a hundred*). */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1000],
]);

/** Scales of amounts, by word and by the letters that stand right behind digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...GROUPS,
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** Fractions that stand alone, with the form that a desk writes. */
export const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['half', '0.5'],
  ['quarter', '0.25'],
  ['1 half', '0.5'],
  ['1 quarter', '0.25'],
  ['3 quarters', '0.75'],
]);
