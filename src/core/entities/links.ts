import { why } from '../span';
import { countryNamed, countryOfCapital } from './countries';
import { OFFICE_TABLE } from './data/gazetteer';
import { NICKNAMES } from './data/same-names';
import type { DraftEntity } from './draft';
import { nameWords } from './name-key';

interface Term {
  readonly name: readonly string[];
  readonly family: string;
  /** Empty where the table has none. */
  readonly wikidata: string;
  readonly iso: string;
  readonly office: string;
  readonly from: string;
  readonly until: string;
}

const TERMS: readonly Term[] = OFFICE_TABLE.split('\n').map(row => {
  const [name = '', wikidata = '', iso = '', office = '', from = '', until = '', family = ''] = row.split('\t');
  const words = { name: nameWords(name), family: nameWords(family).join(' ') };
  return { ...words, wikidata, iso, office: office.toLowerCase(), from, until };
});

/** ISO code and Wikidata id of the countries that the table knows beyond doubt. */
export function linkCountries(text: string, entities: readonly DraftEntity[]): void {
  for (const entity of entities) {
    const first = entity.mentions[0];
    if (!first || entity.type !== 'GPE') continue;
    const country = countryNamed(entity.name);
    if (!country || countryOfCapital(entity.name)) continue;
    entity.links = { wikidata: country.wikidata, iso3166: country.iso };
    entity.why.push(why(text, 'links', 'country of this name', first));
  }
}

/** Wikidata id and country of those who held an office at the article's date; nothing without a date or where two fit. */
export function linkOfficeHolders(text: string, date: string | null, entities: readonly DraftEntity[]): void {
  if (!date) return;
  for (const person of entities) {
    const first = person.mentions[0];
    const term = first && person.type === 'PERSON' && officeHeld(person, date);
    if (!term) continue;
    if (term.wikidata) {
      person.links = { wikidata: term.wikidata };
      person.why.push(why(text, 'links', 'in office at the date', first));
    }
    const country = entities.find(entity => entity.links?.iso3166 === term.iso);
    if (!country || person.affiliation) continue;
    person.affiliation = country;
    person.why.push(why(text, 'affiliation', 'in office at the date', first));
  }
}

/** Named in full, or by the family name under the office's own title; null where no one, or more than one, fits. */
function officeHeld(person: DraftEntity, date: string): Term | null {
  const words = nameWords(person.name).filter(word => !/^(?:jr|sr)$/u.test(word));
  const role = person.role?.toLowerCase();
  const fitting = TERMS.filter(term => {
    if (term.from > date || date >= term.until) return false;
    if (words.join(' ') === term.name.join(' ')) return words.length > 1;
    if (words.length > 1) return words.at(-1) === term.family && sameGiven(words[0] ?? '', term.name[0] ?? '');
    return words[0] === term.family && role === term.office;
  });
  return new Set(fitting.map(term => term.name.join(' ') + term.iso)).size === 1 ? (fitting[0] ?? null) : null;
}

function sameGiven(a: string, b: string): boolean {
  const full = (name: string): string => NICKNAMES.get(name) ?? name;
  return full(a) === full(b);
}
