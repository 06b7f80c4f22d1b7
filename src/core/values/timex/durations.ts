import { count, length, vague } from './periods';
import { duration, type Rule } from './rule';
import { FREQUENCIES, UNIT } from './vocabulary';

const VAGUE_WORDS =
  '(?:a |the )?(?:few|several|many|number of|some|tens of|dozens of|hundreds of|thousands of|various|multiple|numerous|mere|untold|countless|long)';
const OLDEST = 130;
/** After *a year* these make it a length of time; without them and after a number it is a rate. */
const LENGTH_AFTER = /^[ ,]*(?:after|before|ago|earlier|later|of|since|old|in|and a half|or two|or so)\b/;
const LENGTH_BEFORE =
  /\b(?:for|in|within|after|over|almost|nearly|than|about|just|only|under|took|takes|take|lasted|last|spent|exactly) $/;

/** *192 days, 19 hours and 2 minutes* */
const COMPOUND = new RegExp(`^\\d+ ${UNIT}(?:(?:,? and|,)? \\d+ ${UNIT})+$`);
const COMPOUND_PART = new RegExp(`(\\d+) ${UNIT}`, 'g');

export const DURATIONS: readonly Rule[] = [
  { name: 'frequency', pattern: /^[a-z -]+$/, read: found => set(FREQUENCIES.get(found[0])) },
  {
    name: 'frequency',
    pattern: new RegExp(`^(?:every|each)(?: single| passing| other| and every)?(?: (\\d+)(?:st|nd|rd|th)?)? ${UNIT}$`),
    read: found => set(length(found[0].includes(' other ') ? 2 : count(found[1]), found[2], found[1])),
  },
  {
    name: 'frequency',
    pattern: new RegExp(`^(?:per|once a|twice a|times a) ${UNIT}$`),
    read: found => set(length(1, found[1], '1')),
  },
  {
    name: 'frequency',
    pattern: new RegExp(`^an? ${UNIT}$`),
    read: (found, { before, after }) => {
      const value = length(1, found[1], '1');
      return LENGTH_AFTER.test(after) || LENGTH_BEFORE.test(before) || !/\d|[a-z$%] $/.test(before)
        ? duration(value)
        : isRate(before)
          ? set(value)
          : duration(value);
    },
  },
  {
    name: 'age',
    pattern: new RegExp(`^(?:aged?(?: of)? )?(\\d{1,3})(?:[ -](?:${UNIT})[ -](?:olds?|of age))?$`),
    read: found => {
      const years = Number(found[1]);
      if (years > OLDEST && !found[2] && !/^age/.test(found[0])) return null;
      return duration(length(years, found[2] ?? 'year', found[1]));
    },
  },
  {
    name: 'age',
    pattern: /^(?:aged? )?(\d{1,3}) ?(?:-|to|and|or) ?(\d{1,3})(?:[ -]years?)?(?:[ -](?:olds?|of age))?$/,
    read: () => duration(null),
  },
  {
    name: 'duration',
    pattern: new RegExp(`^(\\d+) 1/2[ -]${UNIT}$`),
    read: found => {
      if (/^(?:year|month)/.test(found[2] ?? '')) {
        return duration(found[2]?.startsWith('year') ? `P${found[1]}Y6M` : `P${found[1]}M15D`);
      }
      const half = length(Number(found[1]) + 0.5, found[2], undefined);
      return duration(found[2]?.startsWith('hour') ? `PT${found[1]}H30M` : half);
    },
  },
  {
    name: 'duration',
    pattern: new RegExp(
      `^(\\d[\\d,]*(?:\\.\\d+)?|an?|all|half|half an?)[ -](?:full |whole |straight |consecutive |more |additional |earth |calendar |business |working |long )?${UNIT}(?:[ -](?:long|period|olds?|time))?$`,
    ),
    read: found => {
      if (found[1]?.startsWith('half'))
        return duration(found[2]?.startsWith('hour') ? 'PT30M' : found[2]?.startsWith('year') ? 'P6M' : null);
      const written = found[1]?.replaceAll(',', '');
      return duration(length(count(written), found[2], written));
    },
  },
  {
    name: 'duration',
    pattern: new RegExp(`^(\\d+|an?) ${UNIT} and (?:a )?half$`),
    read: (found, _, read) => read(`${count(found[1])} 1/2 ${found[2]}`),
  },
  {
    name: 'duration',
    pattern: COMPOUND,
    read: found => duration(compound(found[0])),
  },
  {
    name: 'duration-range',
    pattern: new RegExp(`^(\\d+)(?:[ -]${UNIT})? ?(?:-|to|or|and)[ -]?(\\d+)[ -]${UNIT}(?:[ -]olds?)?$`),
    read: () => duration(null),
  },
  {
    name: 'duration',
    pattern: new RegExp(`^${VAGUE_WORDS}(?: more| long| full)? ${UNIT}(?:[ -]long)?$`),
    read: found => duration(vague(found[1])),
  },
  {
    name: 'duration',
    pattern: new RegExp(`^(?:a )?couple(?: of)?(?: more)? ${UNIT}$`),
    read: found => duration(length(2, found[1], '2')),
  },
  {
    name: 'duration',
    pattern: new RegExp(`^${UNIT}(?: and ${UNIT})*(?: to come| on end)?$`),
    read: found => {
      if (!/^(?:\w+s|centuries|millennia)(?: |$)/.test(found[0])) return duration(length(1, found[1], '1'));
      return duration(vague(found[1]));
    },
  },
  {
    name: 'duration',
    pattern: new RegExp(
      `^(?:(full|whole|entire|single|additional|another|half)[ -])?${UNIT}(?:[ -](?:long|to come|to date))?$`,
    ),
    read: found => {
      if (found[1] === 'half') return duration(found[2]?.startsWith('year') ? 'P6M' : null);
      return duration(/s-long$/.test(found[0]) ? vague(found[2]) : length(1, found[2], '1'));
    },
  },
];

function compound(words: string): string | null {
  let value = 'P';
  for (const [, number, unit] of words.matchAll(COMPOUND_PART)) {
    const part = length(Number(number), unit, number);
    if (!part) return null;
    value += part.startsWith('PT') && value.includes('T') ? part.slice(2) : part.slice(1);
  }
  return value;
}

function set(value: string | null | undefined): { timex: 'SET'; value: string } | null {
  return value ? { timex: 'SET', value } : null;
}

/** A number or a noun right before *a year* makes a rate: 60,000 deaths a year. */
function isRate(before: string): boolean {
  return /(?:\d|[a-z%]) $/.test(before) && !/\b(?:is|was|of|to|and|or|that|by|at|on|came|comes|come) $/.test(before);
}
