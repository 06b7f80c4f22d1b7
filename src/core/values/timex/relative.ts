import { weekdayNear } from './bare';
import { addMonths, addMonthsToDay, dayOf, isoDay, isoMonth, isoWeek, isoYear, weekdayOf } from './calendar';
import { dayAmong, type Reference, type TimeContext, yearAmong } from './context';
import { HOLIDAYS } from './holidays';
import { date, duration, type Rule, type Timex } from './rule';
import { SEASON, SEASONS, TIME_UNITS, UNIT, WEEKDAY, WEEKDAYS } from './vocabulary';

const NUMBER = '(\\d+(?:\\.\\d+)?|an?|a single)';
const VAGUE = '(?:a |the )?(?:few|several|many|number of|some|dozens of|hundreds of|thousands of|recent)';
/** Words before *last year* that make it a stretch of time rather than a place in it. */
const STRETCH = /\b(?:over|for|during|throughout|within|across) (?:all of |much of |most of )?the $/;
const PERIOD = '(day|week|weekend|month|quarter|year|decade|century)';
const SHIFTS: ReadonlyMap<string, number> = new Map([
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
const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['this day', 0],
  ['present day', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['day before yesterday', -2],
  ['day after tomorrow', 2],
]);
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['final', 4],
  ['last', 4],
]);

