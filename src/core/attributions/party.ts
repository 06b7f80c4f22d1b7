import type { TextRange } from '../annotations';
import type { EntityReading, Mentioned } from '../entities/reading';
import { wordsOf } from '../tagger/words';
import { AFTER_HEAD, DETERMINERS, GOVERNMENTS, KINDS, MOUTHPIECES, OTHERS, PLACE_KINDS, TEXTS } from './noun-words';

/** A word of a noun phrase, or a whole mention in it. */
interface Unit extends TextRange {
  readonly word: string;
  readonly mention: Mentioned | null;
}

/** The entities that a noun phrase names as its head, and the words that say so. */
export interface Party {
  readonly ids: readonly string[];
  readonly rule: 'mention' | 'head' | 'apposition' | 'mouthpiece' | 'government' | 'coordination' | 'maker';
  readonly range: TextRange;
}

/**
 * Who a noun phrase stands for: its head, not just any name in it. Null for somebody without a name (*senior officials in
 * Veldhaven*).
 */
export function partyOf(text: string, phrase: TextRange, entities: EntityReading): Party | null {
  const known = KNOWN.get(entities) ?? new Map<string, Party | null>();
  KNOWN.set(entities, known);
  const place = `${phrase.start} ${phrase.end}`;
  let party = known.get(place);
  if (party === undefined) {
    party = read(text, phrase, entities);
    known.set(place, party);
  }
  return party;
}

/** Attributions and commitments ask for the same phrases, some several times. */
const KNOWN = new WeakMap<EntityReading, Map<string, Party | null>>();

function read(text: string, phrase: TextRange, entities: EntityReading): Party | null {
  const units = unitsOf(text, withoutPossessive(text, phrase), entities);
  const bare = units.filter(unit => unit.mention !== null || !DETERMINERS.has(unit.word));
  const [only] = bare;
  if (bare.length === 1 && only?.mention) return { ids: [only.mention.entity.id], rule: 'mention', range: only };
  if (isOpenList(units)) return null;
  return coordinated(units, entities) ?? single(units);
}

