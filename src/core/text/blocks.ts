import type { Block, TextRange } from '../annotations';
import { span } from '../span';
import { type FrontMatter, frontMatterOf } from './front-matter';
import { datelineLength, isByline, isDateLine, isRule, markedKind } from './line-kinds';
import { isWrapped, type Line, linesOf } from './lines';
import { speakersOf } from './turns';

/** Blocks after the headline in which a byline or a date line may stand. */
const HEAD = 4;
const LONGEST_HEADLINE = 200;
const ENDS_AS_PROSE = /[.:;,…]["'”’)]*$/u;

/** The blocks of an article in order, without white space or Markdown at either end; and its front matter. */
export function blocksOf(text: string): { readonly blocks: Block[]; readonly matter: FrontMatter } {
  const front = frontMatterOf(text);
  const blocks: Block[] = [];
  if (front) blocks.push({ kind: 'frontmatter', ...front.range });
  const all = linesOf(text, front?.range.end ?? 0);
  const lines = all.filter(line => !isRule(line.words));
  const speakers = speakersOf(lines);
  const body = new Body(text, lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const speaker = speakers.get(line);
    const marked = speaker ? null : markedKind(line.words);
    if (speaker) {
      const at = { start: line.start + speaker.from, end: line.start + speaker.to };
      blocks.push({ kind: 'turn', speaker: span(text, at), start: line.start, end: line.end });
    } else if (marked) {
      const range = { start: line.start + marked.skip, end: line.end - (marked.drop ?? 0) };
      blocks.push({ kind: marked.kind, ...range });
      if (marked.kind === 'headline') body.headlineSeen();
    } else {
      let last = line;
      for (let next = lines[i + 1]; next && canFollow(last, next); next = lines[i + 1]) {
        last = next;
        i++;
      }
      blocks.push(...body.plain(line, last));
    }
  }
  return { blocks, matter: front?.matter ?? new Map() };
}

function canFollow(line: Line, next: Line): boolean {
  return isWrapped(line, next) && !markedKind(next.words) && !isByline(line.words) && !isDateLine(line.words);
}

/** Tells the head of an article, which has no signs of its own, from its paragraphs. */
class Body {
  readonly #text: string;
  readonly #lines: readonly Line[];
  #headline = false;
  #plain = 0;
  #dateline = false;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  headlineSeen(): void {
    this.#headline = true;
  }

  /** The blocks of the plain lines from `first` to `last`. */
  plain(first: Line, last: Line): Block[] {
    const range: TextRange = { start: first.start, end: last.end };
    const words = this.#text.slice(range.start, range.end);
    const at = this.#plain++;
    if (at < HEAD && isDateLine(words)) return [{ kind: 'dateline', ...range }];
    if (at < HEAD && isByline(words)) return [{ kind: 'byline', ...range }];
    if (at === 0 && !this.#headline && this.#isHeadline(first, last, words)) {
      this.#headline = true;
      return [{ kind: 'headline', ...range }];
    }
    const dateline = this.#dateline ? 0 : datelineLength(words);
    this.#dateline = true;
    if (!dateline) return [{ kind: 'paragraph', ...range }];
    const end = range.start + dateline;
    const rest = end + (this.#text.slice(end, range.end).length - this.#text.slice(end, range.end).trimStart().length);
    return [
      { kind: 'dateline', start: range.start, end },
      { kind: 'paragraph', start: rest, end: range.end },
    ];
  }

  #isHeadline(first: Line, last: Line, words: string): boolean {
    const next = this.#lines[this.#lines.indexOf(last) + 1];
    return first === last && next !== undefined && words.length <= LONGEST_HEADLINE && !ENDS_AS_PROSE.test(words);
  }
}
