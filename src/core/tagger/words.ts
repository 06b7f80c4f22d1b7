import type { TextRange } from '../annotations';

// Letters and digits joined by an inner full stop or apostrophe (U.S, O'Neil), or any one other sign.
const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*|[^\s]/gu;
const POSSESSIVE = /['’]s$/u;

/** The words of `range`, in UTF-16 code units of `text`; a possessive *'s* is a word of its own. */
export function wordsOf(text: string, range: TextRange): TextRange[] {
  const words: TextRange[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(WORD)) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    const possessive = match[0].search(POSSESSIVE);
    if (possessive > 0) words.push({ start, end: start + possessive }, { start: start + possessive, end });
    else words.push({ start, end });
  }
  return words;
}
