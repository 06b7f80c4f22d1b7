import type { TaggedName, Word } from '../tagger/tagged';
import { withUnmarked } from './name-at';

/** Words in capitals that end on the noun of a law: *Harbour Access Bill* (of the annotated articles for training: 21 of 21). */
const LAW =
  /(?<![\p{L}\p{N}-])(?!(?:A|An|My|Our|The|This|That) )(?:\p{Lu}[\p{L}-]+ ){1,5}(?:Accords?|Act|Bill|Protocol|Treaty)\b(?! \p{Lu})/gu;
const LAW_NOUN = /\b(?:Accords?|Act|Bill|Protocol|Treaty)\b/;
/** Half as sure as the tagger has to be. */
const CONFIDENCE = 0.4;

/** The names with the laws that the tagger left unmarked. */
export function withLaws(text: string, words: readonly Word[], names: readonly TaggedName[]): TaggedName[] {
  // The pattern looks behind every word; most articles have no such noun.
  if (!LAW_NOUN.test(text)) return [...names];
  const laws = [...text.matchAll(LAW)].map(({ 0: name, index: start }) => ({ start, end: start + name.length }));
  return withUnmarked(names, laws, words, 'LAW', CONFIDENCE);
}
