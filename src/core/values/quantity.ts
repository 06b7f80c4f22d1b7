import type { SiQuantity } from '../annotations';
import { decimal, readAmount } from './amount';
import type { Normal } from './normal';
import { plain } from './plain';
import { DEGREES, UNITS, type Unit } from './units';

/** Number and unit symbol (the text's own words where the unit has none), with the amount in SI units where it is known. */
export function readQuantity(words: string): Normal | null {
  const even = plain(words).replace(/^an? /, '1 ');
  const amount = readAmount(even, true);
  if (!amount) return unitFirst(even);
  const rest = even.slice(amount.length);
  const asWritten = words.slice(words.length - rest.length);
  const unit = (asWritten.toLowerCase() === rest ? asWritten : rest).replace(/^[ -]+/, '');
  const number = amount.number === undefined ? {} : { number: amount.number };
  if (!unit) return { rule: 'unit-unknown', value: amount.value, ...number };
  const si = amount.number === undefined ? undefined : inSi(amount.number, unit.toLowerCase());
  const symbol = unitOf(unit.toLowerCase())?.symbol || unit;
  return { rule: 'quantity', value: `${amount.value} ${symbol}`, unit, ...number, ...(si && { si }) };
}

/** *magnitude 7.0* */
function unitFirst(even: string): Normal | null {
  const [unit, after] = /^([a-z]+) (?=\d)(.*)$/.exec(even)?.slice(1) ?? [];
  const amount = unit && after ? readAmount(after, true) : null;
  if (!unit || !amount || amount.length !== after?.length) return null;
  const number = amount.number === undefined ? {} : { number: amount.number };
  return { rule: 'quantity', value: `${amount.value} ${unit}`, unit, ...number };
}

function unitOf(unit: string): Unit | undefined {
  return UNITS.get(unit) ?? UNITS.get(unit.replace(/s(?= (?:per|an) |$)/, ''));
}

function inSi(number: number, unit: string): SiQuantity | undefined {
  const degrees = DEGREES.get(unit);
  if (degrees) return { number: Number(decimal(degrees.factor * (number + degrees.shift))), unit: 'K' };
  const known = unitOf(unit);
  return known && { number: Number(decimal(number * known.factor)), unit: known.si };
}
