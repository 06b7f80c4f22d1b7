import { weekdayNear } from './bare';
import { dayOf, isoDay, isoYear } from './calendar';
import type { TimeContext } from './context';
import { HOLIDAYS } from './holidays';
import { period, SHIFTS } from './periods';
import { date, type ReadPart, type Timex } from './rule';
import { SEASONS, WEEKDAYS } from './vocabulary';

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['final', 4],
  ['last', 4],
]);

const EVERY_WEEK = /\b(?:every|each|on) (?:other )?$/;

export function weekday(
  name: string,
  which: string | undefined,
  week: string | undefined,
  plural: boolean,
  { reference, tense, before, after }: TimeContext,
): Timex {
  const number = WEEKDAYS.get(name.replace(/\.$/, '')) ?? 0;
  if (plural || (/\b(?:every|each) $/.test(before) && EVERY_WEEK.test(before))) {
    return { timex: 'SET', value: `XXXX-WXX-${number}` };
  }
  if (!reference || reference.day === null) return date(null);
  if (week) {
    const monday = reference.day - ((reference.day + 3) % 7) + 7 * (SHIFTS.get(week) ?? 0);
    return date(isoDay(monday + number - 1));
  }
  if (/^(?:next|coming|this coming|following)$/.test(which ?? ''))
    return date(weekdayNear(number, reference, 'future', true));
  if (which === 'this') return date(weekdayNear(number, reference, tense?.direction ?? 'future'));
  if (which) return date(weekdayNear(number, reference, 'past', true));
  const week2 = /^,? (next|last) week/.exec(after)?.[1];
  if (week2) return weekday(name, undefined, week2, false, { reference, tense, before, after: '' } as TimeContext);
  return date(weekdayNear(number, reference, tense?.direction ?? 'past'));
}

export function quarter(
  which: string,
  kind: string,
  of: string | undefined,
  context: TimeContext,
  read: ReadPart,
): Timex | null {
  const { reference } = context;
  const half = kind === 'half';
  const number = half && /^(?:last|final)$/.test(which) ? 2 : (QUARTERS.get(which) ?? 0);
  if (!number || (half && number > 2)) return null;
  const letter = half ? 'H' : 'Q';
  if (of) {
    const year = read(of === 'year' ? 'this year' : of)?.value;
    if (year === undefined) return date(null);
    if (/^\d{4}$/.test(year)) return date(`${year}-${letter}${number}`);
    return date(year, number === 1 ? 'START' : 'END');
  }
  if (which === 'last' && !half) return date(period(reference, 'quarter', -1));
  if (!reference || reference.month === null) return date(null);
  const now = half ? Math.ceil(reference.month / 6) : Math.ceil(reference.month / 3);
  const ahead = context.tense?.direction === 'future';
  const year =
    number > now && !ahead ? reference.year - 1 : number < now && ahead ? reference.year + 1 : reference.year;
  return date(`${isoYear(year)}-${letter}${number}`);
}

const SEASON_START: Readonly<Record<string, number>> = { WI: 1, SP: 3, SU: 6, FA: 9 };

export function season(name: string, which: string | undefined, { reference, tense }: TimeContext): Timex {
  const letters = SEASONS.get(name) ?? '';
  if (!reference) return date(null);
  const now = reference.month ?? 1;
  const start = SEASON_START[letters] ?? 1;
  let { year } = reference;
  if (which === 'last' || which === 'past' || which === 'this past' || which === 'previous') {
    if (start + 2 >= now) year--;
  } else if (which === 'next' || which === 'coming' || which === 'following') {
    if (start <= now) year++;
  } else if (!which && tense?.direction === 'past' && start > now) year--;
  return date(`${isoYear(year)}-${letters}`);
}

export function holiday(
  name: string,
  written: string | undefined,
  which: string | undefined,
  context: TimeContext,
): Timex | null {
  const day = HOLIDAYS.get(name);
  if (!day) return null;
  const { reference, tense } = context;
  if (written) return date(isoDay(day(Number(written)) ?? 0));
  if (!reference) return date(null);
  const from = reference.day ?? dayOf(reference.year, reference.month ?? 7, 1) ?? 0;
  const days = [-1, 0, 1].map(by => day(reference.year + by) ?? 0);
  const past = days.filter(at => at <= from).at(-1);
  const next = days.find(at => at >= from);
  if (which === 'last' || which === 'this past') return date(past === undefined ? null : isoDay(past));
  if (which === 'next') return date(next === undefined ? null : isoDay(next));
  if (which === 'this') return date(isoDay(day(reference.year) ?? 0));
  if (past === undefined || next === undefined) return date(null);
  const side = tense?.direction ?? (from - past < next - from ? 'past' : 'future');
  return date(isoDay(side === 'past' && from - past < FAR ? past : next));
}

/** Days after which a holiday that is past is no longer the one that is meant, whatever the tense. */
const FAR = 200;
