import type { TextRange } from '../annotations';
import type { FoundMention } from './mention';
import { sentenceAt } from './mention';
import type { SentenceWords } from './sentence-words';

/** The tagger must have been this sure of a name for its other places to be marked too. */
const SURE = 0.8;

/** Places where a name that the article marks elsewhere stands unmarked, word for word. */
export function unmarkedRepeats(
  words: SentenceWords,
  sentences: readonly TextRange[],
  mentions: readonly FoundMention[],
): FoundMention[] {
  const taken = new Set<number>();
  const byFirstWord = new Map<string, FoundMention[]>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    for (let i = mention.first; i <= mention.last; i++) taken.add(i);
    if (
      mention.confidence < SURE ||
      seen.has(mention.quote) ||
      !/^\p{Lu}/u.test(mention.quote) ||
      mention.quote.length < 3
    )
      continue;
    seen.add(mention.quote);
    const word = words.at(mention.first);
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), mention]);
  }
  const found: FoundMention[] = [];
  words.words.forEach((_, at) => {
    for (const name of byFirstWord.get(words.at(at)) ?? []) {
      const last = at + name.last - name.first;
      const range = words.range(at, last);
      if (words.text.slice(range.start, range.end) !== name.quote) continue;
      let free = true;
      for (let i = at; i <= last; i++) if (taken.has(i)) free = false;
      if (!free || inLongerName(words, at, last)) continue;
      for (let i = at; i <= last; i++) taken.add(i);
      found.push({
        ...name,
        ...range,
        first: at,
        last,
        sentence: sentenceAt(sentences, range.start),
        confidence: name.confidence / 2,
        tag: { ...name.tag, ...range, first: at, last },
      });
    }
  });
  return found;
}

/** A capital on either side makes it a part of something else. */
function inLongerName(words: SentenceWords, first: number, last: number): boolean {
  const capital = (index: number): boolean =>
    /^\p{Lu}/u.test(words.at(index)) && words.sentence(index) === words.sentence(first);
  return capital(last + 1) || (capital(first - 1) && capital(first - 2));
}
