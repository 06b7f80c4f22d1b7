import { dayOfMonth, monthValue } from './bare';
import { dayOf, isoDay, isoMonth, isoYear, two } from './calendar';
import type { TimeContext } from './context';
import { date, type Rule, type Timex } from './rule';
import { MONTH, MONTHS, SEASON, SEASONS, WEEKDAY } from './vocabulary';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';
const MAYBE_WEEKDAY = `(?:${WEEKDAY.replace('(', '(?:')},? (?:the )?)?`;
const TO = ' ?(?:-|to|and|through|until|&)(?: the)? ?';
/** *of this year*, *last year* after a month: which year, from the article's. */
const WHICH_YEAR = '(?: of)? (this|the same|last|next|the previous|the following|that) year';
const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);
/** Cycles of a repeated season or period: *the season lasts from June 1*. */
const EVERY_YEAR = /\b(?:every|each) year\b|\b(?:season|year)s? (?:lasts?|runs?|goes|extends?)\b|\bannual(?:ly)?\b/;

export const ABSOLUTE: readonly Rule[] = [
  {
    name: 'iso-date',
    pattern: /^(\d{4})-(\d{2})(?:-(\d{2}))?$/,
    read: found => {
      const month = Number(found[2]);
      if (!found[3]) return month >= 1 && month <= 12 ? date(found[0]) : null;
      return day(Number(found[1]), month, Number(found[3]));
    },
  },
  {
    name: 'day-range',
    pattern: new RegExp(`^${MAYBE_WEEKDAY}${MONTH} ${DAY}${TO}(?:${MONTH} )?${DAY}(?:,? ${YEAR})?$`),
    byTense: true,
    read: (found, context) => range(context, found[5], [found[1], found[2]], [found[3] ?? found[1], found[4]]),
  },
  {
    name: 'day-range',
    pattern: new RegExp(`^${DAY}(?: ${MONTH})?${TO}${DAY} ${MONTH}(?:,? ${YEAR})?$`),
    byTense: true,
    read: (found, context) => range(context, found[5], [found[2] ?? found[4], found[1]], [found[4], found[3]]),
  },
  {
    name: 'date',
    pattern: new RegExp(`^${MAYBE_WEEKDAY}${MONTH} ${DAY},? (?:of )?${YEAR}$`),
    read: found => day(Number(found[3]), MONTHS.get(found[1] ?? ''), Number(found[2])),
  },
  {
    name: 'date',
    pattern: new RegExp(`^${MAYBE_WEEKDAY}${DAY}(?: of)? ${MONTH},? ${YEAR}$`),
    read: found => day(Number(found[3]), MONTHS.get(found[2] ?? ''), Number(found[1])),
  },
  {
    name: 'numeric-date',
    pattern: /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/,
    read: found => {
      const [first, second] = [Number(found[1]), Number(found[2])];
      const year = Number(found[3]) + ((found[3] ?? '').length === 2 ? 2000 : 0);
      // 9/11/2001 can be read in two ways; only a day over 12 settles which.
      if (first > 12) return day(year, second, first);
      return second > 12 || first === second ? day(year, first, second) : null;
    },
  },
  {
    name: 'day-of-year',
    pattern: new RegExp(`^${MAYBE_WEEKDAY}${MONTH} ${DAY},?${WHICH_YEAR}$`),
    read: (found, { reference }) => {
      const shift = YEAR_SHIFTS.get(found[3] ?? '');
      if (!reference || shift === undefined) return date(null);
      return day(reference.year + shift, MONTHS.get(found[1] ?? ''), Number(found[2]));
    },
  },
  {
    name: 'day-of-month',
    pattern: new RegExp(`^(?:last |this |next |this past )?${MAYBE_WEEKDAY}${MONTH} ${DAY}$`),
    byTense: true,
    read: (found, context) => monthDay(found[1], found[2], context),
  },
  {
    name: 'day-of-month',
    pattern: new RegExp(`^${MAYBE_WEEKDAY}${DAY}(?: of)? ${MONTH}$`),
    byTense: true,
    read: (found, context) => monthDay(found[2], found[1], context),
  },
  {
    name: 'month',
    pattern: new RegExp(`^${MONTH}(?: of|,)? ${YEAR}$`),
    read: found => date(isoMonth(Number(found[2]), MONTHS.get(found[1] ?? '') ?? 0)),
  },
  {
    name: 'month-range',
    pattern: new RegExp(`^${MONTH}${TO}${MONTH}(?:,? ${YEAR})?$`),
    byTense: true,
    read: (found, context) => {
      const [first, second] = [MONTHS.get(found[1] ?? '') ?? 0, MONTHS.get(found[2] ?? '') ?? 0];
      if (found[3]) return date(`${found[3]}-${two(first)}/${found[3]}-${two(second)}`);
      const [start, end] = [monthValue(first, context), monthValue(second, context)];
      return date(start && end ? `${start}/${end}` : null);
    },
  },
  {
    name: 'month-of-year',
    pattern: new RegExp(`^${MONTH}${WHICH_YEAR}$`),
    read: (found, { reference }) => {
      const shift = YEAR_SHIFTS.get(found[2] ?? '');
      const month = MONTHS.get(found[1] ?? '') ?? 0;
      return date(reference && shift !== undefined ? isoMonth(reference.year + shift, month) : null);
    },
  },
  {
    name: 'last-or-next-month',
    pattern: new RegExp(`^(last|past|this past|this|next|coming) ${MONTH}$`),
    read: (found, { reference }) => {
      if (!reference || reference.month === null) return date(null);
      const month = MONTHS.get(found[2] ?? '') ?? 0;
      const which = found[1] ?? '';
      const { year } = reference;
      if (which === 'this') return date(isoMonth(year, month));
      if (/next|coming/.test(which)) return date(isoMonth(month > reference.month ? year : year + 1, month));
      return date(isoMonth(month < reference.month ? year : year - 1, month));
    },
  },
  {
    name: 'month-by-article-date',
    pattern: new RegExp(`^${MONTH}$`),
    byTense: true,
    read: (found, context) => {
      const month = MONTHS.get(found[1] ?? '') ?? 0;
      const unknown = EVERY_YEAR.test(context.before) || !context.reference;
      return date(unknown ? `XXXX-${two(month)}` : monthValue(month, context));
    },
  },
  {
    name: 'day-of-this-month',
    pattern: /^(\d{1,2})(?:st|nd|rd|th)(?: of (?:the|this) month)?$/,
    read: (found, { reference }) => {
      if (!reference || reference.month === null) return date(null);
      return day(reference.year, reference.month, Number(found[1]));
    },
  },
  {
    name: 'month',
    pattern: /^(\d{1,2})[/](\d{4})$/,
    read: found => (Number(found[1]) <= 12 ? date(isoMonth(Number(found[2]), Number(found[1]))) : null),
  },
  {
    name: 'season',
    pattern: new RegExp(`^${SEASON}(?: of)?,? ${YEAR}(?:[-/]\\d{2,4})?$`),
    read: found => date(`${found[2]}-${SEASONS.get(found[1] ?? '')}`),
  },
  { name: 'year-range', pattern: /^(\d{4})[-/](\d{4})$/, read: found => date(`${found[1]}/${found[2]}`) },
  {
    name: 'year-range',
    pattern: /^(1[0-9]|20)(\d{2})[-/](\d{2})$/,
    read: found => date(`${found[1]}${found[2]}/${found[1]}${found[3]}`),
  },
  { name: 'fiscal-year', pattern: /^(?:fiscal(?: year)?|fy) ?(\d{4})$/, read: found => date(`FY${found[1]}`) },
  { name: 'fiscal-year', pattern: /^(?:fiscal(?: year)?|fy) ?'?(\d{2})$/, read: found => date(`FY20${found[1]}`) },
  {
    name: 'decade',
    pattern: /^(?:(\d{2})|')?(\d)0'?s$/,
    read: found => date(`${found[1] ?? (Number(found[2]) < 3 ? '20' : '19')}${found[2]}`),
  },
  {
    name: 'decade',
    pattern: /^(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/,
    read: (found, { before }) => {
      const tens = DECADES.indexOf(found[1] ?? '') + 2;
      return /\b(?:his|her|their|my|your|our) (?:early |mid |late )?$/.test(before)
        ? { timex: 'DURATION', value: `P${tens}XY` }
        : date(`19${tens}`);
    },
  },
  {
    name: 'century',
    pattern: /^(\d{1,2})(?:st|nd|rd|th)[ -]century(?: (bc|bce))?$/,
    read: found => date(found[2] ? null : two(Number(found[1]) - 1)),
  },
  { name: 'year', pattern: /^'(\d{2})$/, read: found => date(`${Number(found[1]) < 40 ? '20' : '19'}${found[1]}`) },
  {
    name: 'year',
    pattern: /^(?:year )?(?:ad )?(1\d{3}|20\d{2}|21\d{2})(?: ad)?$/,
    read: found => date(isoYear(Number(found[1]))),
  },
];

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function day(year: number, month: number | undefined, ofMonth: number): Timex | null {
  const found = month === undefined ? null : dayOf(year, month, ofMonth);
  return found === null ? null : date(isoDay(found));
}

function monthDay(name: string | undefined, ofMonth: string | undefined, context: TimeContext): Timex | null {
  const month = MONTHS.get(name ?? '') ?? 0;
  const number = Number(ofMonth);
  // A leap year has every day that some year has.
  if (dayOf(2024, month, number) === null) return null;
  if (EVERY_YEAR.test(context.before)) return date(`XXXX-${two(month)}-${two(number)}`);
  const found = dayOfMonth(month, number, context);
  if (found !== null) return date(isoDay(found));
  return date(context.reference ? null : `XXXX-${two(month)}-${two(number)}`);
}

type NameAndDay = readonly [string | undefined, string | undefined];

function range(context: TimeContext, year: string | undefined, from: NameAndDay, to: NameAndDay): Timex | null {
  const at = ([name, ofMonth]: NameAndDay): number | null => {
    const month = MONTHS.get(name ?? '') ?? 0;
    return year ? dayOf(Number(year), month, Number(ofMonth)) : dayOfMonth(month, Number(ofMonth), context);
  };
  const [start, end] = [at(from), at(to)];
  if (start === null || end === null) return context.reference || year ? null : date(null);
  return date(`${isoDay(start)}/${isoDay(end)}`);
}
