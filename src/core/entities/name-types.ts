import type { NameLabel } from '../tagger/tagged';
import { countryNamed, countryOfPeople } from './countries';
import type { FoundMention } from './mention';
import { nameWords } from './name-key';
import { isPeopleOf } from './peoples';
import type { SentenceWords } from './sentence-words';

/**
 * One name has one type in one article: gives every name the type, of those that the tagger gave it somewhere, which is the
 * likeliest over all places where the same name stands (one sense per discourse, Gale, Church and Yarowsky 1992).
 */
export function settleTypes(words: SentenceWords, mentions: readonly FoundMention[]): FoundMention[] {
  const votes = new Map<string, Map<NameLabel, number>>();
  const tallyOf = (name: string): Map<NameLabel, number> => {
    const key = nameWords(name).join(' ');
    const tally = votes.get(key) ?? new Map<NameLabel, number>();
    votes.set(key, tally);
    return tally;
  };
  const names = mentions.filter(mention => mention.kind === 'name');
  for (const { type, quote } of names) if (type) tallyOf(quote).set(type, 0);
  for (const { types, quote } of names) {
    const tally = tallyOf(quote);
    for (const [type, sum] of tally) tally.set(type, sum + (types[type] ?? 0));
  }
  for (const name of names) {
    const said = typeBeside(words, name);
    if (said) tallyOf(name.quote).set(said, Infinity);
  }
  const places = new Set(names.filter(({ type }) => type === 'GPE').map(({ quote }) => quote));
  return mentions.map(mention => {
    const people = mention.kind === 'name' && isPeopleOf(mention.quote, place => places.has(place));
    const known = people ? 'NORP' : typeOfForm(mention);
    if (known) return known === mention.type ? mention : { ...mention, type: known };
    if (mention.kind !== 'name') return mention;
    const [best] = [...tallyOf(mention.quote)].sort((a, b) => b[1] - a[1])[0] ?? [mention.type];
    return best === mention.type ? mention : { ...mention, type: best };
  });
}

/** *Ossetian*, also of peoples that no table has. */
const PEOPLE_ENDING = /(?:ian|ese)s?$/u;

const UNDERTAKING = /^(?:Operation \p{Lu}|(?:\p{Lu}+ )?Expedition \d)/u;
/** Followers of a party and their adjective (of the annotated articles for training: 64 of 64). */
const FOLLOWERS = /^(?:democrat(?:s|ic)?|republicans?)$/i;
const WORLD_REGION = /^(?:africa|asia|caribbean|europe|latin america|middle east|mideast)$/i;

/** What the form alone says: *Operation Gull* and *Expedition 4* are events, *Europe* is a place, *Japanese* and *East Asian* are adjectives, *Japan* is none. */
function typeOfForm({ quote, type }: FoundMention): NameLabel | null {
  if (!type) return null;
  if (UNDERTAKING.test(quote)) return 'EVENT';
  if (WORLD_REGION.test(quote)) return 'LOC';
  if (FOLLOWERS.test(quote)) return 'NORP';
  if (countryNamed(quote)) return null;
  // Of the annotated articles for training: 530 of 530.
  const people = countryOfPeople(quote) !== null || ((type === 'GPE' || type === 'LOC') && PEOPLE_ENDING.test(quote));
  return people ? 'NORP' : null;
}

/** Class nouns right before a name, *the village of Ostra*, *the browser Gull*, and the type that they say. */
const CLASS_BEFORE: readonly (readonly [RegExp, NameLabel])[] = [
  [/\b(?:village|town|city) of $/u, 'GPE'],
  [/\bplanet $/i, 'LOC'],
  [/\b(?:browser|lander|rover|ship|spacecraft|submarine|vessel) $/u, 'PRODUCT'],
  [/\b(?:company|firm),? $/u, 'ORG'],
];
/** Right after one, *the Gull lander*; who makes or owns it may stand there too. */
const CRAFT_AFTER = /^ (?:browser|lander|rover|spacecraft)\b/u;
/** Who works for a name that stands before it, *Ostra analyst Tomás Ruiz* (of the annotated articles for training: 70 of 70 no person). */
const STAFF_AFTER = /^ (?:analyst|employee|executive|official|spokes(?:man|woman|person))s?\b/u;
const OWNERS: ReadonlySet<NameLabel | null> = new Set<NameLabel>(['ORG', 'NORP']);

/** What the class noun beside a name says of it. */
function typeBeside({ text }: SentenceWords, { quote, type, start, end }: FoundMention): NameLabel | null {
  if (countryNamed(quote) || countryOfPeople(quote)) return null;
  const before = text.slice(Math.max(0, start - 12), start);
  const said = CLASS_BEFORE.find(([noun]) => noun.test(before))?.[1];
  if (said) return said;
  if (type === 'PERSON' && STAFF_AFTER.test(text.slice(end, end + 16))) return 'ORG';
  return !OWNERS.has(type) && CRAFT_AFTER.test(text.slice(end, end + 12)) ? 'PRODUCT' : null;
}

const STORM = /^(?:hurricane|(?:tropical )?storm|typhoon|cyclone) /i;

/** Gives a bare surname, or a storm's own name, the type of the full name that came before it. */
export function settleShortForms(mentions: readonly FoundMention[]): FoundMention[] {
  const full = new Map<string, NameLabel>();
  return mentions.map(mention => {
    if (!mention.type) return mention;
    const words = nameWords(mention.quote);
    const last = words.at(-1) ?? '';
    if (words.length > 1) {
      if (mention.type === 'PERSON' || STORM.test(mention.quote)) full.set(last, mention.type);
      return mention;
    }
    const type = full.get(last);
    return type && type !== mention.type && mention.type !== 'NORP' ? { ...mention, type } : mention;
  });
}
