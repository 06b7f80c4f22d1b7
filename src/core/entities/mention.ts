import type { MentionKind, TextRange } from '../annotations';
import type { Guess, NameLabel, Tagged, TaggedName, TaggedSpan } from '../tagger/tagged';
import type { Article } from '../text/article';
import { withBylines } from './byline';

/** A name, description or pronoun with its place in the article. Offsets are UTF-16 code units; `first` and `last` are word indexes. */
export interface FoundMention extends TextRange {
  readonly kind: MentionKind;
  readonly quote: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly confidence: number;
  /** Of a name. */
  readonly type: NameLabel | null;
  /** Of a name: what speaks for each type, 0 to 1. */
  readonly types: Guess;
  /** What the tagger's link score knows it by. */
  readonly tag: TaggedSpan;
}

/** Index of the sentence that holds `at`, or of the last one that begins before it. */
export function sentenceAt(sentences: readonly TextRange[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The verb that a pronoun has drawn in: *we've*, *she'll*. */
const CONTRACTION = /(?<=\p{L})['’](?:m|ve|re|ll|d|s)$/iu;

/** What the tagger's words leave behind of a description: *the 62-year-old*. */
const AGE = /^-year-olds?\b/u;

/** An edition's year is a part of its name: *2008 Harbour Games*. */
const EDITION = /(?:^|\s)(?:1[89]|20)\d\d\s$/u;

/** Names as they stand: with the year of an event, and in one where the tagger cut a person's name in two. */
function wholeNames(article: Article, tagged: Tagged, names: readonly TaggedName[]): TaggedName[] {
  const whole: TaggedName[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    const person = name.label === 'PERSON' && last?.label === 'PERSON';
    const year =
      name.label === 'EVENT' ? EDITION.exec(article.text.slice(Math.max(0, name.start - 12), name.start)) : null;
    const first = tagged.words[name.first - 1];
    if (person && last && article.text.slice(last.end, name.start) === ' ')
      whole[whole.length - 1] = { ...last, end: name.end, last: name.last };
    else if (year && first && (!last || last.end <= first.start))
      whole.push({ ...name, start: first.start, first: name.first - 1 });
    else whole.push(name);
  }
  return whole;
}

/** A name that runs over a line break is two: nobody's name goes on in the next line. */
function linesOf(article: Article, tagged: Tagged, name: TaggedName): TaggedName[] {
  if (!article.text.slice(name.start, name.end).includes('\n')) return [name];
  const parts: TaggedName[] = [];
  for (let i = name.first; i <= name.last; i++) {
    const word = tagged.words[i];
    const last = parts.at(-1);
    if (!word) continue;
    if (last && !article.text.slice(last.end, word.start).includes('\n'))
      parts[parts.length - 1] = { ...last, end: word.end, last: i };
    else parts.push({ ...name, start: word.start, end: word.end, first: i, last: i });
  }
  return parts;
}

/** Names, descriptions and pronouns in text order, the longer first. */
export function mentionsOf(article: Article, tagged: Tagged): FoundMention[] {
  const found = (tag: TaggedSpan, kind: MentionKind, type: NameLabel | null, types: Guess = {}): FoundMention => {
    const words = article.text.slice(tag.start, tag.end);
    const contracted = kind === 'pronoun' ? (CONTRACTION.exec(words)?.[0].length ?? 0) : 0;
    const more = kind === 'nominal' ? (AGE.exec(article.text.slice(tag.end, tag.end + 12))?.[0].length ?? 0) : 0;
    const end = tag.end - contracted + more;
    return {
      kind,
      type,
      types,
      tag,
      quote: article.text.slice(tag.start, end),
      start: tag.start,
      end,
      first: tag.first,
      last: tag.last,
      sentence: sentenceAt(article.sentences, tag.start),
      confidence: tag.confidence,
    };
  };
  return [
    ...wholeNames(article, tagged, withBylines(article, tagged))
      .flatMap(name => linesOf(article, tagged, name))
      .map(tag => found(tag, 'name', tag.label, tag.types ?? { [tag.label]: tag.confidence })),
    ...tagged.mentions.map(tag => found(tag, tag.label, null)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
