import { addMonthsToDay, isoDay } from './calendar';
import { dayAmong } from './context';
import { holiday, quarter, season, weekday } from './named-days';
import {
  afterAnchor,
  ago,
  anchorDay,
  count,
  fromAnchor,
  length,
  period,
  SHIFTS,
  shiftedDay,
  unitMonths,
  vague,
  weekend,
} from './periods';
import { date, duration, type Rule } from './rule';
import { SEASON, UNIT, WEEKDAY, WEEKDAYS } from './vocabulary';

const NUMBER = '(\\d+(?:\\.\\d+)?|an?|a single)';
const VAGUE = '(?:a |the )?(?:few|several|many|number of|some|dozens of|hundreds of|thousands of|recent)';
/** Words before *last year* that make it a stretch of time rather than a place in it. */
const STRETCH = /\b(?:over|for|during|throughout|within|across) (?:all of |much of |most of )?the $/;
const PERIOD = '(day|week|weekend|month|quarter|year|decade|century)';
const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['this day', 0],
  ['present day', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['day before yesterday', -2],
  ['day after tomorrow', 2],
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
