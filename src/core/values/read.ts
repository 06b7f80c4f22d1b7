import type { Value } from '../annotations';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';

/** Each value span with its normal form. */
export function readValues(article: Article, tagged: Tagged): Value[] {
  return tagged.values.map((tag, i) => ({
    id: `V${i + 1}`,
    type: tag.label,
    start: tag.start,
    end: tag.end,
    quote: article.text.slice(tag.start, tag.end),
    confidence: tag.confidence,
    why: [],
  }));
}
