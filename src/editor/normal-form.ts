import type { Value } from '../core/annotations';

/** What a value comes to, in plain words; empty where its own words already say all. */
export function normalForm({ type, timex, value, number, unit, si }: Value): string {
  if (type === 'DATE' || type === 'TIME') return timex === 'DATE' || timex === 'TIME' ? readable(value) : '';
  if (type === 'MONEY' && number !== undefined && unit && /^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat('en', {
      style: 'currency',
      currency: unit,
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    }).format(number);
  }
  if (type === 'QUANTITY' && si)
    return `${new Intl.NumberFormat('en', { maximumSignificantDigits: 4 }).format(si.number)} ${si.unit}`;
  return '';
}

/** A full TIMEX3 date in words; anything less exact is left as the text has it. */
function readable(value: string | undefined): string {
  if (!value || !/^\d{4}-\d\d-\d\d$/.test(value)) return value && /^\d{4}(-\d\d)?$/.test(value) ? value : '';
  const date = new Date(`${value}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}
