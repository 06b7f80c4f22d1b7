import { addMonths, isoDay, isoMonth, isoWeek, isoYear, weekdayOf } from './calendar';
import { dayAmong, type Reference, type TimeContext, yearAmong } from './context';
import { date, type Timex } from './rule';
import { TIME_UNITS } from './vocabulary';

/** How many periods a word moves from the one of the article's date. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['this', 0],
  ['this same', 0],
  ['current', 0],
  ['present', 0],
  ['calendar', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['new', 1],
]);

export function count(words: string | undefined): number {
  return /^\d/.test(words ?? '') ? Number(words) : 1;
}

export function singular(unit: string | undefined): string {
  return (unit ?? '').replace(/s$/, '');
}

/** A TIMEX3 duration of `amount` units; `written` keeps the digits of the text. Null for a unit that has no length. */
export function length(amount: number, unit: string | undefined, written: string | undefined): string | null {
  const known = TIME_UNITS.get(singular(unit));
  if (!known) return null;
  if (known.letters === 'Q') return `P${3 * amount}M`;
  const digits = /^\d/.test(written ?? '') ? written : String(amount);
  if (unit?.startsWith('fortnight')) return `P${amount * 2}W`;
  return `P${known.within === 'day' ? 'T' : ''}${digits}${known.letters}`;
}

export function vague(unit: string | undefined): string | null {
  const known = TIME_UNITS.get(singular(unit));
  return known ? `P${known.within === 'day' ? 'T' : ''}X${known.letters}` : null;
}

/** Early in the week *the weekend* is the one before, unless the clause looks ahead. */
export function weekend({ reference, tense }: TimeContext): string | null {
  const early = reference?.day != null && weekdayOf(reference.day) < THURSDAY;
  return period(reference, 'weekend', early && tense?.direction !== 'future' ? -1 : 0);
}

const THURSDAY = 4;

export function unitMonths(unit: string | undefined): number {
  const known = TIME_UNITS.get(singular(unit));
  if (known?.base === 'month') return known.count;
  return known?.base === 'year' ? known.count * 12 : 0;
}

export function shiftedDay(reference: Reference | null, by: number): string | null {
  return reference?.day == null ? null : isoDay(reference.day + by);
}

/** The day that *the day*, *that day* means: the nearest one in the text, else the article's. */
export function anchorDay(context: TimeContext): string | null {
  const day = dayAmong([...context.beside, ...context.earlier.slice(0, 1)]) ?? context.reference?.day ?? null;
  return day === null ? null : isoDay(day);
}

export function period(reference: Reference | null, unit: string, by: number): string | null {
  if (!reference) return null;
  const { year, month, day } = reference;
  switch (unit) {
    case 'day':
      return shiftedDay(reference, by);
    case 'week':
      return day === null ? null : isoWeek(day + 7 * by);
    case 'weekend':
      return day === null ? null : `${isoWeek(day + 7 * by)}-WE`;
    case 'month': {
      if (month === null) return null;
      const shifted = addMonths(year, month, by);
      return isoMonth(shifted.year, shifted.month);
    }
    case 'quarter': {
      if (month === null) return null;
      const shifted = addMonths(year, month, 3 * by);
      return `${isoYear(shifted.year)}-Q${Math.ceil(shifted.month / 3)}`;
    }
    case 'decade':
      return isoYear(year + 10 * by).slice(0, 3);
    case 'century':
      return isoYear(year + 100 * by).slice(0, 2);
    default:
      return isoYear(year + by);
  }
}

/** *that year*, *the next day*: counted from the nearest time in the text. */
export function afterAnchor(context: TimeContext, unit: string, by: number): Timex {
  const times = [...context.beside, ...context.earlier];
  if (unit === 'year') {
    const year = yearAmong(times);
    return date(year === null ? null : isoYear(year + by));
  }
  const day = dayAmong(times);
  if (unit === 'month' || unit === 'quarter') {
    const month = times.find(value => /^\d{4}-\d{2}/.test(value));
    if (!month) return date(null);
    return date(period({ year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)), day: null }, unit, by));
  }
  return date(day === null ? null : period({ year: 0, month: null, day }, unit, by));
}

export function fromAnchor(context: TimeContext, amount: number, unit: string): string | null {
  const known = TIME_UNITS.get(singular(unit));
  const times = [...context.beside, ...context.earlier];
  if (!known || known.base === 'hour') return null;
  const day = dayAmong(times);
  if (known.base === 'day') return day === null ? null : isoDay(day + amount);
  if (known.base === 'week') return day === null ? null : isoWeek(day + 7 * amount * known.count);
  const month = times.find(value => /^\d{4}-\d{2}/.test(value));
  if (known.base === 'month' && month) {
    const shifted = addMonths(Number(month.slice(0, 4)), Number(month.slice(5, 7)), amount * known.count);
    return isoMonth(shifted.year, shifted.month);
  }
  const year = yearAmong(times);
  return known.base === 'year' && year !== null ? isoYear(year + amount * known.count) : null;
}

/** *N units ago*, as exact as the unit; a negative `amount` looks ahead. */
export function ago(reference: Reference | null, amount: number, unit: string): string | null {
  const known = TIME_UNITS.get(singular(unit));
  if (!reference || !known || known.base === 'hour' || !Number.isInteger(amount)) return null;
  if (known.base === 'day') return shiftedDay(reference, -amount);
  if (known.base === 'week') return period(reference, 'week', -amount * known.count);
  if (known.base === 'month') return period(reference, 'month', -amount * known.count);
  const year = isoYear(reference.year - amount * known.count);
  return known.count > 10 ? year.slice(0, 2) : year;
}
