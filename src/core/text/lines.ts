import type { TextRange } from '../annotations';

/** A line without the white space around it. Offsets are UTF-16 code units of the article. */
export interface Line extends TextRange {
  readonly words: string;
  /** Whether a blank line, or the top of the text, stands before it. */
  readonly afterGap: boolean;
}

const LINE = /[^\r\n\u2028\u2029]+/gu;
const BREAK = /\r\n|[\r\n\u2028\u2029]/gu;
/** Longest line that a program or a hand would wrap; a paragraph on one line is longer. */
const WRAPPED_AT_MOST = 100;
const WRAPPED_AT_LEAST = 45;
const ENDS_SENTENCE = /[.!?:;…]["'”’)\]*_]*$/u;

/** The lines from `from` on that hold more than white space. */
export function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let last = from;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (index < from) continue;
    const words = line.trim();
    if (!words) continue;
    const start = index + (line.length - line.trimStart().length);
    const breaks = text.slice(last, start).match(BREAK)?.length ?? 0;
    const end = start + words.length;
    lines.push({ start, end, words, afterGap: lines.length === 0 || breaks > 1 });
    last = end;
  }
  return lines;
}

/** Whether the paragraph of `line` was broken by its width and goes on in `next`. */
export function isWrapped(line: Line, next: Line): boolean {
  const { length } = line.words;
  if (next.afterGap || length < WRAPPED_AT_LEAST || length > WRAPPED_AT_MOST || next.words.length > WRAPPED_AT_MOST) {
    return false;
  }
  return !ENDS_SENTENCE.test(line.words) || /^\p{Ll}/u.test(next.words);
}
