import type { MentionKind } from '../annotations';
import type { FoundMention } from './mention';
import type { SentenceWords } from './sentence-words';

/** A mention from the first through the last word that the tagger left out and `of` leads to; half as sure. */
export function derived(
  words: SentenceWords,
  of: FoundMention,
  kind: MentionKind,
  first: number,
  last: number,
): FoundMention {
  const range = words.range(first, last);
  return {
    ...range,
    kind,
    type: kind === 'name' ? of.type : null,
    types: kind === 'name' ? of.types : {},
    quote: words.text.slice(range.start, range.end),
    first,
    last,
    sentence: words.sentence(first),
    confidence: of.confidence / 2,
    tag: { ...of.tag, ...range, first, last },
  };
}
