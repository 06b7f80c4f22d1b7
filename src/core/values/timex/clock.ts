import { isoDay, two } from './calendar';
import { dayAmong, dayOfIso, type TimeContext } from './context';
import { anchorDay, count } from './periods';
import type { ReadPart, Rule, Timex } from './rule';
import { DAY_PART, DAY_PARTS, UNIT } from './vocabulary';

/** Universal time, which TIMEX3 marks with Z; a local time has no mark. */
const UTC = /(?:gmt|utc)(?! ?[+-])/;
const ZONE =
  '(?: ?\\(?(?:local(?: time)?|gmt|utc|z|bst|cest?|eest|eet|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|ist|jst|msk|aest|aedt|[a-z]+ time|eastern|central|pacific|hours|hrs)\\)?)?';
const WHEN = '(?:,? (?:on |that |this )?(.+))?';
const CLOCK = `(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})? ?(a\\.?m\\.?|p\\.?m\\.?|o'clock)?${ZONE}`;

export const CLOCK_RULES: readonly Rule[] = [
  {
    name: 'every-day-at',
    pattern: /^(?:every|each) (?:(?:day|morning|afternoon|evening|night) (?:at )?)?(.+)$|^(.+) (?:every|each) day$/,
    read: (found, _, read) => {
      const time = read(found[1] ?? found[2] ?? '');
      const value = time?.timex === 'TIME' ? time.value?.replace(/^.*(?=T)/, '') : undefined;
      return value ? { timex: 'SET', value } : null;
    },
  },
  {
    name: 'clock',
    pattern: new RegExp(`^(?:at |around |about |by )?${CLOCK}${WHEN}$`),
    byTense: true,
    read: (found, context, read) => {
      if (!found[2] && !found[3]) return null;
      return clock(Number(found[1]), Number(found[2] ?? 0), found[3], onDay(found[4], context, read), found[0]);
    },
  },
  {
    name: 'clock',
    pattern: new RegExp(`^(\\d{2})(\\d{2})(?: ?h)?${ZONE}${WHEN}$`),
    byTense: true,
    read: (found, context, read) =>
      context.type === 'TIME'
        ? clock(Number(found[1]), Number(found[2]), undefined, onDay(found[3], context, read), found[0])
        : null,
  },
  {
    name: 'clock',
    pattern: new RegExp(`^(.+?),? (?:at )?${CLOCK}$`),
    byTense: true,
    read: (found, context, read) => {
      if (!found[3] && !found[4]) return null;
      return clock(Number(found[2]), Number(found[3] ?? 0), found[4], onDay(found[1], context, read), found[0]);
    },
  },
  {
    name: 'noon-or-midnight',
    pattern: new RegExp(`^(?:12 )?(noon|midday|midnight)${ZONE}${WHEN}$`),
    byTense: true,
    read: (found, context, read) =>
      clock(found[1] === 'midnight' ? 0 : 12, 0, undefined, onDay(found[2], context, read), found[0]),
  },
  {
    name: 'noon-or-midnight',
    pattern: /^(.+?),? (?:at )?(noon|midday|midnight)$/,
    byTense: true,
    read: (found, context, read) =>
      clock(found[2] === 'midnight' ? 0 : 12, 0, undefined, onDay(found[1], context, read), found[0]),
  },
  {
    name: 'clock-range',
    pattern: new RegExp(`^(?:from |between )?${CLOCK} ?(?:-|to|and) ?${CLOCK}$`),
    read: () => ({ timex: 'DURATION' }),
  },
  {
    name: 'part-of-day',
    pattern: /^(?:earlier |later |late |early )*(?:tonight|this night)$/,
    read: (_, { reference }) => partOfDay(reference?.day == null ? null : isoDay(reference.day), 'night'),
  },
  {
    name: 'part-of-day',
    pattern: /^(?:late )?(?:last night|overnight)$/,
    read: (_, context) => {
      const day = context.reference?.day;
      return partOfDay(day == null ? null : isoDay(day - 1), 'night');
    },
  },
  {
    name: 'part-of-day',
    pattern: new RegExp(
      `^(?:earlier |later |late |early )*(?:in )?(?:the )?this (?:early |late )?(?:mid-?)?${DAY_PART}$`,
    ),
    read: (found, { reference }) => partOfDay(reference?.day == null ? null : isoDay(reference.day), found[1]),
  },
  {
    name: 'early-hours',
    pattern: /^(?:early|small|wee)(?: morning)? hours(?: of)?(?: the)? (.+?)(?: morning)?$/,
    byTense: true,
    read: (found, context, read) => partOfDay(onDay(found[1], context, read), 'morning'),
  },
  {
    name: 'part-of-day',
    pattern: new RegExp(`^(?:late |early |mid-?)?(?:that |the )?(?:same )?(?:late |early |mid-?)?${DAY_PART}$`),
    read: (found, context) => partOfDay(nearestDay(context), found[1]),
  },
  {
    name: 'part-of-day',
    pattern: new RegExp(`^(?:late |early )?(.+?)[ ,]+(?:late |early |mid-?)?${DAY_PART}$`),
    byTense: true,
    read: (found, context, read) => {
      const day = onDay(found[1], context, read);
      return day === null && found[1] !== undefined && read(found[1]) === null ? null : partOfDay(day, found[2]);
    },
  },
  {
    name: 'part-of-day',
    pattern: new RegExp(`^(?:late |early )?${DAY_PART}(?: of| on|,)? (.+)$`),
    byTense: true,
    read: (found, context, read) => partOfDay(onDay(found[2], context, read), found[1]),
  },
  {
    name: 'part-of-period',
    pattern: /^(?:earlier|later)(?: on)?(?: in)?(?: the)? day$/,
    read: (_, context) => ({ timex: context.type === 'TIME' ? 'TIME' : 'DATE', ...withValue(anchorDay(context)) }),
  },
  {
    name: 'later-than-anchor',
    pattern: new RegExp(`^${'(\\d+|an?)'} (minutes?|hours?) (later|earlier|after|before)$`),
    read: (found, context) => {
      const sign = /^(?:later|after)/.test(found[3] ?? '') ? 1 : -1;
      const minutes = sign * count(found[1]) * (found[2]?.startsWith('hour') ? 60 : 1);
      return { timex: 'TIME', ...withValue(fromClock(context.earlier, minutes)) };
    },
  },
  {
    name: 'time-of-anchor',
    pattern: new RegExp(`^.*${UNIT} (?:ago|earlier|later|before|after|afterwards)$`),
    read: (_, { type }) => (type === 'TIME' ? { timex: 'TIME' } : null),
  },
];

