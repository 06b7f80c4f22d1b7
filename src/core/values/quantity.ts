import type { SiQuantity } from '../annotations';
import { decimal, readAmount } from './amount';
import type { Normal } from './normal';
import { plain } from './plain';
import { DEGREES, UNITS } from './units';

/** Number and unit in the text's own words, with the amount in SI units where the unit is known. */
export function readQuantity(words: string): Normal | null {
  const even = plain(words).replace(/^an? /, '1 ');
  const amount = readAmount(even);
  if (!amount) return null;
  const ownCase = plain(words) === words.toLowerCase() ? words : even;
  const unit = ownCase.slice(ownCase.length - (even.length - amount.length)).replace(/^[ -]+/, '');
  if (!unit)
    return { rule: 'unit-unknown', value: amount.value, ...(amount.number !== undefined && { number: amount.number }) };
  const si = amount.number === undefined ? undefined : inSi(amount.number, unit.toLowerCase());
  return {
    rule: 'quantity',
    value: `${amount.value} ${unit}`,
    unit,
    ...(amount.number !== undefined && { number: amount.number }),
    ...(si && { si }),
  };
}

function inSi(number: number, unit: string): SiQuantity | undefined {
  const degrees = DEGREES.get(unit);
  if (degrees) return { number: Number(decimal(degrees.factor * (number + degrees.shift))), unit: 'K' };
  const known = UNITS.get(unit) ?? UNITS.get(unit.replace(/s(?= (?:per|an) |$)/, ''));
  return known && { number: Number(decimal(number * known.factor)), unit: known.si };
}
