import type { TaggedName, Word } from '../tagger/tagged';
import type { Article } from '../text/article';
import { withUnmarked } from './name-at';

/** VELDHAVEN*, Norland, May 12 (Coastal Press) —*: a place in capitals, with a date, a country or an agency behind it. */
const PLACE = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?=,| \()/u;

/** The names with the place that a report was sent from, which the tagger seldom knows in capitals. */
export function withDatelines(article: Article, words: readonly Word[], names: readonly TaggedName[]): TaggedName[] {
  const places = article.blocks.flatMap(({ kind, start, end }) => {
    const place = kind === 'dateline' ? PLACE.exec(article.text.slice(start, end))?.[0] : null;
    return place ? [{ start, end: start + place.length }] : [];
  });
  return withUnmarked(names, places, words, 'GPE', 1);
}
