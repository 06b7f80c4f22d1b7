import { countryOfPeople } from './countries';
import type { DraftEntity } from './draft';

/** What makes a people of its place: *Norlandic*, *Ostrian*. */
const ENDINGS = ['ic', 'ish', 'ian', 'an', 'n', 'er', 'ese', 'i'];
const SHORTEST_PLACE = 4;

/** Whether a name is that of a place, tested by `isPlace`, with the ending of a people (of the annotated articles for training: 234 of 234). */
export function isPeopleOf(name: string, isPlace: (place: string) => boolean): boolean {
  return [name, name.replace(/s$/, '')].some(word =>
    ENDINGS.some(
      ending =>
        word.length - ending.length >= SHORTEST_PLACE &&
        word.endsWith(ending) &&
        isPlace(word.slice(0, -ending.length)),
    ),
  );
}

/** The place of the article whose people this is. */
export function placeOfPeople(people: DraftEntity, entities: readonly DraftEntity[]): DraftEntity | null {
  const places = entities.filter(({ type }) => type === 'GPE');
  const iso = countryOfPeople(people.name);
  return (
    places.find(({ links }) => iso && links?.iso3166 === iso) ??
    places.find(({ name }) => isPeopleOf(people.name, place => place === name)) ??
    null
  );
}
