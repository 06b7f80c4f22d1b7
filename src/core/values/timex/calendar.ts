/** A day of the proleptic Gregorian calendar, as days since 1970-01-01. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** Null for a day that no calendar has. `month` and `day` count from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = date.getTime() / MS_PER_DAY;
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? days : null;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function yearMonthDay(day: Day): YearMonthDay {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`;
}

export function isoDay(day: Day): string {
  const { year, month, day: ofMonth } = yearMonthDay(day);
  return `${isoMonth(year, month)}-${two(ofMonth)}`;
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week of a day (`2005-W43`). */
export function isoWeek(day: Day): string {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = yearMonthDay(thursday);
  const first = dayOf(year, 1, 1) ?? thursday;
  return `${isoYear(year)}-W${two(Math.floor((thursday - first) / 7) + 1)}`;
}

/** The year and month `by` months later. */
export function addMonths(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The same day of the month `by` months later, or that month's last day. */
export function addMonthsToDay(day: Day, by: number): Day {
  const from = yearMonthDay(day);
  const to = addMonths(from.year, from.month, by);
  for (let ofMonth = from.day; ; ofMonth--) {
    const found = dayOf(to.year, to.month, ofMonth);
    if (found !== null) return found;
  }
}

/** Easter Sunday of a year in the Gregorian calendar (the anonymous method that Meeus gives in Astronomical Algorithms). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1) ?? 0;
}
