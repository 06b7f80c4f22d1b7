import { overlaps } from '../span';
import type { Tagged, TaggedName } from '../tagger/tagged';
import type { Article } from '../text/article';
import { nameAt } from './name-at';

const LEAD = /^(?:written by|reported by|story by|by)[: ]\s*/i;
// Capitalised words in a row, small ones such as *van* and *de* between them.
const PERSON =
  /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:al|bin|da|de|del|der|di|dos|du|el|la|van|von)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}/gu;
const INSTITUTION =
  /\b(?:agency|bureau|desk|editors?|magazine|media|network|news|press|service|staff|times|wire|writers?)\b/i;

/** Who wrote the article is a person, whatever the tagger made of a line without a verb. */
export function withBylines(article: Article, tagged: Tagged): readonly TaggedName[] {
  const authors = article.blocks.flatMap(block => {
    if (block.kind !== 'byline') return [];
    const line = article.text.slice(block.start, block.end);
    const skip = LEAD.exec(line)?.[0].length ?? 0;
    return [...line.slice(skip).matchAll(PERSON)]
      .filter(([name]) => !INSTITUTION.test(name))
      .flatMap(({ 0: name, index }) => {
        const start = block.start + skip + index;
        return nameAt(tagged.words, { start, end: start + name.length }, 'PERSON', 1) ?? [];
      });
  });
  if (!authors.length) return tagged.names;
  return [...tagged.names.filter(name => !authors.some(author => overlaps(author, name))), ...authors];
}
