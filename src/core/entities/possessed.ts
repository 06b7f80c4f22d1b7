import { derived } from './derived';
import { type FoundMention, inTextOrder } from './mention';
import type { SentenceWords } from './sentence-words';

/** Whose they are is known, and so which they are: *my party*, *their two countries*. */
const OWNED: ReadonlySet<string> = new Set('country countries nation nations governments party'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set('own two three both great'.split(' '));
const OWNERS: ReadonlySet<string> = new Set('my our his her its their'.split(' '));

/** The mentions with what a possessive pronoun owns, and with the pronoun inside such a description. */
export function withPossessed(words: SentenceWords, mentions: readonly FoundMention[]): FoundMention[] {
  const at = new Set(mentions.map(({ kind, first }) => `${kind} ${first}`));
  const found = mentions.flatMap(mention => {
    const owner = words.lower[mention.first] ?? '';
    if (!OWNERS.has(owner)) return [];
    if (mention.kind === 'pronoun') {
      const noun = BETWEEN.has(words.lower[mention.last + 1] ?? '') ? mention.last + 2 : mention.last + 1;
      const owned = OWNED.has(words.lower[noun] ?? '') && !at.has(`nominal ${mention.first}`);
      return owned ? [derived(words, mention, 'nominal', mention.first, noun)] : [];
    }
    // In *our country* the country alone is meant.
    const alone = mention.last === mention.first || owner === 'our' || at.has(`pronoun ${mention.first}`);
    return alone || words.lower[mention.last] === 'majesty'
      ? []
      : [derived(words, mention, 'pronoun', mention.first, mention.first)];
  });
  return inTextOrder([...mentions, ...found]);
}
