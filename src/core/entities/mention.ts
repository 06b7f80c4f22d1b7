import type { MentionKind, TextRange } from '../annotations';
import type { Guess, NameLabel, Tagged, TaggedName, TaggedSpan } from '../tagger/tagged';
import type { Article } from '../text/article';

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

/** Names, descriptions and pronouns in text order, the longer first. */
export function mentionsOf(article: Article, tagged: Tagged, names: readonly TaggedName[]): FoundMention[] {
  const found = (tag: TaggedSpan, kind: MentionKind, type: NameLabel | null, types: Guess = {}): FoundMention => {
    return {
      kind,
      type,
      types,
      tag,
      quote: article.text.slice(tag.start, tag.end),
      start: tag.start,
      end: tag.end,
      first: tag.first,
      last: tag.last,
      sentence: sentenceAt(article.sentences, tag.start),
      confidence: tag.confidence,
    };
  };
  return inTextOrder([
    ...names.map(tag => found(tag, 'name', tag.label, tag.types ?? { [tag.label]: tag.confidence })),
    ...tagged.mentions.map(tag => found(tag, tag.label, null)),
  ]);
}

/** By where they start, the longer first. */
export function inTextOrder(mentions: readonly FoundMention[]): FoundMention[] {
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
