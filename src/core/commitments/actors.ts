import type { Act, Attribution, EntityType, TextRange, Why } from '../annotations';
import { agentBehind } from '../attributions/agent';
import { holderOf } from '../attributions/holder';
import { makerOf } from '../attributions/maker';
import { FIRST_PERSON, NOUN_CUE } from '../attributions/noun-words';
import { type Party, partyOf } from '../attributions/party';
import type { EntityReading, Mentioned } from '../entities/reading';
import { contains, why } from '../span';
import type { CommitmentCue } from '../tagger/tagged';

export interface Actors {
  readonly mention: TextRange | null;
  readonly ids: readonly string[];
  readonly why: readonly Why[];
}

/** What is known of a record before its actors are. */
export interface Bond {
  readonly act: Act;
  /** With the tagger's actor. */
  readonly cue: CommitmentCue;
  readonly content: TextRange;
  readonly sentence: TextRange;
  /** The attribution with the same cue, and the one that carries the record. */
  readonly own: Attribution | null;
  readonly carrier: Attribution | null;
  /** Of the statement that the article is, if it is one; an entity's id. */
  readonly author: string | null;
}

const FRAGMENT = /(?:^|\s)(?:the|an?|and|or|of|for|to|will|would|has|have|had|is|are)$/i;

/** Its subject is who should act, not who asks. */
export const PASSIVE_REQUEST =
  /\b(?:is|are|was|were|been|being)\s+(?:\w+\s+)?(?:asked|urged|ordered|told|advised|requested|instructed|directed|encouraged|called for)$/i;

/** The tagger's actor ends in the middle of a phrase, or is a nameless part of the source. */
function isPiece(text: string, tagged: TextRange, source: TextRange | null, entities: EntityReading): boolean {
  if (FRAGMENT.test(text.slice(tagged.start, tagged.end))) return true;
  return source !== null && contains(source, tagged) && partyOf(text, tagged, entities) === null;
}