/** The phrase without a possessive *'s* or *'* at its end, nor an adjective after it (*Norland's firm* promise). */
export function withoutPossessive(text: string, phrase: TextRange): TextRange {
  const mark = /['’]s?(?:\s\p{Ll}+)?$/u.exec(text.slice(phrase.start, phrase.end));
  return mark ? { start: phrase.start, end: phrase.end - mark[0].length } : phrase;
}

/** The phrase cut into its outermost mentions and the words between them. */
function unitsOf(text: string, phrase: TextRange, entities: EntityReading): Unit[] {
  const units: Unit[] = [];
  const mentions = outermost(entities.within(phrase));
  let next = 0;
  for (const word of wordsOf(text, phrase)) {
    const mention = mentions[next];
    const last = units.at(-1);
    if ((last && word.start < last.end) || /^['’]$/u.test(text.slice(word.start, word.end))) continue;
    if (mention && word.start >= mention.mention.start && word.start < mention.mention.end) {
      const { start, end, quote } = mention.mention;
      units.push({ start, end, word: quote.toLowerCase(), mention });
      next++;
    } else {
      const { start, end } = word;
      units.push({ start, end, word: text.slice(start, end).toLowerCase(), mention: null });
    }
  }
  return units;
}

function outermost(mentions: readonly Mentioned[]): Mentioned[] {
  const kept: Mentioned[] = [];
  for (const m of mentions) {
    const last = kept.at(-1);
    if (!last || m.mention.start >= last.mention.end) kept.push(m);
  }
  return kept;
}

/** *A, B and C*, each with a head of its own; of *A and his team* only A. */
function coordinated(units: readonly Unit[], entities: EntityReading): Party | null {
  if (!units.some(unit => unit.mention === null && (unit.word === 'and' || unit.word === 'or'))) return null;
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.mention === null && [',', 'and', 'or', '&', 'both'].includes(unit.word)) parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  const full = parts.filter(part => part.length > 0);
  const heads = full.map(part => {
    const head = single(part);
    return head && part.at(-1)?.mention?.entity.type === 'NORP' ? null : head;
  });
  const [first, last] = [units[0], units.at(-1)];
  if (full.length < 2 || !first || !last || heads.includes(null)) return null;
  const ids = [...new Set(heads.flatMap(head => head?.ids ?? []).flatMap(id => entities.open(id)))];
  return { ids, rule: 'coordination', range: { start: first.start, end: last.end } };
}

/** *A, B and other countries* says more than its names do. */
function isOpenList(units: readonly Unit[]): boolean {
  const rest = units.findIndex(
    (unit, i) =>
      unit.mention === null && unit.word === 'and' && ['other', 'others', 'some'].includes(units[i + 1]?.word ?? ''),
  );
  return rest > 0 && units.slice(0, rest).some(unit => unit.word === ',');
}

function single(units: readonly Unit[]): Party | null {
  const comma = units.findIndex(
    (unit, i) => i > 0 && unit.mention === null && [',', '(', '–', '—'].includes(unit.word),
  );
  const main = comma < 0 ? units : units.slice(0, comma);
  const cut = main.findIndex(
    (unit, i) => i > 0 && unit.mention === null && AFTER_HEAD.has(unit.word) && main[i - 1]?.word !== '-',
  );
  const core = cut < 0 ? main : main.slice(0, cut);
  const head = core.at(-1);
  if (!head) return null;
  if (head.mention) return isParty(head.mention) ? party(head, 'head') : null;
  return (
    apposed(units.slice(comma < 0 ? units.length : comma + 1), head, cut, main) ?? behind(core, main.slice(core.length))
  );
}

/** The name beside a description: *Norland's prime minister, Anna Veld*; *the head of research Anna Veld*. */
function apposed(rest: readonly Unit[], head: Unit, cut: number, main: readonly Unit[]): Party | null {
  const named = rest.find(unit => unit.mention !== null || AFTER_HEAD.has(unit.word));
  const last = main.at(-1);
  if (cut < 0) {
    const found = rest.length && rest[0]?.word !== 'such' ? single(rest) : null;
    return found?.rule === 'head' ? { ...found, rule: 'apposition' } : null;
  }
  if (OTHERS.has(head.word)) return null;
  if (named?.mention?.entity.type === 'PERSON') return party(named, 'apposition');
  const before = main.at(-2);
  const bare =
    before &&
    (before.mention !== null || !(AFTER_HEAD.has(before.word) || DETERMINERS.has(before.word) || before.word === "'s"));
  return last?.mention?.entity.type === 'PERSON' && bare ? party(last, 'apposition') : null;
}

/** The institution that speaks through a description: *a spokesman for the Harbour Party*, *the Norland government*. */
function behind(core: readonly Unit[], rest: readonly Unit[]): Party | null {
  const head = core.at(-1)?.word ?? '';
  const before = [...core].reverse().find(isInstitution);
  const after = rest.find(isInstitution);
  if (MOUTHPIECES.has(head) || TEXTS.has(head)) {
    const owner = after ?? before ?? core.find(unit => unit.mention?.entity.type === 'PERSON');
    return owner ? party(owner, 'mouthpiece') : null;
  }
  if (KINDS.has(head) && before?.mention?.entity.type === 'ORG') return party(before, 'head');
  if (PLACE_KINDS.has(head) && rest[0]?.word === 'of' && after) return party(after, 'head');
  if (!GOVERNMENTS.has(head)) return null;
  const places = [...core, ...rest].filter(
    unit => unit.mention?.entity.type === 'GPE' && unit.mention.mention.kind === 'name',
  );
  const [place] = places;
  if (!place) return null;
  return { ids: [...new Set(places.flatMap(unit => unit.mention?.entity.id ?? []))], rule: 'government', range: place };
}

function party(unit: Unit, rule: Party['rule']): Party | null {
  return unit.mention ? { ids: [unit.mention.entity.id], rule, range: unit } : null;
}

function isInstitution(unit: Unit): boolean {
  return unit.mention !== null && ['ORG', 'GPE', 'FAC'].includes(unit.mention.entity.type);
}

/** A date's or a law's name can head a noun phrase, but a place in the wider sense or a language speaks for nobody. */
function isParty({ entity }: Mentioned): boolean {
  return !['LOC', 'LANGUAGE'].includes(entity.type);
}

/** The one entity of these ids: itself, or the set that has exactly these members. */
export function entityOf(ids: readonly string[], entities: EntityReading): string | null {
  if (ids.length < 2) return ids[0] ?? null;
  const wanted = [...new Set(ids.flatMap(id => entities.open(id)))].sort().join();
  return entities.entities.find(e => e.members && [...e.members].sort().join() === wanted)?.id ?? null;
}
