import type { FoundMention } from './mention';
import type { SentenceWords } from './sentence-words';

const OF_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'in']);

/** Place of the noun that a name of several words is built on: *Bank of Norland*, *Norland State Bank*; null where it has none in capitals. */
export function headOf(words: SentenceWords, { first, last }: FoundMention): number | null {
  if (first === last) return null;
  let head = first;
  while (head < last && !OF_WORDS.has(words.lower[head + 1] ?? '')) head++;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(words.at(head)) ? head : null;
}