/** In *was asked by X* the subject is who should act, and only *by X* names who asks. */
function agentOf(
  text: string,
  tagged: TextRange | null,
  cue: TextRange,
  sentence: TextRange,
  entities: EntityReading,
): Actors {
  const mention = agentBehind(text, cue, sentence) ?? (tagged && tagged.start >= cue.end ? tagged : null);
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
export function actorsOf(text: string, bond: Bond, entities: EntityReading): Actors {
  const actors = readActors(text, bond, entities);
  const { mention, ids } = actors;
  const { carrier, author } = bond;
  const self =
    mention !== null && carrier === null && FIRST_PERSON.has(text.slice(mention.start, mention.end).toLowerCase());
  const others =
    ids.every(id => ['PERSON', 'ORG'].includes(entities.get(id)?.type ?? '')) && !ids.includes(author ?? '');
  if (!self || !author || !others) return actors;
  return { mention, ids: [author], why: [why(text, 'actors', 'author of the statement', mention)] };
}

function readActors(
  text: string,
  { act, cue, content, sentence, own, carrier }: Bond,
  entities: EntityReading,
): Actors {
  const tagged = cue.actor;
  if (act === 'request' && PASSIVE_REQUEST.test(text.slice(cue.start, cue.end)))
    return agentOf(text, tagged, cue, sentence, entities);
  const holder = holderOf(text, cue, content, sentence, entities);
  const several = tagged && (partyOf(text, tagged, entities)?.ids ?? []).flatMap(id => entities.open(id)).length > 1;
  if (holder && (holder.by === 'name' || (holder.by === 'first person' && !several))) {
    return { mention: holder.range, ids: holder.ids, why: [why(text, 'actors', 'holder', holder.range)] };
  }
  const said = spokenBy(text, cue, own, entities);
  const mention =
    said ?? (tagged && !isPiece(text, tagged, own?.source ?? null, entities) ? tagged : (own?.source ?? tagged));
  if (!mention) {
    const speaker = own?.sourceEntity ?? carrier?.sourceEntity ?? null;
    if (!speaker) return { mention: null, ids: [], why: [] };
    const at = (own ?? carrier)?.cue;
    return { mention: null, ids: entities.open(speaker), why: at ? [why(text, 'actors', 'speaker', at)] : [] };
  }
  const party =
    partyOf(text, mention, entities) ?? described(text, mention, entities) ?? makerOf(text, mention, entities);
  if (party) {
    const partner = act === 'request' ? null : partnerOf(text, mention, sentence, entities);
    const ids = [...(partner ? [partner.entity.id] : []), ...party.ids].flatMap(id => entities.open(id));
    return {
      mention: partner ? { start: partner.mention.start, end: mention.end } : mention,
      ids: [...new Set(ids)],
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
  const owner = entities
    .within(mention)
    .find(m => m.mention.kind === 'pronoun' || (m.mention.kind === 'name' && m.entity.type === 'ORG'));
  if (!owner) return administration(text, mention, entities);
  return { mention, ids: entities.open(owner.entity.id), why: [why(text, 'actors', 'belongs to', owner.mention)] };
}

/** A text speaks, but its makers are bound. */
const TEXTS: readonly EntityType[] = ['LAW', 'WORK_OF_ART', 'PRODUCT', 'EVENT'];

/** Who says a verb (*demanded*) is who is bound by it or asks, where the article names whom. */
function spokenBy(text: string, cue: TextRange, own: Attribution | null, entities: EntityReading): TextRange | null {
  const words = text.slice(cue.start, cue.end);
  if (!own?.source || !own.sourceEntity || NOUN_CUE.test(words) || /^(?:will|would)\b/i.test(words)) return null;
  const type = entities.get(own.sourceEntity)?.type;
  return (type && TEXTS.includes(type)) || FIRST_PERSON.has(own.source.quote.toLowerCase()) ? null : own.source;
}

/** *Anna Veld, the president of Norland, signed*: the description alone has no name. */
function described(text: string, mention: TextRange, entities: EntityReading): Party | null {
  const lead = /,\s+$/u.exec(text.slice(Math.max(0, mention.start - 3), mention.start));
  const end = mention.start - (lead?.[0].length ?? 0);
  const named = lead && entities.within({ start: Math.max(0, end - 80), end }).find(m => m.mention.end === end);
  return named?.entity.type === 'PERSON' ? { ids: [named.entity.id], rule: 'apposition', range: named.mention } : null;
}

/** *Norland and Costa Alta have agreed*: the name that opens the sentence, where the actor is only the second of two. */
function partnerOf(text: string, mention: TextRange, sentence: TextRange, entities: EntityReading): Mentioned | null {
  const found = entities.within({ start: sentence.start, end: mention.start }).at(-1);
  if (!found || !/^\s+and\s+(?:the\s+)?$/u.test(text.slice(found.mention.end, mention.start))) return null;
  const opens = /^["“\s]*(?:\p{Lu}[\p{L}.]*\s+|the\s+){0,3}$/u.test(text.slice(sentence.start, found.mention.start));
  return opens ? found : null;
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

/** *the Veld administration*: the country of the person that it is named after, or, where none is known, that person. */
function administration(text: string, mention: TextRange, entities: EntityReading): Actors {
  const people = entities.within(mention).filter(m => m.entity.type === 'PERSON');
  const [first] = people;
  if (!first || !/\b(?:administration|government|cabinet)$/i.test(text.slice(mention.start, mention.end))) {
    return { mention, ids: [], why: [] };
  }
  const country = first.entity.affiliation ? entities.get(first.entity.affiliation) : undefined;
  return {
    mention,
    ids: country?.type === 'GPE' ? [country.id] : [...new Set(people.map(m => m.entity.id))],
    why: [why(text, 'actors', 'administration', first.mention)],
  };
}
