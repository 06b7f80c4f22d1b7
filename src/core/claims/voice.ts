import { unquoted } from '../attributions/quotations';
import type { Article } from '../text/article';

const OWN = /\b(?:I|[Ww]e|[Oo]ur)\b/gu;
/** More than so often tells no more. */
const MOST = 3;

/** How often the author of an article says *I* or *we*, outside quotation marks; 3 at most. */
export function ownVoice(article: Article): number {
  const places = unquoted(article, OWN);
  let own = 0;
  while (own < MOST && !places.next().done) own++;
  return own;
}
