import { quotationsOf } from '../attributions/quotations';
import type { Article } from '../text/article';

const OWN = /\b(?:I|[Ww]e|[Oo]ur)\b/gu;
/** More than so often tells no more. */
const MOST = 3;

/** How often the author of an article says *I* or *we*, outside quotation marks; 3 at most. */
export function ownVoice(article: Article): number {
  const quotations = quotationsOf(article);
  let next = 0;
  let own = 0;
  for (const { index } of article.text.matchAll(OWN)) {
    while ((quotations[next]?.end ?? Infinity) <= index) next++;
    if (index < (quotations[next]?.start ?? Infinity)) own++;
    if (own === MOST) break;
  }
  return own;
}
