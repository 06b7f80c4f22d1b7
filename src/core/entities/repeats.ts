import type { NameLabel } from '../tagger/tagged';
import { derived } from './derived';
import { type FoundMention, inTextOrder } from './mention';
import { headOf } from './name-head';
import type { SentenceWords } from './sentence-words';
import { TakenWords } from './taken-words';

/** The tagger must have been this sure that something is a name, of whatever type, for its other places to be marked too. */
const SURE = 0.8;

function sureness({ types }: FoundMention): number {
  return Object.values(types).reduce((sum, share) => sum + share, 0);
}

const WITH_HEAD: ReadonlySet<NameLabel | null> = new Set<NameLabel>(['ORG', 'FAC', 'LOC', 'EVENT', 'LAW']);

/** Words of a name that may stand for it elsewhere. */
interface Form {
  readonly name: FoundMention;
  readonly first: number;
  readonly last: number;
  readonly quote: string;
  readonly head: boolean;
}

/** The mentions with those that {@link unmarkedRepeats} finds; *the Wall* is then a name and no description. */
export function withRepeats(words: SentenceWords, mentions: readonly FoundMention[]): FoundMention[] {
  const repeats = unmarkedRepeats(words, mentions);
  const bare = new Set(repeats.map(({ first, last }) => `${first - 1} ${last}`));
  const others = mentions.filter(({ kind, first, last }) => kind === 'name' || !bare.has(`${first} ${last}`));
  return inTextOrder([...others, ...repeats]);
}

/** Places where a name that the article marks elsewhere stands unmarked: word for word, or by its head alone, *the Wall*. */
function unmarkedRepeats(words: SentenceWords, mentions: readonly FoundMention[]): FoundMention[] {
  const names = mentions.filter(mention => mention.kind === 'name');
  const taken = new TakenWords(names);
  const byFirstWord = new Map<string, Form[]>();
  const seen = new Set<string>();
  const add = (name: FoundMention, first: number, last: number, head: boolean): void => {
    const { start, end } = words.range(first, last);
    const quote = words.text.slice(start, end);
    if (seen.has(quote)) return;
    seen.add(quote);
    const word = words.at(first);
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { name, first, last, quote, head }]);
  };
  const sure = names.filter(name => sureness(name) >= SURE && /^\p{Lu}/u.test(name.quote) && name.quote.length >= 3);
  for (const name of sure) add(name, name.first, name.last, false);
  for (const name of sure) {
    const head = WITH_HEAD.has(name.type) ? headOf(words, name) : null;
    if (head !== null) add(name, head, head, true);
  }
  const found: FoundMention[] = [];
  words.words.forEach((_, at) => {
    for (const form of byFirstWord.get(words.at(at)) ?? []) {
      const { name, head } = form;
      const last = at + form.last - form.first;
      const range = words.range(at, last);
      const quote = words.text.slice(range.start, range.end);
      if (quote !== form.quote) continue;
      if (!taken.areFree(at, last) || inLongerName(words, at, last) || (head && !pointsBack(words, at))) continue;
      taken.take(at, last);
      found.push(derived(words, name, 'name', at, last));
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

/** Not where any word has a capital, nor where the noun is somebody's, one of several or a title's (*Secretary of State*). */
function pointsBack(words: SentenceWords, at: number): boolean {
  const before = words.at(at - 1);
  return (
    words.sentence(at - 1) === words.sentence(at) && /^(?:The$|\p{Ll})/u.test(before) && !OTHER_DETERMINERS.has(before)
  );
}

const OTHER_DETERMINERS: ReadonlySet<string> = new Set('a an his her its their my our your this that of'.split(' '));
