import type { NameLabel, TaggedName } from '../tagger/tagged';
import type { Article } from '../text/article';

/** Peoples and the moon are names in small letters too. */
const ALSO_SMALL: ReadonlySet<NameLabel> = new Set<NameLabel>(['NORP', 'LOC']);
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const SMALL_WORD = /(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu;

/**
 * The names without words that have their capital from opening a sentence: *Fees* for *fees*, where the article has the word in
 * small letters too and never as a name within a sentence (of 393 such openings in the annotated articles for training, none).
 */
export function withoutCommonWords({ text, sentences }: Article, names: readonly TaggedName[]): TaggedName[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const quoteOf = ({ start, end }: TaggedName): string => text.slice(start, end);
  let small: ReadonlySet<string> | null = null;
  return names.filter(name => {
    const quote = quoteOf(name);
    if (ALSO_SMALL.has(name.label) || !starts.has(name.start) || !ONE_WORD.test(quote)) return true;
    small ??= new Set(text.match(SMALL_WORD));
    return !small.has(quote.toLowerCase()) || names.some(other => !starts.has(other.start) && quoteOf(other) === quote);
  });
}
