import { derived } from './derived';
import { type FoundMention, inTextOrder } from './mention';
import { pointerOf } from './mention-class';
import type { SentenceWords } from './sentence-words';

/** The mentions with *their* wherever the sentence has already spoken of several: *both leaders used their influence*. */
export function withSharedOwners(words: SentenceWords, mentions: readonly FoundMention[]): FoundMention[] {
  const taken = new Set(mentions.flatMap(({ kind, first }) => (kind === 'pronoun' ? [first] : [])));
  const several = mentions.filter(mention => mention.kind !== 'name' && speaksOfSeveral(words, mention));
  const found = words.lower.flatMap((word, at) => {
    if (word !== 'their' || taken.has(at)) return [];
    const owner = several.findLast(({ sentence, last }) => sentence === words.sentence(at) && last < at);
    return owner ? [derived(words, owner, 'pronoun', at, at)] : [];
  });
  return inTextOrder([...mentions, ...found]);
}

function speaksOfSeveral(words: SentenceWords, mention: FoundMention): boolean {
  const { kind, count } = pointerOf(mention, words);
  return kind === 'several' && count !== null;
}
