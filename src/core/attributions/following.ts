import type { TextRange } from '../annotations';
import { contains, overlaps } from '../span';
import type { AttributionCue } from '../tagger/tagged';
import type { Article } from '../text/article';
import { type Quotation, trim } from './quotations';

/** A cue with its contents, before it is known who speaks. */
export interface Saying {
  readonly cue: AttributionCue;
  readonly contents: TextRange[];
}

const FIRST_PERSON_SPEAKS = /(?<!\p{L})(?:I|[Ww]e)(?!\p{L})/u;

/**
 * Gives each quotation that no cue has yet to a cue: one in its own sentence that lacks a content, or the speaker of the words
 * right before it. Adds to `contents`.
 */
export function followingQuotations(
  article: Article,
  sayings: readonly Saying[],
  quotations: readonly Quotation[],
): void {
  for (const quotation of quotations) {
    const outside = sayings.filter(saying => !contains(quotation, saying.cue));
    if (outside.some(saying => saying.contents.some(content => overlaps(content, quotation)))) continue;
    const owner =
      cueBeside(article, quotation, outside) ??
      cueBeforeColon(article, quotation, outside) ??
      speakerBefore(article, quotation, outside);
    owner?.contents.push(...quotation.pieces);
  }
  for (const saying of sayings) {
    const block = blockAfter(article, saying.cue);
    if (block.length && saying.contents.every(content => block.some(sentence => overlaps(sentence, content)))) {
      saying.contents.splice(0, saying.contents.length, ...block);
    }
  }
  for (const saying of sayings) {
    const near = saying.contents.filter(content => !isStray(article, saying, content, quotations));
    saying.contents.splice(0, saying.contents.length, ...near.sort((a, b) => a.start - b.start));
  }
}

/** Unquoted words of another sentence than the cue's are no content of a cue that has one in its own. */
function isStray(
  { sentences }: Article,
  { cue, contents }: Saying,
  content: TextRange,
  quotations: readonly Quotation[],
): boolean {
  const own = sentences.find(sentence => overlaps(sentence, cue));
  if (!own || overlaps(own, content) || quotations.some(quotation => overlaps(quotation, content))) return false;
  return contents.some(other => overlaps(own, other));
}

/** A cue of the same sentence that has found no content. */
function cueBeside(article: Article, quotation: Quotation, sayings: readonly Saying[]): Saying | undefined {
  const sentences = article.sentences.filter(sentence => overlaps(sentence, quotation));
  return sayings.find(({ cue, contents }) => !contents.length && sentences.some(s => contains(s, cue)));
}

/** *condemned the attack: “…”*: the last cue before the colon or semicolon in front of the quotation. */
function cueBeforeColon(
  { text, sentences }: Article,
  quotation: Quotation,
  sayings: readonly Saying[],
): Saying | undefined {
  const own = sentences.find(sentence => overlaps(sentence, quotation));
  if (!own || !/[:;]\s*["“]$/.test(text.slice(own.start, quotation.start))) return undefined;
  return sayings.findLast(({ cue }) => cue.start >= own.start && cue.end < quotation.start);
}

/** The speaker whose words or cue end right before a quotation that fills its sentences. */
function speakerBefore(article: Article, quotation: Quotation, sayings: readonly Saying[]): Saying | undefined {
  const { text, sentences } = article;
  const own = sentences.filter(sentence => overlaps(sentence, quotation));
  const [first] = own;
  if (!first || !fills(text, own, quotation)) return undefined;
  const before = sentences[sentences.indexOf(first) - 1];
  if (!before || text.slice(before.end, first.start).split('\n').length > 3) return undefined;
  return sayings.findLast(saying => {
    const last = saying.contents.at(-1);
    return (
      last !== undefined &&
      saying.cue.start < first.start &&
      (contains(before, saying.cue) || contains(before, last)) &&
      isSpeech(article, saying, before)
    );
  });
}

/** Only the cue of a quotation, or one that ends in a colon, goes on speaking. */
function isSpeech({ text }: Article, { contents }: Saying, before: TextRange): boolean {
  const marked = contents.some(({ start, end }) => /["“”‘]/u.test(text.slice(Math.max(0, start - 2), end + 2)));
  return marked || text.slice(before.start, before.end).endsWith(':');
}

/** Nothing but the quotation stands in its sentences. */
function fills(text: string, sentences: readonly TextRange[], quotation: TextRange): boolean {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return false;
  const rest = text.slice(first.start, quotation.start) + text.slice(quotation.end, last.end);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/**
 * After *X said:* at a paragraph's end the next paragraph is what X said, a sentence a content, and so is the rest of an article
 * that goes on without quotation marks where X speaks in the first person.
 */
function blockAfter({ text, blocks, sentences }: Article, cue: TextRange): TextRange[] {
  const own = blocks.findIndex(block => contains(block, cue));
  const [block, next, ...rest] = blocks.slice(Math.max(0, own));
  if (!block || !next || !/^(?:\s+\S+){0,6}:\s*$|^:\s*$/u.test(text.slice(cue.end, block.end))) return [];
  const statement = { start: next.start, end: rest.at(-1)?.end ?? next.end };
  const words = text.slice(statement.start, statement.end);
  const whole = !/["“]/.test(words) && FIRST_PERSON_SPEAKS.test(words);
  return sentences.filter(s => contains(whole ? statement : next, s)).flatMap(s => trim(text, s) ?? []);
}
