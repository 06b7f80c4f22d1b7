import type { ValueType } from '../annotations';

/** A value as the tagger drew it, with the article around it. */
export interface Drawn {
  readonly label: ValueType;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** A part of the text: label, and start and end relative to the drawn span's start, in UTF-16 code units. */
export type Part = readonly [label: ValueType, start: number, end: number];
/** The values that should stand for the drawn one; null where the rule has nothing to say. */
type Redraw = (drawn: Drawn) => readonly Part[] | null;

/** What looks like a value and dates or counts nothing: the label, the words, and what stands before and after them. */
const NO_VALUES: readonly { label: ValueType; words: RegExp; before?: RegExp; after?: RegExp }[] = [
  { label: 'DATE', words: /^date$/i, before: /\bto $/i },
  { label: 'DATE', words: /^(?:age|end|start|beginning) of(?: the)?$/i },
  { label: 'TIME', words: /^(?:time|half)$/i, after: /^ (?:of|time)\b/i },
  { label: 'ORDINAL', words: /^(?:first|second)$/i, after: /^-(?:class|line|hand|rate|in-command|guess\w*)\b/i },
  { label: 'ORDINAL', words: /^(?:First|Second|Third)$/u, after: /^ (?:Minister|Lady|Deputy|Vice|Secretary)\b/u },
  { label: 'CARDINAL', words: /^single$/i },
];

const RESULT_START = /^\d{1,3}[-–]/u;
const RESULT = /\d{1,3}(?:[-–]\d{0,3})?/gu;
const ONLY_RESULTS = /^[\d–-]+(?:, (?:and )?[\d–-]+)+$/u;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|\p{Ll}*\b)/u;
const NO_MONTH = /^(?:1[3-9]|[2-9]\d)\/(?:1[3-9]|[2-9]\d)$/u;
const UNCOUNTED = /^(?:coming |next )?(?:day|week|month|year)s and (?:day|week|month|year)s(?: ahead| to come)?\b/i;
const WITHIN_DAY = /\d[:.]\d\d|\d ?[ap]\.?m|morning|afternoon|evening|night|noon|dawn|dusk|sunset|sunrise|hour|minute/i;

/** The same words under another label. */
export const whole = ({ quote }: Drawn, label: ValueType): Part[] => [[label, 0, quote.length]];

/** One row a kind of value that the tagger draws awry; the first that has something to say counts. */
export const REDRAWING_RULES: readonly { readonly name: string; readonly redraw: Redraw }[] = [
  {
    name: 'no value',
    redraw: ({ label, quote, before, after }) =>
      NO_VALUES.some(
        no =>
          no.label === label &&
          no.words.test(quote) &&
          (no.before?.test(before) ?? true) &&
          (no.after?.test(after) ?? true),
      )
        ? []
        : null,
  },
  {
    name: 'results of a match, one a set',
    redraw: ({ label, quote, after }) => {
      if (label !== 'CARDINAL' || !RESULT_START.test(quote) || !ONLY_RESULTS.test(quote)) return null;
      const complete = quote + (/^[-–]?\d{1,3}(?!\d)/u.exec(after)?.[0] ?? '');
      return [...complete.matchAll(RESULT)].map(part => [label, part.index, part.index + part[0].length]);
    },
  },
  {
    name: 'from one number to another',
    redraw: ({ label, quote, before }) => {
      const to = quote.indexOf(' to ');
      if (label !== 'CARDINAL' || to < 0 || !/\bfrom $/i.test(before)) return null;
      return [
        [label, 0, to],
        [label, to + ' to '.length, quote.length],
      ];
    },
  },
  {
    name: 'so many of such a size',
    redraw: ({ label, quote }) => {
      if (label !== 'QUANTITY') return null;
      const found =
        /^(\d[\d,.]*(?: (?:hundred|thousand|million|billion))?|(?!an?\b|the\b)\p{L}+) (\d[\d,.]*-\p{L}+)$/iu.exec(
          quote,
        );
      const count = found?.[1];
      if (!count) return null;
      return [
        ['CARDINAL', 0, count.length],
        ['QUANTITY', count.length + 1, quote.length],
      ];
    },
  },
  {
    name: 'sum for each stretch of time',
    redraw: ({ label, quote, after }) => {
      if (label !== 'MONEY') return null;
      const reached = /( an?| (?:an?|per|each|every) (?:day|week|month|year)| annually)$/i.exec(quote);
      const sum = quote.length - (reached?.[0].length ?? 0);
      const each = /^ (?:(?:an?|per|each|every) (?:day|week|month|year)|annually)\b(?! ago| later| earlier)/i.exec(
        quote.slice(sum) + after,
      );
      if (!each) return null;
      return [
        ['MONEY', 0, sum],
        ['DATE', sum + 1, sum + each[0].length],
      ];
    },
  },
  {
    name: 'pages and seats are counted, not measured',
    redraw: drawn =>
      drawn.label === 'QUANTITY' &&
      /^[\d,]+$/u.test(drawn.quote) &&
      /^[- ](?:page|member|seat|strong)\b/i.test(drawn.after)
        ? whole(drawn, 'CARDINAL')
        : null,
  },
  {
    name: 'two numbers across a stroke, neither of them a month, are no time',
    redraw: drawn =>
      (drawn.label === 'TIME' || drawn.label === 'DATE') && NO_MONTH.test(drawn.quote)
        ? whole(drawn, 'CARDINAL')
        : null,
  },
  {
    name: 'what is counted goes with its count',
    redraw: ({ label, quote, after }) => {
      const counted =
        label === 'MONEY'
          ? /^(?:hundreds|thousands|millions|billions)$/i.test(quote) && /^ of (?:dollars|euros|pounds)\b/i.exec(after)
          : label === 'TIME' && /^\d+$/u.test(quote) && /^ (?:second|minute|hour)s?\b/i.exec(after);
      return counted ? [[label, 0, quote.length + counted[0].length]] : null;
    },
  },
  {
    name: 'an age in tens',
    redraw: drawn => (drawn.label === 'CARDINAL' && /^\d0s$/u.test(drawn.quote) ? whole(drawn, 'DATE') : null),
  },
  {
    name: 'a rank after a number sign',
    redraw: drawn => (drawn.label === 'CARDINAL' && /^#\d+$/u.test(drawn.quote) ? whole(drawn, 'ORDINAL') : null),
  },
  {
    name: 'a day of a month is no time of day',
    redraw: drawn =>
      drawn.label === 'TIME' && MONTH.test(drawn.quote) && !WITHIN_DAY.test(drawn.quote) ? whole(drawn, 'DATE') : null,
  },
  {
    name: 'uncounted stretches of time together',
    redraw: ({ label, quote, after }) => {
      const all = label === 'DATE' ? UNCOUNTED.exec(quote + after)?.[0] : null;
      return all && all.length > quote.length ? [[label, 0, all.length]] : null;
    },
  },
  {
    name: 'a date and a stretch of time beside it',
    redraw: ({ label, quote }) => {
      const date = label === 'DATE' ? /^(.+), (?:years|months|weeks|days|hours)$/u.exec(quote)?.[1] : null;
      return date
        ? [
            [label, 0, date.length],
            [label, date.length + ', '.length, quote.length],
          ]
        : null;
    },
  },
];
