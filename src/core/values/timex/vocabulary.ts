/** Patterns are for words that `plain` has evened; each table gives the number or letters of TIMEX3. */

const MONTH_NAMES =
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec';
const WEEKDAY_NAMES =
  'monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurday|thurs|thur|thu friday|fri saturday|sat sunday|sun';

function numbered(names: string): Map<string, number> {
  return new Map(names.split(' ').flatMap((same, i) => same.split('|').map(name => [name, i + 1] as const)));
}

function anyOf(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).join('|');
}

export const MONTHS: ReadonlyMap<string, number> = numbered(MONTH_NAMES);
export const MONTH = `(${anyOf(MONTHS.keys())})\\.?`;

export const WEEKDAYS: ReadonlyMap<string, number> = numbered(WEEKDAY_NAMES);
export const WEEKDAY = `(${anyOf(WEEKDAYS.keys())})\\.?`;

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);
export const SEASON = `(${anyOf(SEASONS.keys())})`;

/** Parts of the day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['sunrise', 'TMO'],
  ['afternoon', 'TAF'],
  ['midday', 'TMI'],
  ['evening', 'TEV'],
  ['sunset', 'TEV'],
  ['dusk', 'TEV'],
  ['night', 'TNI'],
  ['overnight', 'TNI'],
]);
export const DAY_PART = `(${anyOf(DAY_PARTS.keys())})s?`;

/** A unit of time: its TIMEX3 letters, and how many of which plain unit it holds. */
export interface TimeUnit {
  readonly letters: string;
  readonly within: 'day' | 'date';
  readonly base: 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['second', { letters: 'S', within: 'day', base: 'hour', count: 1 / 3600 }],
  ['minute', { letters: 'M', within: 'day', base: 'hour', count: 1 / 60 }],
  ['hour', { letters: 'H', within: 'day', base: 'hour', count: 1 }],
  ['day', { letters: 'D', within: 'date', base: 'day', count: 1 }],
  ['night', { letters: 'D', within: 'date', base: 'day', count: 1 }],
  ['week', { letters: 'W', within: 'date', base: 'week', count: 1 }],
  ['fortnight', { letters: 'W', within: 'date', base: 'week', count: 2 }],
  ['weekend', { letters: 'WE', within: 'date', base: 'week', count: 1 }],
  ['month', { letters: 'M', within: 'date', base: 'month', count: 1 }],
  ['quarter', { letters: 'Q', within: 'date', base: 'month', count: 3 }],
  ['year', { letters: 'Y', within: 'date', base: 'year', count: 1 }],
  ['decade', { letters: 'DE', within: 'date', base: 'year', count: 10 }],
  ['century', { letters: 'CE', within: 'date', base: 'year', count: 100 }],
  ['centurie', { letters: 'CE', within: 'date', base: 'year', count: 100 }],
  ['millennium', { letters: 'ML', within: 'date', base: 'year', count: 1000 }],
  ['millennia', { letters: 'ML', within: 'date', base: 'year', count: 1000 }],
  ['sec', { letters: 'S', within: 'day', base: 'hour', count: 1 / 3600 }],
  ['min', { letters: 'M', within: 'day', base: 'hour', count: 1 / 60 }],
  ['hr', { letters: 'H', within: 'day', base: 'hour', count: 1 }],
  ['yr', { letters: 'Y', within: 'date', base: 'year', count: 1 }],
]);
/** With its plural; one group. */
export const UNIT = `(${anyOf(TIME_UNITS.keys())})s?`;

/** How often, by the word alone. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['biannual', 'P6M'],
  ['half-yearly', 'P6M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['per annum', 'P1Y'],
  ['biennial', 'P2Y'],
  ['biennially', 'P2Y'],
]);

/** Which part of a period a word picks: TIMEX3 mod. */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['end', 'END'],
  ['close', 'END'],
]);
