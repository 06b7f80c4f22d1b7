import type { BlockKind } from '../annotations';
import { writtenDate } from './written-date';

/** What a line is by its own signs; `skip` is the length of the Markdown before its words. */
export interface Marked {
  readonly kind: BlockKind;
  readonly skip: number;
  /** Length of the Markdown after its words. */
  readonly drop?: number;
}

interface Sign {
  readonly kind: BlockKind;
  /** The first group is what stands before the words, the second what stands after them. */
  readonly pattern: RegExp;
}

const SIGNS: readonly Sign[] = [
  { kind: 'headline', pattern: /^(#{1,6}\s+)(?=\S).*?(\s+#+)?$/u },
  { kind: 'quotation', pattern: /^((?:>\s*)+)(?=\S)/u },
  { kind: 'caption', pattern: /^(!\[)(?=[^\]]).*?(\]\([^)]*\))$/u },
  { kind: 'list-item', pattern: /^((?:[-*•‣·+]|\d{1,2}[.)])\s+)(?=\S)/u },
  {
    kind: 'caption',
    pattern:
      /^()(?:(?:file )?(?:photo|picture|image|caption|photograph)s?(?: by| credit)?\s*(?::|[-–—] )|FILE\s*[-–—] )/i,
  },
];

const RULE = /^(?:[-*_=~#•·]\s*){3,}$/u;
const BYLINE =
  /^(?:(?:[Ww]ritten|WRITTEN|[Rr]eported|REPORTED|[Ss]tory|STORY) )?(?:[Bb]y|BY)[: ]\s*(?:[Tt]he )?\p{Lu}/u;
const LONGEST_BYLINE = 120;
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
/** What may stand around the date on a date line: a place, a weekday, a time of day, *Published*. */
const BESIDE_DATE = new RegExp(
  `\\b(?:${WEEKDAY}|published|posted|updated|issued|released|on|at|a\\.?m\\.?|p\\.?m\\.?|gmt|utc|e[sd]t|bst)(?![\\p{L}])`,
  'giu',
);
const DATE_WORDS =
  /\b(?:\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?|(?:\p{L}{3,9}\.? )?\d{1,2}(?:st|nd|rd|th)?,? (?:\p{L}{3,9}\.?,? )?\d{4})\b/u;
const LONGEST_DATE_LINE = 60;
/** OSLO, June 9 (Reuters) — at the head of the first paragraph: the place in capitals, then date, agency, dash. */
const DATELINE_HEAD =
  /^(?=\p{Lu})[\p{Lu}][\p{Lu}.'’ -]+(?:, (?:\p{Lu}[\p{L}.]+|\p{Lu}\.)(?: \p{Lu}[\p{L}.]+)?)?(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?)?\s*(?:\([^)]{2,30}\)\s*)?(?:—|–|--|-(?=\s))\s*(?=\S)/u;

/** A line of signs alone that parts an article. */
export function isRule(words: string): boolean {
  return RULE.test(words);
}

/** What the signs at the start of a line say it is; null for plain words. */
export function markedKind(words: string): Marked | null {
  for (const { kind, pattern } of SIGNS) {
    const found = pattern.exec(words);
    if (found) return { kind, skip: found[1]?.length ?? 0, drop: found[2]?.length ?? 0 };
  }
  return null;
}

export function isByline(words: string): boolean {
  return words.length <= LONGEST_BYLINE && BYLINE.test(words) && !/[.!?]$/u.test(words);
}

/** Whether a line says when (and where) the article was written, and nothing else. */
export function isDateLine(words: string): boolean {
  if (words.length > LONGEST_DATE_LINE || !writtenDate(words)) return false;
  const rest = words
    .replace(DATE_WORDS, ' ')
    .replace(BESIDE_DATE, ' ')
    .replace(/\d{1,2}[:.]\d{2}/gu, ' ');
  return /^[^\p{L}\p{N}]*(?:\p{Lu}[\p{L}.'’-]*[^\p{L}\p{N}]*){0,3}$/u.test(rest);
}

/** UTF-16 code units of the dateline that begins a paragraph, its dash included and no space after it; 0 without one. */
export function datelineLength(words: string): number {
  return DATELINE_HEAD.exec(words)?.[0].trimEnd().length ?? 0;
}
