import type { TextRange } from '../annotations';
import type { Article } from '../text/article';

/** A passage between quotation marks, the marks left out. */
export interface Quotation extends TextRange {
  /** The passage's sentences, or the parts of sentences that lie in it; no final full stop, no surrounding comma. */
  readonly pieces: readonly TextRange[];
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»' };
const MARK = /["“”'‘’«»]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The quoted passages of an article, in text order, UTF-16 code units. A mark that is opened and never closed quotes to the
 * end of its paragraph (a quotation that runs on in the next one opens again there).
 */
export function quotationsOf(article: Article): readonly Quotation[] {
  const known = KNOWN.get(article) ?? read(article);
  KNOWN.set(article, known);
  return known;
}

/** Where a global pattern stands outside all of them, UTF-16 offsets in text order. */
export function* unquoted(article: Article, pattern: RegExp): Generator<number> {
  const quotations = quotationsOf(article);
  let next = 0;
  for (const { index } of article.text.matchAll(pattern)) {
    while ((quotations[next]?.end ?? Infinity) <= index) next++;
    if (index < (quotations[next]?.start ?? Infinity)) yield index;
  }
}

/** Several steps ask for the quotations of the same article. */
const KNOWN = new WeakMap<Article, readonly Quotation[]>();

function read({ text, blocks, sentences }: Article): Quotation[] {
  const found: Quotation[] = [];
  for (const block of blocks) {
    const within = sentences.filter(s => s.start >= block.start && s.end <= block.end);
    const own = block.kind === 'quotation' ? whole(text, block) : marked(text, block);
    for (const range of own) {
      const pieces = within.flatMap(s => {
        const piece = trim(text, { start: Math.max(s.start, range.start), end: Math.min(s.end, range.end) });
        return piece ? [piece] : [];
      });
      if (pieces.length) found.push({ ...range, pieces });
    }
  }
  return found;
}

/** A block quotation needs no marks. */
function whole(text: string, block: TextRange): TextRange[] {
  const inner = marked(text, block);
  return inner.length ? inner : [{ start: block.start, end: block.end }];
}

function marked(text: string, block: TextRange): TextRange[] {
  const ranges: TextRange[] = [];
  let open: { at: number; closer: string } | null = null;
  for (const { 0: sign, index } of text.slice(block.start, block.end).matchAll(MARK)) {
    const i = block.start + index;
    if (!open) {
      const closer = closerOf(text, i, block);
      if (closer) open = { at: i + 1, closer };
    } else if (sign === open.closer && closes(text, i, sign)) {
      ranges.push({ start: open.at, end: i });
      open = null;
    }
  }
  if (open && open.closer !== '’' && open.closer !== "'") ranges.push({ start: open.at, end: block.end });
  return ranges;
}

/** The mark that closes what the mark at `i` opens; null where it opens nothing. */
function closerOf(text: string, i: number, block: TextRange): string | null {
  const sign = text[i] ?? '';
  if (sign === '"') return '"';
  const before = text[i - 1] ?? ' ';
  if (sign === "'") {
    const opens = (i === block.start || /[\s([—–-]/u.test(before)) && LETTER.test(text[i + 1] ?? '');
    return opens && /[\p{L}\p{N},.!?]'(?=[\s.,;:!?)\]]|$)/u.test(text.slice(i + 1, block.end)) ? "'" : null;
  }
  const closer = CLOSERS[sign];
  if (!closer) return null;
  return sign === '‘' && LETTER.test(before) ? null : closer;
}

/** An apostrophe inside a word, or after a plural's s before more of the same noun phrase, closes nothing. */
function closes(text: string, i: number, sign: string): boolean {
  if (sign !== '’' && sign !== "'") return true;
  return !LETTER.test(text[i + 1] ?? ' ');
}

const EDGE_START = /^[\s"“”«,;:–—.…-]+/u;
const EDGE_END = /[\s"“”»,;:–—.-]+$/u;

/** The range without white space, quotation marks and closing punctuation at its edges; null when nothing is left. */
export function trim(text: string, range: TextRange): TextRange | null {
  if (range.end <= range.start) return null;
  const words = text.slice(range.start, range.end);
  const lead = EDGE_START.exec(words)?.[0].length ?? 0;
  if (lead === words.length) return null;
  const tail = EDGE_END.exec(words)?.[0].length ?? 0;
  const start = range.start + lead;
  let end = range.end - tail;
  // An abbreviation keeps its full stop: U.S.
  const word = text.slice(Math.max(range.start, end - 4), end);
  if (text[end] === '.' && end < range.end && (/(?:^|[\s.])\p{Lu}\.\p{Lu}$/u.test(word) || /\s[JS]r$/u.test(word)))
    end++;
  return end > start ? { start, end } : null;
}
