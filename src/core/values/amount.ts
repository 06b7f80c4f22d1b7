import { SCALES } from './number-words';

/** A number, or a range of two, in the form of the text's digits. */
export interface Amount {
  readonly value: string;
  /** Absent for a range. */
  readonly number?: number;
}

const SCALE_WORDS = [...SCALES.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = '\\d+/\\d+|-?(?:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?|\\.\\d+)(?:[ -]\\d+/\\d+)?';
const ONE = new RegExp(`^(${NUMBER})(?:[ -]?(${SCALE_WORDS})s?)?(?![a-z\\d]|[,.]\\d)`);
/** Without the letters that mean a scale only beside a currency: 190 m, 60W. */
const MEASURED = new RegExp(
  `^(${NUMBER})(?:[ -]?(hundred|thousand|million|billion|trillion|dozen|lakh|crore)s?)?(?!\\d|[,.]\\d)`,
);
const BETWEEN = /^ ?(?:-|to|and|or|,)(?: ?(?:and|or|to))? ?/;

/**
 * The amount that `words` ({@link plain}) begins with, and how many UTF-16 code units it takes; null without one. A
 * `measured` amount has a unit behind it, perhaps without a space, and no scale of one letter.
 */
export function readAmount(words: string, measured = false): (Amount & { readonly length: number }) | null {
  const pattern = measured ? MEASURED : ONE;
  const opening = /^between /.exec(words)?.[0] ?? '';
  const first = readOne(words.slice(opening.length), pattern);
  if (!first) return null;
  const after = opening.length + first.length;
  const between = BETWEEN.exec(words.slice(after))?.[0];
  const second = between ? readOne(words.slice(after + between.length), pattern) : null;
  if (!between || !second) return { value: first.text, number: first.number, length: after };
  // A range has one scale, at its end: 10-15 million.
  const shared = first.scale === 1 && second.scale > 1 && first.number < second.mantissa;
  const low = shared ? decimal(first.number * second.scale) : first.text;
  return { value: `${low}-${second.text}`, length: after + between.length + second.length };
}

interface One {
  readonly text: string;
  readonly number: number;
  readonly mantissa: number;
  readonly scale: number;
  readonly length: number;
}

function readOne(words: string, pattern: RegExp): One | null {
  const found = pattern.exec(words);
  if (!found?.[1]) return null;
  const mantissa = parse(found[1]);
  const scale = SCALES.get(found[2] ?? '') ?? 1;
  const number = Number((mantissa * scale).toPrecision(15));
  const asWritten = scale === 1 && /^\d[\d,.]*$/.test(found[1]) ? found[1].replaceAll(',', '') : decimal(number);
  return { text: asWritten, number, mantissa, scale, length: found[0].length };
}

function parse(digits: string): number {
  const [whole = '', fraction] = digits.includes('/') ? digits.split(/[ -](?=\d+\/)/) : [digits];
  const part = (text: string): number => {
    const [over, under] = text.split('/');
    return Number(over?.replaceAll(',', '')) / (under ? Number(under) : 1);
  };
  return part(whole) + (fraction ? part(fraction) : 0);
}

/** A number without exponent or the noise of binary fractions. */
export function decimal(number: number): string {
  return Number.isInteger(number) ? number.toFixed(0) : String(Number(number.toPrecision(12)));
}