export const RELATIVE: readonly Rule[] = [
  {
    name: 'day-by-article-date',
    pattern:
      /^(?:earlier |later |just |only |as of |here )*(today|yesterday|tomorrow|this day|day before yesterday|day after tomorrow)$/,
    read: (found, { reference }) => date(shiftedDay(reference, DAYS.get(found[1] ?? '') ?? 0)),
  },
  {
    name: 'years-before-day',
    pattern: new RegExp(`^${NUMBER} ${UNIT} ago (today|yesterday|tomorrow|this week|this month|this year)$`),
    read: (found, _, read) => {
      const from = read(found[3] ?? '')?.value;
      const months = unitMonths(found[2]);
      const day = from && /^\d{4}-\d{2}-\d{2}$/.test(from) ? dayAmong([from]) : null;
      return day === null || !months ? date(null) : date(isoDay(addMonthsToDay(day, -months * count(found[1]))));
    },
  },
  {
    name: 'part-of-period',
    pattern:
      /^(?:earlier|later)(?: on)?(?: in| during| of)?(?: the)? (this|that|day|week|month|year|season|decade|last)( .*)?$/,
    read: (found, _, read) => read(`${found[1]}${found[2] ?? ''}`),
  },
  {
    name: 'every-weekday',
    pattern: new RegExp(`^(?:every|each)(?: other)? ${WEEKDAY}s?$|^${WEEKDAY}s$`),
    read: found => ({ timex: 'SET', value: `XXXX-WXX-${WEEKDAYS.get(found[1] ?? found[2] ?? '') ?? 0}` }),
  },
  {
    name: 'fiscal-year',
    pattern: /^(last|previous|this|current|next|coming|the)? ?(?:fiscal|financial) year$/,
    read: (found, { reference }) => {
      const shift = SHIFTS.get(found[1] ?? 'this') ?? 0;
      return date(reference ? `FY${reference.year + shift}` : null);
    },
  },
  {
    name: 'weekday-by-article-date',
    pattern: new RegExp(
      `^(?:earlier |later )?(?:(this past|this coming|last|past|next|coming|this|following|previous) )?${WEEKDAY}s?(?: (this|last|next) week)?$`,
    ),
    byTense: true,
    read: (found, context) => weekday(found[2] ?? '', found[1], found[3], found[0].endsWith('s'), context),
  },
  {
    name: 'weekday-of-anchor',
    pattern: new RegExp(`^${WEEKDAY} (?:of )?(last|this|next) week$`),
    read: (found, context) => weekday(found[1] ?? '', undefined, found[2], false, context),
  },
  {
    name: 'half-or-quarter',
    pattern:
      /^(1st|2nd|3rd|4th|final|last)(?:[ -])(quarter|half)(?:(?: of| in)?(?: the)?(?: fiscal| calendar)? (.+))?$/,
    read: (found, context, read) => quarter(found[1] ?? '', found[2] ?? '', found[3], context, read),
  },
  {
    name: 'half-or-quarter',
    pattern: /^([qh])([1-4])(?: of)?,? (\d{4})$/,
    read: found => date(`${found[3]}-${found[1]?.toUpperCase()}${found[2]}`),
  },
  {
    name: 'half-or-quarter',
    pattern: /^(\d{4}) ?([qh])([1-4])$/,
    read: found => date(`${found[1]}-${found[2]?.toUpperCase()}${found[3]}`),
  },
  {
    name: 'season-by-article-date',
    pattern: new RegExp(
      `^(?:(last|past|this past|this|next|coming|previous|following) )?${SEASON}(?:(?: of)? (this|last|next) year)?$`,
    ),
    byTense: true,
    read: (found, context) => season(found[2] ?? '', found[1] ?? found[3], context),
  },
  {
    name: 'ref',
    pattern: /^(?:recent|past few|last few) (?:days|weeks|months|years|decades|times|hours)$/,
    read: (found, _) => (found[0].startsWith('recent') ? date('PAST_REF') : null),
  },
  {
    name: 'ref',
    pattern: /^(?:past|recent past|distant past|old days|long ago|some time ago|history)$/,
    read: () => date('PAST_REF'),
  },
  {
    name: 'ref',
    pattern:
      /^(?:(?:near|foreseeable|immediate|distant|not too distant) )?future$|^(?:coming|upcoming) (?:days|weeks|months|years|decades|hours)(?: and (?:days|weeks|months|years))?$|^(?:days|weeks|months|years|decades)(?: and (?:weeks|months|years|decades))? (?:to come|ahead)$/,
    read: (found, { before }) => {
      if (/ to come$/.test(found[0]) && /\bfor (?:many |the )?$/.test(before)) return null;
      const last = /^(?:coming|upcoming) .*?(\w+)$/.exec(found[0])?.[1];
      return last && STRETCH.test(before) ? duration(vague(last)) : date('FUTURE_REF');
    },
  },
  {
    name: 'ref',
    pattern: /^(?:now|present|moment|nowadays|currently|present time|these days)$/,
    read: () => date('PRESENT_REF'),
  },
  {
    name: 'stretch',
    pattern: new RegExp(`^(?:last|past|previous|next|coming)(?: a)? couple(?: of)? ${UNIT}$`),
    read: found => duration(length(2, found[1], '2')),
  },
  {
    name: 'stretch',
    pattern: new RegExp(
      `^(?:last|past|previous|preceding|prior|next|coming|following|first|1st|final|this past|additional|another|extra|further|full|whole|entire|mere|just|only)(?: the)? (?:${VAGUE}) ${UNIT}$`,
    ),
    read: found => duration(vague(found[1])),
  },
  {
    name: 'stretch',
    pattern: new RegExp(
      `^(?:last|past|previous|preceding|prior|next|coming|following|1st|final|this past|additional|another|extra|further|full|whole|entire|other) ${NUMBER}[ -]${UNIT}$`,
    ),
    read: found => duration(length(count(found[1]), found[2], found[1])),
  },
  {
    name: 'stretch',
    pattern: new RegExp(
      `^(last|past|next|coming|previous|1st|final|additional|another|extra|full|whole|entire|2nd|3rd|4th|5th|6th|7th|8th|9th|10th) ${PERIOD}$`,
    ),
    read: (found, context) => {
      const which = found[1] ?? '';
      const isPlace = /^(?:last|next|coming|previous)$/.test(which) && !STRETCH.test(context.before);
      if (isPlace && found[2] !== 'decade' && found[2] !== 'century') return null;
      if (/^\d/.test(which) && found[2] !== 'decade' && found[2] !== 'century' && which !== '1st') return null;
      return duration(length(1, found[2], '1'));
    },
  },
  {
    name: 'stretch',
    pattern: /^(?:last|past|previous|next|coming) (days|weeks|months|years|decades|hours|minutes)$/,
    read: (found, { before }) => {
      const long = /^past (?:years|decades|centuries)$/.test(found[0]) && !STRETCH.test(before);
      return long ? date('PAST_REF') : duration(vague(found[1]?.replace(/s$/, '')));
    },
  },
  {
    name: 'period-by-article-date',
    pattern: new RegExp(
      `^(last|past|previous|prior|preceding|this|this same|current|present|calendar|next|coming|upcoming|following|new) ${PERIOD}s?$`,
    ),
    read: (found, context) => {
      const which = found[1] ?? '';
      const unit = found[2] ?? '';
      if (unit === 'day' || /^(?:following|previous|preceding|prior)$/.test(which))
        return afterAnchor(context, unit, SHIFTS.get(which) ?? 0);
      return date(period(context.reference, unit, SHIFTS.get(which) ?? 0));
    },
  },
  {
    name: 'same-as-before',
    pattern: new RegExp(`^(?:that|that same|same|this very|this special|very same|very) ${PERIOD}$`),
    read: (found, context) => afterAnchor(context, found[1] ?? '', 0),
  },
  {
    name: 'period-of-article',
    pattern: /^(day|week|weekend|month|quarter|year)$/,
    byTense: true,
    read: (found, context) => {
      const unit = found[1] ?? '';
      if (unit === 'day') return date(anchorDay(context));
      if (unit === 'weekend') return date(weekend(context));
      return date(period(context.reference, unit, 0));
    },
  },
  {
    name: 'ago',
    pattern: new RegExp(
      `^(?:just |only |more than |over |about |nearly |almost |less than )*${NUMBER}(?: and a half)? ${UNIT} ago$`,
    ),
    read: (found, { reference }) => date(ago(reference, count(found[1]), found[2] ?? '')),
  },
  { name: 'ago', pattern: new RegExp(`^(?:${VAGUE}|) ?${UNIT} (?:ago|earlier|before)$`), read: () => date(null) },
  {
    name: 'from-now',
    pattern: new RegExp(`^(?:in )?${NUMBER} ${UNIT} (?:from now|hence|from today)$`),
    read: (found, { reference }) => date(ago(reference, -count(found[1]), found[2] ?? '')),
  },
  {
    name: 'later-than-anchor',
    pattern: new RegExp(`^${NUMBER} ${UNIT} (later|after|afterwards|earlier|before|previously)$`),
    read: (found, context) => {
      const sign = /^(?:later|after)/.test(found[3] ?? '') ? 1 : -1;
      return date(fromAnchor(context, sign * count(found[1]), found[2] ?? ''));
    },
  },
  {
    name: 'holiday',
    pattern: /^(?:(last|this|next|this past) )?([a-z][a-z.' ]+?)(?:,? (\d{4})| (this|last|next) year)?$/,
    byTense: true,
    read: (found, context) => holiday(found[2] ?? '', found[3], found[1] ?? found[4], context),
  },
];

export function count(words: string | undefined): number {
  return /^\d/.test(words ?? '') ? Number(words) : 1;
}

function singular(unit: string | undefined): string {
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
function weekend({ reference, tense }: TimeContext): string | null {
  const early = reference?.day != null && weekdayOf(reference.day) < THURSDAY;
  return period(reference, 'weekend', early && tense?.direction !== 'future' ? -1 : 0);
}

const THURSDAY = 4;

function unitMonths(unit: string | undefined): number {
  const known = TIME_UNITS.get(singular(unit));
  if (known?.base === 'month') return known.count;
  return known?.base === 'year' ? known.count * 12 : 0;
}

function shiftedDay(reference: Reference | null, by: number): string | null {
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
function afterAnchor(context: TimeContext, unit: string, by: number): Timex {
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

function fromAnchor(context: TimeContext, amount: number, unit: string): string | null {
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
function ago(reference: Reference | null, amount: number, unit: string): string | null {
  const known = TIME_UNITS.get(singular(unit));
  if (!reference || !known || known.base === 'hour' || !Number.isInteger(amount)) return null;
  if (known.base === 'day') return shiftedDay(reference, -amount);
  if (known.base === 'week') return period(reference, 'week', -amount * known.count);
  if (known.base === 'month') return period(reference, 'month', -amount * known.count);
  const year = isoYear(reference.year - amount * known.count);
  return known.count > 10 ? year.slice(0, 2) : year;
}

const EVERY_WEEK = /\b(?:every|each|on) (?:other )?$/;

function weekday(
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

function quarter(
  which: string,
  kind: string,
  of: string | undefined,
  context: TimeContext,
  read: (words: string) => Timex | null,
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

function season(name: string, which: string | undefined, { reference, tense }: TimeContext): Timex {
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

function holiday(
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
