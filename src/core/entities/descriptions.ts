import type { NameLabel } from '../tagger/tagged';
import { derived } from './derived';
import { type FoundMention, inTextOrder } from './mention';
import { headOf } from './name-head';
import type { SentenceWords } from './sentence-words';
import { TakenWords } from './taken-words';

/** Words of a description that the article has used, and the mention that it goes back to. */
interface Form {
  readonly words: readonly string[];
  readonly of: FoundMention;
}

const HEADS_STAND_ALONE: ReadonlySet<NameLabel | null> = new Set<NameLabel>(['ORG', 'LAW', 'FAC']);

/** What goes by no other word once an article has named one of its type. */
const CLASS_NOUNS: ReadonlyMap<NameLabel | null, readonly string[]> = new Map<NameLabel, readonly string[]>([
  ['LAW', ['bill', 'legislation']],
  ['EVENT', ['storm']],
  ['PRODUCT', ['aircraft', 'device', 'plane', 'probe', 'ship', 'vessel', 'yacht']],
]);

/**
 * The mentions with the descriptions that the article leads up to: those that stand word for word as before, *the bill* after
 * *The bill*, those by a name's own noun, *the commission* after *the Harbour Commission*, and those by the noun of its class.
 */
export function withDescriptions(words: SentenceWords, mentions: readonly FoundMention[]): FoundMention[] {
  const taken = new TakenWords(mentions);
  const found: FoundMention[] = [];
  for (const { words: wanted, of } of formsOf(words, mentions)) {
    for (const first of words.placesOf(wanted[0] ?? '')) {
      if (first <= of.last) continue;
      const last = first + wanted.length - 1;
      if (!wanted.every((word, i) => words.lower[first + i] === word) || !stands(words, first, last)) continue;
      if (!taken.areFree(first, last)) continue;
      taken.take(first, last);
      found.push(derived(words, of, 'nominal', first, last));
    }
  }
  return inTextOrder([...mentions, ...found]);
}

function formsOf(words: SentenceWords, mentions: readonly FoundMention[]): Form[] {
  const seen = new Set<string>();
  const add = (form: readonly string[], of: FoundMention): Form[] => {
    const key = form.join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ words: form, of }];
  };
  return mentions.flatMap(mention => {
    if (mention.kind === 'nominal') {
      const form = words.lower.slice(mention.first, mention.last + 1);
      return form[0] === 'the' && form.length > 1 ? add(form, mention) : [];
    }
    const head = mention.kind === 'name' && HEADS_STAND_ALONE.has(mention.type) ? headOf(words, mention) : null;
    const own = head === null ? [] : [words.lower[head] ?? ''];
    const ofClass = CLASS_NOUNS.get(mention.type) ?? [];
    return [
      ...own.flatMap(noun => add(['the', noun], mention)),
      ...ofClass.flatMap(noun => [...add(['the', noun], mention), ...add(['this', noun], mention)]),
    ];
  });
}

/** In one sentence, its noun in small letters, and no part of a longer word or name. */
function stands(words: SentenceWords, first: number, last: number): boolean {
  const touching = words.words[last + 1]?.start === words.words[last]?.end && /^[-–]/u.test(words.at(last + 1));
  return (
    words.sentence(first) === words.sentence(last) &&
    /^\p{Ll}/u.test(words.at(last)) &&
    !touching &&
    !/^\p{Lu}/u.test(words.at(last + 1))
  );
}
