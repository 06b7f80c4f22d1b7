import type { TextRange } from '../annotations';
import { why } from '../span';
import { countryByIso, countryNamed, countryOfPeople } from './countries';
import { COURTESY_TITLES, HE_TITLES, PAST_WORDS, ROLE_HEADS, ROLE_MODIFIERS, SHE_TITLES } from './data/role-words';
import type { DraftEntity } from './draft';
import type { FoundMention } from './mention';
import type { SentenceWords } from './sentence-words';

interface RoleFound {
  readonly first: number;
  readonly last: number;
  readonly affiliation: DraftEntity | null;
  /** *former*, where a country stands between it and the role. */
  readonly past?: string;
}

/** Which entity a name mention names, by the word that it ends or starts on. */
export class NamePlaces {
  readonly #byLast = new Map<number, DraftEntity>();
  readonly #byFirst = new Map<number, { readonly entity: DraftEntity; readonly mention: FoundMention }>();
  readonly #byIso = new Map<string, DraftEntity>();

  constructor(readonly entities: readonly DraftEntity[]) {
    for (const entity of entities) {
      if (entity.type === 'GPE') {
        const country = countryNamed(entity.name);
        if (country && !this.#byIso.has(country.iso)) this.#byIso.set(country.iso, entity);
      }
      for (const mention of entity.mentions) {
        this.#byLast.set(mention.last, entity);
        this.#byFirst.set(mention.first, { entity, mention });
      }
    }
  }

  endingAt(word: number): DraftEntity | undefined {
    return this.#byLast.get(word);
  }

  startingAt(word: number): { readonly entity: DraftEntity; readonly mention: FoundMention } | undefined {
    return this.#byFirst.get(word);
  }

  /** The country itself, also for its adjective; null where the article does not name it. */
  body(entity: DraftEntity): DraftEntity | null {
    if (entity.type !== 'NORP')
      return entity.type === 'GPE' || entity.type === 'ORG' || entity.type === 'LOC' ? entity : null;
    const iso = countryOfPeople(entity.name);
    return (iso && this.#byIso.get(iso)) || null;
  }

  country(iso: string): DraftEntity | null {
    return countryByIso(iso) ? (this.#byIso.get(iso) ?? null) : null;
  }
}

/** Takes role and affiliation of every person from the words around the names. */
export function readRoles(words: SentenceWords, places: NamePlaces): void {
  for (const person of places.entities) {
    if (person.type !== 'PERSON') continue;
    for (const mention of person.mentions) {
      if (person.role && person.affiliation) break;
      const found = before(words, places, mention) ?? after(words, places, mention);
      if (found) take(words, person, found);
      if (!person.affiliation) ofPlace(words, places, person, mention);
    }
    readTitleGender(words, person);
  }
}

function take(words: SentenceWords, person: DraftEntity, found: RoleFound): void {
  const range = words.range(found.first, found.last);
  if (!person.role) {
    const role = words.text.slice(range.start, range.end);
    person.role = found.past ? `${found.past} ${role}` : role;
    person.why.push(why(words.text, 'role', 'title beside the name', range));
  }
  if (found.affiliation && !person.affiliation) {
    person.affiliation = found.affiliation;
    person.why.push(why(words.text, 'affiliation', 'word beside the title', range));
  }
}

const isHead = (word: string): boolean => ROLE_HEADS.has(word) && !COURTESY_TITLES.has(word);
const isPossessive = (word: string): boolean => /^(?:['’]s|['’])$/u.test(word);

/** *Norland's deputy prime minister, Anna Veld*; *Norlander President Ruiz*; *President of Norland Tomás Ruiz*. */
function before(words: SentenceWords, places: NamePlaces, mention: FoundMention): RoleFound | null {
  const { lower } = words;
  let head = mention.first - 1;
  while (head >= 0 && (lower[head] === ',' || lower[head] === '.' || COURTESY_TITLES.has(lower[head] ?? ''))) head--;
  if (head < mention.first - 2 || words.sentence(head) !== mention.sentence) return null;
  const named = places.endingAt(head);
  if (named && !isHead(lower[head] ?? '')) return titleOf(words, places, head, named);
  if (!isHead(lower[head] ?? '')) return officeOf(words, places, head);
  let first = head;
  while (
    first > 0 &&
    !places.endingAt(first - 1) &&
    words.sentence(first - 1) === mention.sentence &&
    continues(words, first - 1, head)
  )
    first--;
  return { first, last: head, affiliation: bodyBefore(words, places, first), ...pastBefore(words, places, first) };
}

/** *Secretary of State*, whose last word stands at `last`, before a name. */
function officeOf(words: SentenceWords, places: NamePlaces, last: number): RoleFound | null {
  const head = last - 2;
  if (words.lower[last - 1] !== 'of' || !isHead(words.lower[head] ?? '') || !/^\p{Lu}/u.test(words.at(last)))
    return null;
  return { first: head, last, affiliation: bodyBefore(words, places, head) };
}

/** *former Norlandic President*: the word before the country that stands before the role. */
function pastBefore(words: SentenceWords, places: NamePlaces, first: number): { readonly past?: string } {
  const place = places.endingAt(first - 1)?.mentions.find(({ last }) => last === first - 1);
  const past = place ? words.at(place.first - 1) : '';
  return PAST_WORDS.has(past.toLowerCase()) ? { past } : {};
}

/** Whether the word belongs to the role that ends at `head`. */
function continues(words: SentenceWords, index: number, head: number): boolean {
  const word = words.lower[index] ?? '';
  if (word === '-') return isHead(words.lower[index - 1] ?? '') || ROLE_MODIFIERS.has(words.lower[index - 1] ?? '');
  if (ROLE_MODIFIERS.has(word)) return true;
  if (isHead(word)) return true;
  const capital = /^\p{Lu}/u.test(words.at(head));
  return (
    capital &&
    /^\p{Lu}\p{Ll}/u.test(words.at(index)) &&
    words.sentence(index - 1) === words.sentence(index) &&
    !FUNCTION_WORDS.has(word)
  );
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the a an and but when while as in on at by for from with meanwhile after before today yesterday our their his her its today, earlier later however according'.split(
    ' ',
  ),
);

function bodyBefore(words: SentenceWords, places: NamePlaces, first: number): DraftEntity | null {
  let at = first - 1;
  if (isPossessive(words.lower[at] ?? '')) at--;
  const body = words.sentence(at) === words.sentence(first) ? places.endingAt(at) : undefined;
  return body ? places.body(body) : null;
}

/** *President of Norland* before a name: `place` is the word that Norland ends on. */
function titleOf(words: SentenceWords, places: NamePlaces, place: number, named: DraftEntity): RoleFound | null {
  const mention = named.mentions.find(m => m.last === place);
  if (!mention) return null;
  let of = mention.first - 1;
  if (words.lower[of] === 'the') of--;
  if (words.lower[of] !== 'of' || !isHead(words.lower[of - 1] ?? '')) return null;
  let first = of - 1;
  while (first > 0 && continues(words, first - 1, of - 1) && !places.endingAt(first - 1)) first--;
  return { first, last: of - 1, affiliation: places.body(named) };
}

/** *Anna Veld, the prime minister of Norland*; *Tomás Ruiz, a spokesman for Costa Alta's navy*. */
function after(words: SentenceWords, places: NamePlaces, mention: FoundMention): RoleFound | null {
  const { lower } = words;
  let at = mention.last + 1;
  if (lower[at] !== ',') return null;
  at++;
  while (
    lower[at] === 'the' ||
    lower[at] === 'a' ||
    lower[at] === 'an' ||
    lower[at] === 'who' ||
    lower[at] === 'is' ||
    lower[at] === 'was'
  )
    at++;
  let affiliation: DraftEntity | null = null;
  const opening = places.startingAt(at);
  if (opening) {
    affiliation = places.body(opening.entity);
    at = opening.mention.last + 1;
    if (isPossessive(lower[at] ?? '')) at++;
  }
  const first = at;
  let head = -1;
  for (let i = at; i < at + 6 && words.sentence(i) === mention.sentence; i++) {
    const word = lower[i] ?? '';
    if (isHead(word)) head = i;
    else if (head >= 0 || !/^[\p{L}-]+$/u.test(word) || FUNCTION_WORDS.has(word) || places.startingAt(i)) break;
  }
  if (head < 0) return null;
  if (!affiliation && ['of', 'for', 'at', 'in'].includes(lower[head + 1] ?? '')) {
    const body = places.startingAt(head + 2) ?? (lower[head + 2] === 'the' ? places.startingAt(head + 3) : undefined);
    affiliation = body ? places.body(body.entity) : null;
  }
  return { first, last: head, affiliation };
}

/** *Secretary Veld of Norland*, *Chancellor Ruiz of Costa Alta*. */
function ofPlace(words: SentenceWords, places: NamePlaces, person: DraftEntity, mention: FoundMention): void {
  if (!['of', 'from'].includes(words.lower[mention.last + 1] ?? '')) return;
  const next = words.lower[mention.last + 2] === 'the' ? mention.last + 3 : mention.last + 2;
  const body = places.startingAt(next);
  const affiliation = body && places.body(body.entity);
  if (!affiliation || !body) return;
  person.affiliation = affiliation;
  person.why.push(why(words.text, 'affiliation', 'of, after the name', body.mention));
}

/** *Mr*, *King*, *Queen*, *spokeswoman* right before a name are the text's own words for a gender. */
function readTitleGender(words: SentenceWords, person: DraftEntity): void {
  for (const mention of person.mentions) {
    let at = mention.first - 1;
    if (words.lower[at] === '.') at--;
    const title = words.lower[at] ?? '';
    const gender = HE_TITLES.has(title) ? 'male' : SHE_TITLES.has(title) ? 'female' : null;
    if (!gender) continue;
    const range: TextRange = words.range(at, at);
    person.gender = gender;
    person.why.push(why(words.text, 'gender', 'title', range));
    return;
  }
}
