import { type Day, dayOf, isoDay, isoMonth, weekdayOf } from './calendar';
import type { Reference, TimeContext } from './context';

/** The year that a month without one means: by the year beside it, the tense, else the nearest. */
export function yearOfMonth(month: number, context: TimeContext): number | null {
  const { reference, tense } = context;
  const beside = yearBeside(context);
  if (beside !== null) return beside;
  if (!reference) return null;
  if (reference.month === null || month === reference.month) return reference.year;
  const later = month > reference.month;
  if (tense?.direction === 'past') return later ? reference.year - 1 : reference.year;
  if (tense?.direction === 'future') return later ? reference.year : reference.year + 1;
  const ahead = (month - reference.month + 12) % 12;
  if (ahead <= 6) return later ? reference.year : reference.year + 1;
  return later ? reference.year - 1 : reference.year;
}

/** A bare year that stands in the same sentence. */
function yearBeside({ beside }: TimeContext): number | null {
  const [nearest] = beside;
  return nearest && /^\d{4}$/.test(nearest) ? Number(nearest) : null;
}

/** A day of a month whose year is not said; null where it has none. */
export function dayOfMonth(month: number, ofMonth: number, context: TimeContext): Day | null {
  const { reference, tense } = context;
  const beside = yearBeside(context);
  if (beside !== null) return dayOf(beside, month, ofMonth);
  if (!reference) return null;
  const candidates = [-1, 0, 1]
    .map(by => dayOf(reference.year + by, month, ofMonth))
    .filter((day): day is number => day !== null);
  const from = reference.day ?? dayOf(reference.year, reference.month ?? 7, 1) ?? 0;
  const cost = (day: Day): number => {
    const away = Math.abs(day - from);
    const against = tense?.direction === (day > from ? 'past' : 'future') && day !== from;
    return against ? away + AGAINST_TENSE : away;
  };
  return candidates.sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** Days that a date may be nearer and still lose to one that the tense wants. */
const AGAINST_TENSE = 200;

/** The weekday (1 is Monday) nearest to the article's date on the side that the tense or `side` says; the past by default. */
export function weekdayNear(
  weekday: number,
  reference: Reference,
  side: 'past' | 'future',
  strictly = false,
): string | null {
  if (reference.day === null) return null;
  const today = weekdayOf(reference.day);
  const back = (today - weekday + 7) % 7;
  if (side === 'past') return isoDay(reference.day - (back || (strictly ? 7 : 0)));
  const ahead = (7 - back) % 7;
  return isoDay(reference.day + (ahead || (strictly ? 7 : 0)));
}

export function monthValue(month: number, context: TimeContext): string | null {
  const year = yearOfMonth(month, context);
  return year === null ? null : isoMonth(year, month);
}