function withValue(value: string | null): { value?: string } {
  return value === null ? {} : { value };
}

function clock(
  hour: number,
  minute: number,
  half: string | undefined,
  day: string | null,
  words: string,
): Timex | null {
  let hours = hour;
  if (half?.startsWith('p') && hours < 12) hours += 12;
  if (half?.startsWith('a') && hours === 12) hours = 0;
  if (hours > 24 || minute > 59) return null;
  return { timex: 'TIME', value: `${day ?? ''}T${two(hours)}:${two(minute)}${UTC.test(words) ? 'Z' : ''}` };
}

function partOfDay(day: string | null, part: string | undefined): Timex {
  return { timex: 'TIME', value: `${day ?? ''}${DAY_PARTS.get(part ?? '') ?? ''}` };
}

/** The day that the words beside a clock time say, else the nearest day of the text. */
function onDay(words: string | undefined, context: TimeContext, read: ReadPart): string | null {
  if (words === undefined) return nearestDay(context);
  if (/^(?:that |same |the same |in the )?(?:day|night|evening|morning|afternoon)$/.test(words))
    return nearestDay(context);
  const value = read(words)?.value;
  return value && dayOfIso(value) !== null ? value.slice(0, 10) : nearestDay(context);
}

/** Days within which a day of an earlier sentence is the news, and not its history. */
const NEWS_DAYS = 6;

function nearestDay({ beside, earlier, reference }: TimeContext): string | null {
  const today = reference?.day ?? null;
  const before = dayAmong(earlier.slice(0, 2));
  const recent = before !== null && (today === null || Math.abs(today - before) <= NEWS_DAYS) ? before : null;
  const day = dayAmong(beside) ?? recent ?? today;
  return day === null ? null : isoDay(day);
}

function fromClock(earlier: readonly string[], minutes: number): string | null {
  const from = earlier.find(value => /T\d{2}:\d{2}/.test(value));
  const found = /^(.*)T(\d{2}):(\d{2})/.exec(from ?? '');
  if (!found) return null;
  const total = Number(found[2]) * 60 + Number(found[3]) + minutes;
  const days = Math.floor(total / 1440);
  const inDay = total - days * 1440;
  const day = found[1] ? dayOfIso(found[1]) : null;
  if (days !== 0 && day === null) return null;
  const zone = from?.endsWith('Z') ? 'Z' : '';
  return `${day === null ? '' : isoDay(day + days)}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}${zone}`;
}
