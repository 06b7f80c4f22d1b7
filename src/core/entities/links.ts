import { why } from '../span';
import { countryNamed, countryOfCapital } from './countries';
import { OFFICE_TABLE } from './data/gazetteer';
import type { DraftEntity } from './draft';
import { nameWords } from './name-key';

interface Term {
  readonly first: string;
  readonly last: string;
  readonly wikidata: string;
  readonly from: string;
  readonly until: string;
}

const TERMS: readonly Term[] = OFFICE_TABLE.split('\n').map(row => {
  const [name = '', wikidata = '', , , from = '', until = ''] = row.split('\t');
  const words = nameWords(name);
  return { first: words[0] ?? '', last: words.at(-1) ?? '', wikidata, from, until };
});

/** Ids for what the table knows beyond doubt: countries, and office holders named in full while they held office. */
export function linkEntities(text: string, date: string | null, entities: readonly DraftEntity[]): void {
  for (const entity of entities) {
    const first = entity.mentions[0];
    if (!first) continue;
    if (entity.type === 'GPE') {
      const country = countryNamed(entity.name);
      if (country && !countryOfCapital(entity.name)) {
        entity.links = { wikidata: country.wikidata, iso3166: country.iso };
        entity.why.push(why(text, 'links', 'country of this name', first));
      }
    } else if (entity.type === 'PERSON' && date) {
      const term = officeHolder(entity.name, date);
      if (!term) continue;
      entity.links = { wikidata: term.wikidata };
      entity.why.push(why(text, 'links', 'in office at the date', first));
    }
  }
}

/** Null where no one, or more than one, of this name was in office. */
function officeHolder(name: string, date: string): Term | null {
  const words = nameWords(name).filter(word => !/^(?:jr|sr)$/u.test(word));
  if (words.length < 2) return null;
  const fitting = TERMS.filter(
    term =>
      term.last === words.at(-1) && sameGiven(term.first, words[0] ?? '') && term.from <= date && date < term.until,
  );
  return new Set(fitting.map(term => term.wikidata)).size === 1 ? (fitting[0] ?? null) : null;
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['joe', 'joseph'],
  ['dick', 'richard'],
  ['j', 'jd'],
]);

function sameGiven(a: string, b: string): boolean {
  return (SHORT_FORMS.get(a) ?? a) === (SHORT_FORMS.get(b) ?? b);
}
