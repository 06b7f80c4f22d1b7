import type { TextRange } from '../annotations';
import { countryOfPeople } from '../entities/countries';
import type { EntityReading, Mentioned } from '../entities/reading';
import { NOUN_CUE } from './noun-words';
import { partyOf } from './party';

export interface Holder {
  readonly ids: readonly string[];
  readonly range: TextRange;
  /** *my*, *our* is the speaker's, *his*, *their* somebody's of the sentence, a name says it itself. */
  readonly by: 'first person' | 'pronoun' | 'name';
}

/** The possessive mark and adjectives between a holder and its noun. */
const POSSESSIVE_GAP = /^['’]s?\s+(?:(?!(?:to|of|and|for|in|on|with|at|by|that|is|was|has)\s)[\p{Ll}-]+\s+){0,3}$/u;
const ADJECTIVE_GAP = /^\s+(?:(?!(?:to|of|and|for|in|on|with|at|by|that|is|was|has|will)\s)[\p{Ll}-]+\s+){0,3}$/u;
const OWN = /^(?:my|our|his|her|its|their)$/i;
const FIRST = /^(?:my|our)$/i;
const AFTER_DETERMINER = /(?:^|\s)(?:an?|the|this|any|firm|unwavering|ironclad|strong)\s$/i;
const OF = /^\s+of\s+/u;
const OF_END = /\s(?:to|not|that|for|on|in|at)\s|[,.;:\n]/u;

/**
 * Who holds the noun of a cue: the possessor right before it (*Norland's firm commitment*), a name or people before it (*a Norlander
 * plan*), or who stands behind *of* (*the refusal of Norland to …*). Null where the cue is no noun or nobody is named.
 */
export function holderOf(
  text: string,
  cue: TextRange,
  content: TextRange,
  sentence: TextRange,
  entities: EntityReading,
): Holder | null {
  const noun = NOUN_CUE.exec(text.slice(cue.start, cue.end));
  if (!noun) return null;
  const head = cue.start + noun.index;
  return (
    before(text, head, head > cue.start, sentence, entities) ??
    behind(text, { start: cue.end, end: Math.min(content.start, sentence.end) }, entities)
  );
}

function before(
  text: string,
  head: number,
  supported: boolean,
  sentence: TextRange,
  entities: EntityReading,
): Holder | null {
  const near = entities.within({ start: sentence.start, end: head }).at(-1);
  if (!near) return null;
  const { mention, entity } = near;
  const gap = text.slice(mention.end, head);
  if (OWN.test(mention.quote)) {
    if (!ADJECTIVE_GAP.test(gap)) return null;
    return {
      ids: entities.open(entity.id),
      range: mention,
      by: FIRST.test(mention.quote) ? 'first person' : 'pronoun',
    };
  }
  const modifier =
    /^\s+$/u.test(gap) && (supported || AFTER_DETERMINER.test(text.slice(sentence.start, mention.start)));
  if (!POSSESSIVE_GAP.test(gap) && !modifier) return null;
  if (modifier && !['GPE', 'ORG', 'NORP'].includes(entity.type)) return null;
  const first = partner(text, near, sentence, entities);
  const ids = [...(first ? [first] : []), near].flatMap(m => entities.open(standsFor(m, entities)));
  return {
    ids: [...new Set(ids)],
    range: { start: (first ?? near).mention.start, end: mention.end },
    by: 'name',
  };
}

/** *Veld's and Ruiz's* promise is both their promise. */
function partner(text: string, last: Mentioned, sentence: TextRange, entities: EntityReading): Mentioned | null {
  const found = entities.within({ start: sentence.start, end: last.mention.start }).at(-1);
  const gap = found?.entity.type === last.entity.type ? text.slice(found.mention.end, last.mention.start) : null;
  return found && gap && /^(?:['’]s?)?\s+and\s+(?:(?:the|\p{Lu}[\p{L}.]*)\s+){0,3}$/u.test(gap) ? found : null;
}

function behind(text: string, gap: TextRange, entities: EntityReading): Holder | null {
  const words = text.slice(gap.start, gap.end);
  const of = OF.exec(words);
  if (!of) return null;
  const rest = words.slice(of[0].length);
  const stop = OF_END.exec(rest)?.index ?? rest.length;
  const range = { start: gap.start + of[0].length, end: gap.start + of[0].length + stop };
  const party = partyOf(text, range, entities);
  return party && { ids: party.ids.flatMap(id => entities.open(id)), range, by: 'name' };
}

/** The country of a people, where the article names it: a *Norlander plan* is Norland's. */
function standsFor({ entity }: Mentioned, entities: EntityReading): string {
  const iso = entity.type === 'NORP' ? countryOfPeople(entity.name) : null;
  return (iso && entities.entities.find(e => e.links?.iso3166 === iso)?.id) || entity.id;
}
