import { CARDINALS, GROUPS, ORDINALS } from './number-words';

const TOKEN = /[a-z]+|\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?|[^a-z\d]+/g;
const JOIN = /^[ -]$/;
const DASHES = /\s?[‐‑‒–—−]\s?/g;
/** *three and a half*, *2-and-a-quarter* */
const AND_PART = /(\d+)[ -]and[ -](?:a|1)[ -](half|quarter)(?![a-z])/g;
const POINT = /(\d+) point (\d+)/g;
const HALF_OF = /(?<![a-z])half (?:an? )?(dozen|hundred|thousand|million|billion|trillion)/g;
const MINUS = /^(?:minus|negative) (?=\d)/;
const DIGITS = /^\d/;
const FRACTION_SIGNS: ReadonlyMap<string, string> = new Map([
  ['½', ' 1/2'],
  ['¼', ' 1/4'],
  ['¾', ' 3/4'],
]);

/**
 * The words of a value in small letters with one kind of dash and space, and each number word as digits: *Thirty-five
 * years* → `35 years`, *sixteenth* → `16th`. Millions and beyond stay words.
 */
export function plain(words: string): string {
  const even = words
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(/[½¼¾]/g, sign => FRACTION_SIGNS.get(sign) ?? sign)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
    .trim();
  return digits(even)
    .replace(AND_PART, (_, whole: string, part: string) => `${whole} ${part === 'half' ? '1/2' : '1/4'}`)
    .replace(POINT, '$1.$2')
    .replace(HALF_OF, (_, group: string) => (group === 'dozen' ? '6' : `0.5 ${group}`))
    .replace(MINUS, '-');
}

/** A run of number words; `open` is the part under a thousand that may still grow. */
interface Run {
  total: number;
  open: number;
  /** Smallest power that the next word may fill: *twenty* leaves the ones, *three* leaves nothing. */
  room: number;
}

function digits(text: string): string {
  const tokens = text.match(TOKEN) ?? [];
  let out = '';
  for (let i = 0; i < tokens.length; ) {
    // 3 hundred: the word stays for the amount to read.
    const scales = GROUPS.has(tokens[i] ?? '') && DIGITS.test(tokens[i - 2] ?? '');
    const read = scales ? null : readRun(tokens, i);
    if (read) {
      out += read.words;
      i = read.next;
    } else out += tokens[i++];
  }
  return out;
}

function readRun(tokens: readonly string[], from: number): { readonly words: string; readonly next: number } | null {
  const run: Run = { total: 0, open: 0, room: Number.POSITIVE_INFINITY };
  let i = from;
  let next = from;
  const article = tokens[i] === 'a' && tokens[i + 1] === ' ' && GROUPS.has(tokens[i + 2] ?? '');
  if (article) i += 2;
  for (; i < tokens.length; i += 2) {
    const token = tokens[i] ?? '';
    const ordinal = ORDINALS.get(token);
    if (ordinal !== undefined && fits(run, ordinal) && !isUnit(tokens, i)) {
      const value = run.total + (ordinal >= 100 ? Math.max(run.open, 1) * ordinal : run.open + ordinal);
      return { words: withSuffix(value), next: i + 1 };
    }
    if (!add(run, token)) break;
    next = i + 1;
    if (!JOIN.test(tokens[i + 1] ?? '')) break;
    // one hundred and four; but two and four are two numbers.
    if (tokens[i + 2] === 'and') {
      if (run.open % 100 !== 0 || run.total + run.open === 0 || !JOIN.test(tokens[i + 3] ?? '')) break;
      i += 2;
    }
  }
  return next > from ? { words: String(run.total + run.open), next } : null;
}

/** *second* is a unit of time after a number or an article, else the ordinal. */
function isUnit(tokens: readonly string[], at: number): boolean {
  return tokens[at] === 'second' && at >= 2 && /^(?:a|per|every|each|\d.*)$/.test(tokens[at - 2] ?? '');
}

function fits(run: Run, value: number): boolean {
  return value < run.room || value >= 100;
}

function add(run: Run, token: string): boolean {
  const group = GROUPS.get(token);
  if (group === 1000) {
    run.total += Math.max(run.open, 1) * 1000;
    run.open = 0;
    run.room = 1000;
    return true;
  }
  if (group !== undefined) {
    if (run.open >= 100) return false;
    run.open = Math.max(run.open, 1) * group;
    run.room = 100;
    return true;
  }
  const value = CARDINALS.get(token);
  if (value === undefined || value >= run.room) return false;
  run.open += value;
  run.room = value >= 20 ? 10 : 0;
  return true;
}

function withSuffix(value: number): string {
  const ones = value % 10;
  if (Math.floor(value / 10) % 10 === 1 || ones === 0 || ones > 3) return `${value}th`;
  return `${value}${['st', 'nd', 'rd'][ones - 1]}`;
}
