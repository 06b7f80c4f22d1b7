import type { Act, Attribution, TextRange, Why } from '../annotations';
import { FIRST_PERSON } from '../attributions/noun-words';
import { partyOf } from '../attributions/party';
import type { EntityReading } from '../entities/reading';
import { contains, why } from '../span';

export interface Actors {
  readonly mention: TextRange | null;
  readonly ids: readonly string[];
  readonly why: readonly Why[];
}

const FRAGMENT = /(?:^|\s)(?:the|an?|and|or|of|for|to)$/iu;

const PASSIVE_REQUEST =
  /\b(?:is|are|was|were|been|being)\s+(?:\w+\s+)?(?:asked|urged|ordered|told|advised|requested|instructed|directed|encouraged|called for)$/iu;

/** The tagger's actor ends in the middle of a phrase, or is a nameless part of the source. */
function isPiece(text: string, tagged: TextRange, source: TextRange | null, entities: EntityReading): boolean {
  if (FRAGMENT.test(text.slice(tagged.start, tagged.end))) return true;
  return source !== null && contains(source, tagged) && partyOf(text, tagged, entities) === null;
}

/** In *was asked by X* the subject is who should act, and only *by X* names who asks. */
function agentOf(text: string, tagged: TextRange | null, cue: TextRange, entities: EntityReading): Actors {
  const by = /^\s+by\s+([^,.;:\n]+?)(?=\s+(?:to|that|for|on|in)\b|[,.;:\n]|$)/u.exec(
    text.slice(cue.end, cue.end + 120),
  );
  const start = cue.end + (by ? by[0].length - (by[1]?.length ?? 0) : 0);
  const mention = by ? { start, end: cue.end + by[0].length } : tagged && tagged.start >= cue.end ? tagged : null;
  const party = mention && partyOf(text, mention, entities);
  return {
    mention,
    ids: (party?.ids ?? []).flatMap(id => entities.open(id)),
    why: party ? [why(text, 'actors', party.rule, party.range)] : [],
  };
}

/**
 * Who is bound, or asks: the tagger's actor, else the source of the attribution with the same cue; *I* and *we* are whoever
 * is speaking; a body without a name acts for whom it belongs to (*his administration*).
 */
export function actorsOf(
  text: string,
  act: Act,
  cue: TextRange,
  tagged: TextRange | null,
  own: Attribution | null,
  carrier: Attribution | null,
  entities: EntityReading,
): Actors {
  if (act === 'request' && PASSIVE_REQUEST.test(text.slice(cue.start, cue.end)))
    return agentOf(text, tagged, cue, entities);
  const mention = tagged && !isPiece(text, tagged, own?.source ?? null, entities) ? tagged : (own?.source ?? tagged);
  if (!mention) {
    const speaker = own?.sourceEntity ?? carrier?.sourceEntity ?? null;
    if (!speaker) return { mention: null, ids: [], why: [] };
    const at = (own ?? carrier)?.cue;
    return { mention: null, ids: entities.open(speaker), why: at ? [why(text, 'actors', 'speaker', at)] : [] };
  }
  const party = partyOf(text, mention, entities);
  if (party) {
    return {
      mention,
      ids: [...new Set(party.ids.flatMap(id => entities.open(id)))],
      why: [why(text, 'actors', party.rule, party.range)],
    };
  }
  if (FIRST_PERSON.has(text.slice(mention.start, mention.end).toLowerCase()) && carrier?.sourceEntity) {
    return {
      mention,
      ids: entities.open(carrier.sourceEntity),
      why: [why(text, 'actors', 'first person of the speaker', mention)],
    };
  }
  const holder = entities
    .within(mention)
    .find(m => m.mention.kind === 'pronoun' || (m.mention.kind === 'name' && m.entity.type === 'ORG'));
  if (!holder) return administration(text, mention, entities);
  return { mention, ids: entities.open(holder.entity.id), why: [why(text, 'actors', 'belongs to', holder.mention)] };
}

/** The addressee between the cue and the content: *called on President Ruiz to …*. */
export function recipientsOf(
  text: string,
  tagged: TextRange | null,
  gap: TextRange,
  actors: readonly string[],
  entities: EntityReading,
): readonly string[] {
  const phrase = tagged ?? (gap.end > gap.start ? gap : null);
  const party = phrase && partyOf(text, phrase, entities);
  return (party?.ids ?? []).flatMap(id => entities.open(id)).filter(id => !actors.includes(id));
}

/** *the Veld administration* without its country: the people it is named after. */
function administration(text: string, mention: TextRange, entities: EntityReading): Actors {
  const people = entities.within(mention).filter(m => m.entity.type === 'PERSON');
  const [first] = people;
  if (!first || !/\b(?:administration|government|cabinet)$/iu.test(text.slice(mention.start, mention.end))) {
    return { mention, ids: [], why: [] };
  }
  return {
    mention,
    ids: [...new Set(people.map(m => m.entity.id))],
    why: [why(text, 'actors', 'administration', first.mention)],
  };
}
