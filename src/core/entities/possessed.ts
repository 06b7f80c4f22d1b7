import { derived } from './derived';
import type { DraftEntity } from './draft';
import { type FoundMention, inTextOrder } from './mention';
import type { SentenceWords } from './sentence-words';

/** Whose they are is known, and so which they are: *my party*, *their two countries*. */
const OWNED: ReadonlySet<string> = new Set('country countries nation nations governments party'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set('own two three both great'.split(' '));
/** *their mutual ally, the United States*: who it is follows. */
const SHARED: ReadonlySet<string> = new Set(['mutual', 'common']);
const OWNERS: ReadonlySet<string> = new Set('my our his her its their'.split(' '));

/** The mentions with what a possessive pronoun owns, and with the pronoun inside such a description. */
export function withPossessed(words: SentenceWords, mentions: readonly FoundMention[]): FoundMention[] {
  const at = new Set(mentions.map(({ kind, first }) => `${kind} ${first}`));
  const found = mentions.flatMap(mention => {
    const owner = words.lower[mention.first] ?? '';
    if (!OWNERS.has(owner)) return [];
    if (mention.kind === 'pronoun') {
      const noun = at.has(`nominal ${mention.first}`) ? null : ownedBy(words, mention.last);
      return noun === null ? [] : [derived(words, mention, 'nominal', mention.first, noun)];
    }
    // In *our country* the country alone is meant.
    const alone = mention.last === mention.first || owner === 'our' || at.has(`pronoun ${mention.first}`);
    return alone || words.lower[mention.last] === 'majesty'
      ? []
      : [derived(words, mention, 'pronoun', mention.first, mention.first)];
  });
  return inTextOrder([...mentions, ...found]);
}

/** Where the description ends that the pronoun begins; null where what it owns tells nothing. */
function ownedBy(words: SentenceWords, pronoun: number): number | null {
  const next = words.lower[pronoun + 1] ?? '';
  if (SHARED.has(next)) return words.lower[pronoun + 3] === ',' ? pronoun + 2 : null;
  const noun = BETWEEN.has(next) ? pronoun + 2 : pronoun + 1;
  return OWNED.has(words.lower[noun] ?? '') ? noun : null;
}

/** Whether the entity's name follows the description of what several share. */
export function isSharedAs(words: SentenceWords, { first, last }: FoundMention, entity: DraftEntity | null): boolean {
  if (!SHARED.has(words.lower[first + 1] ?? '') || words.lower[last + 1] !== ',') return false;
  const name = words.lower[last + 2] === 'the' ? last + 3 : last + 2;
  return entity?.mentions.some(m => m.kind === 'name' && m.first === name) ?? false;
}
