import type { NameLabel } from '../tagger/tagged';
import { countryNamed, countryOfPeople } from './countries';
import type { FoundMention } from './mention';
import { nameWords } from './name-key';

/**
 * One name has one type in one article: gives every name the type that the tagger was surest of over all places where the same
 * name stands (one sense per discourse, Gale, Church and Yarowsky 1992).
 */
export function settleTypes(mentions: readonly FoundMention[]): FoundMention[] {
  const votes = new Map<string, Map<NameLabel, number>>();
  for (const { type, quote, confidence } of mentions) {
    if (!type) continue;
    const key = nameWords(quote).join(' ');
    const tally = votes.get(key) ?? new Map<NameLabel, number>();
    tally.set(type, (tally.get(type) ?? 0) + confidence);
    votes.set(key, tally);
  }
  return mentions.map(mention => {
    const known = typeOfForm(mention);
    if (known) return known === mention.type ? mention : { ...mention, type: known };
    const tally = mention.type && votes.get(nameWords(mention.quote).join(' '));
    if (!tally || tally.size < 2) return mention;
    const [best] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [mention.type];
    return best === mention.type ? mention : { ...mention, type: best };
  });
}

const CONTINENT_PEOPLE = /(?:^|\s)(?:asian|african|european|arab|balkan)s?$/iu;

/** What the form alone says of a place: *Japanese* and *East Asian* are adjectives, *Japan* is none. */
function typeOfForm({ quote, type }: FoundMention): NameLabel | null {
  if (type === 'NORP' && countryNamed(quote) && !countryOfPeople(quote)) return 'GPE';
  if ((type === 'GPE' || type === 'LOC') && !countryNamed(quote)) {
    const [last = ''] = quote.split(/\s+/u).slice(-1);
    if (CONTINENT_PEOPLE.test(quote) || (/^\p{Lu}/u.test(last) && countryOfPeople(last) && !/^u\.?s|^uk/iu.test(last)))
      return 'NORP';
  }
  return null;
}

/** Gives a bare surname the type of the full name that came before it: what ends a person's name is that person afterwards. */
export function settleShortForms(mentions: readonly FoundMention[]): FoundMention[] {
  const full = new Map<string, NameLabel>();
  return mentions.map(mention => {
    if (!mention.type) return mention;
    const words = nameWords(mention.quote);
    const last = words.at(-1) ?? '';
    if (words.length > 1) {
      if (mention.type === 'PERSON') full.set(last, mention.type);
      return mention;
    }
    const type = full.get(last);
    return type && type !== mention.type && mention.type !== 'NORP' ? { ...mention, type } : mention;
  });
}
