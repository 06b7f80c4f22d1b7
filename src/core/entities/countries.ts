import { COUNTRY_TABLE } from './data/gazetteer';
import { nameKey, placeKey } from './name-key';
import { remembering } from './remembering';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  readonly wikidata: string;
  readonly capital: string;
}

/** Demonyms that the table lacks or gives to two countries. */
const MORE_DEMONYMS: readonly (readonly [string, string])[] = [
  ['south korean', 'KR'],
  ['north korean', 'KP'],
  ['serbian', 'RS'],
  ['serb', 'RS'],
  ['palestinian', 'PS'],
  ['kosovar', 'XK'],
  ['emirati', 'AE'],
  ['ivorian', 'CI'],
  ['afghan', 'AF'],
  ['british', 'GB'],
  ['swazi', 'SZ'],
  ['new zealand', 'NZ'],
  ['turkish', 'TR'],
  ['philippine', 'PH'],
  ['u.s.', 'US'],
  ['us', 'US'],
  ['uk', 'GB'],
];

/** Names that an American state, a river or another country has too. */
const SHARED_NAMES: ReadonlySet<string> = new Set(['georgia', 'jersey', 'congo', 'korea', 'guinea']);

const byIso = new Map<string, Country>();
const byName = new Map<string, Country | null>();
const byDemonym = new Map<string, string | null>();
const byCapital = new Map<string, Country | null>();

for (const row of COUNTRY_TABLE.split('\n')) {
  const [iso = '', wikidata = '', names = '', demonyms = '', capital = ''] = row.split('\t');
  const country: Country = { iso, wikidata, capital };
  byIso.set(iso, country);
  for (const name of names.split('|')) enter(byName, placeKey(name), country);
  if (capital) enter(byCapital, nameKey(capital), country);
  for (const demonym of demonyms.split('|')) if (demonym) enter(byDemonym, demonym.toLowerCase(), iso);
}
for (const [demonym, iso] of MORE_DEMONYMS) byDemonym.set(demonym, iso);

/** Null where two bearers claim the key. */
function enter<T>(map: Map<string, T | null>, key: string, value: T): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === value ? value : null);
}

/** The country of this name, or null where there is none or the name alone does not tell which. */
export function countryNamed(name: string): Country | null {
  const key = placeKey(name);
  return SHARED_NAMES.has(key) ? null : (byName.get(key) ?? null);
}

/** ISO code of the country whose people or adjective this is: *Japanese*, *Britons*. */
export const countryOfPeople: (word: string) => string | null = remembering(word => {
  const bare = word.toLowerCase().replace(/[’']s?$/u, '');
  return byDemonym.get(bare) ?? byDemonym.get(bare.replace(/s$/u, '')) ?? byDemonym.get(nameKey(word)) ?? null;
});

/** The country whose capital has this name. */
export function countryOfCapital(name: string): Country | null {
  return byCapital.get(nameKey(name)) ?? null;
}

export function countryByIso(iso: string): Country | null {
  return byIso.get(iso) ?? null;
}
