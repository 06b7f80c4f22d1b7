import type { Attribution } from '../annotations';
import { unquoted } from '../attributions/quotations';
import type { Article } from '../text/article';

const HEADLINE =
  /\b(?:statement|readout|fact sheet|remarks|press release|proclamation|joint|communiqu[eé]|declaration|memorandum|notice|outcomes of)\b/i;
const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur|I|[Mm]y)\b/gu;

/** Whether the text is a body's or an office holder's own statement, not a report about it. */
export function isOwnStatement(article: Article, attributions: readonly Attribution[]): boolean {
  const { text, blocks } = article;
  const [first] = blocks;
  if (first && HEADLINE.test(text.slice(first.start, first.end))) return true;
  const said = attributions.flatMap(a => (a.kind === 'indirect' ? [] : a.content));
  for (const index of unquoted(article, FIRST_PERSON)) {
    if (!said.some(range => range.start <= index && index < range.end)) return true;
  }
  return false;
}
