import type { TextRange } from '../annotations';
import { ANYWHERE, BEFORE_NUMBERS, CAPITALISED, OPENERS, TITLES } from './abbreviations';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The last word with its inner full stops, before a full stop at the end. */
const LAST_WORD = /(?<![\p{L}\p{N}.])([\p{L}][\p{L}.-]*)\.$/u;
const NEXT_WORD = /^["'“‘([]*([\p{L}]+)/u;
const STARTS_LOWER = /^["'“‘([]*\p{Ll}/u;
const STARTS_WITH_DIGIT = /^["'“‘([]*\d/u;
/** Signs alone: a closing quotation mark or bracket that has lost its sentence. */
const SIGNS_ALONE = /^[^\p{L}\p{N}]+$/u;
/** A closing mark that a space has parted from its sentence. */
const STRAY_CLOSE = /^(["”’)\]])\s+/u;
const ENDS_ASKING = /[?!]["'”’)\]]*$/u;
const INITIAL = /^\p{Lu}$/u;
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
/** A name, or another initial, stands before the initial that ends the text. */
const NAME_BEFORE_INITIAL = /(?:^|[\s"“'‘(])(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.) ?\p{Lu}\.$/u;
const ONLY_A_NUMBER = /^\(?(?:\d{1,3}|[A-Z])[.)]$/u;

/**
 * Cuts `range` (UTF-16 code units of `text`) into sentences without white space at either end: those of Unicode's text
 * segmentation (UAX 29), joined again where news writes a full stop inside a sentence.
 */
export function sentencesOf(text: string, range: TextRange): TextRange[] {
  const sentences: TextRange[] = [];
  let before: TextRange | undefined;
  for (const { segment, index } of SEGMENTER.segment(text.slice(range.start, range.end))) {
    const words = segment.trim();
    if (!words) continue;
    let start = range.start + index + (segment.length - segment.trimStart().length);
    const end = start + words.length;
    const stray = before ? strayClose(text.slice(before.start, before.end), words) : 0;
    if (before && stray) {
      before = { start: before.start, end: start + 1 };
      sentences[sentences.length - 1] = before;
      start += stray;
    }
    if (before && goesOn(text.slice(before.start, before.end), text.slice(start, end))) {
      before = { start: before.start, end };
      sentences[sentences.length - 1] = before;
    } else {
      before = { start, end };
      sentences.push(before);
    }
  }
  return sentences;
}

/** Length of the closing mark, and the space after it, that `right` begins with and `left` lacks. */
function strayClose(left: string, right: string): number {
  const stray = STRAY_CLOSE.exec(right);
  const opened = stray?.[1] !== '"' || left.split('"').length % 2 === 0;
  return stray && opened ? stray[0].length : 0;
}

/** Whether `right` belongs to the sentence that `left` begins. */
function goesOn(left: string, right: string): boolean {
  if (SIGNS_ALONE.test(right)) return true;
  if (ONLY_A_NUMBER.test(left)) return true;
  if (ENDS_ASKING.test(left)) return STARTS_LOWER.test(right);
  const last = LAST_WORD.exec(left)?.[1];
  if (last === undefined) return false;
  const word = last.toLowerCase();
  if (TITLES.has(word)) return true;
  if (BEFORE_NUMBERS.has(word) && STARTS_WITH_DIGIT.test(right)) return true;
  const next = NEXT_WORD.exec(right)?.[1] ?? '';
  const opens = OPENERS.has(next.toLowerCase());
  if (INITIAL.test(last))
    return NAME_BEFORE_INITIAL.test(left) ? !opens || next === 'A' : left === `${last}.` || !opens;
  if (ACRONYM.test(last)) return !opens;
  const known = ANYWHERE.has(word) || (last !== word && CAPITALISED.has(word));
  return known && !opens && !/^["“]/u.test(right);
}
