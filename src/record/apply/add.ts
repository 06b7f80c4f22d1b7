import type {
  Act,
  Checkworthiness,
  Claim,
  Commitment,
  Entity,
  Mention,
  Plover,
  Strength,
  TextRange,
  Value,
} from '../../core/annotations';
import { contains, overlaps, span, why } from '../../core/span';
import { ACTS, CLAIM_TYPES, ENTITY_TYPES, isOneOf, VALUE_TYPES } from '../labels';
import { dice, mentionAt, type Work } from './work';

/** How sure a record is that a person has decided. */
export const DECIDED = 1;

const PLOVER: Readonly<Record<Act, Plover>> = {
  commit: 'AGREE',
  refuse: 'REJECT',
  threaten: 'THREATEN',
  request: 'REQUEST',
};

const PRONOUN = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|hers|its|their|theirs|our|ours|who|whom|whose)$/iu;

/** Adds a mention to an entity, or the entity with it. Names are not nested: what overlaps the mention goes. */
export function addEntity(
  work: Work,
  id: string,
  range: TextRange,
  type: string,
  of: Entity | undefined,
): Entity | null {
  if (!isOneOf(ENTITY_TYPES, type)) return null;
  dropMentions(work, mention => overlaps(mention, range));
  work.values = work.values.filter(value => !overlaps(value, range));
  const mention: Mention = {
    ...span(work.text, range),
    kind: kindOf(work.text.slice(range.start, range.end)),
    confidence: DECIDED,
  };
  if (of) {
    of.mentions = inPlace([...of.mentions, mention]);
    if (!work.entities.includes(of)) work.entities.push(of);
    return of;
  }
  const entity: Entity = {
    id,
    type,
    name: mention.quote,
    mentions: [{ ...mention, kind: 'name' }],
    why: [why(work.text, 'type', 'decided', range)],
  };
  work.entities.push(entity);
  return entity;
}

export function addValue(work: Work, id: string, range: TextRange, type: string): Value | null {
  if (!isOneOf(VALUE_TYPES, type)) return null;
  dropMentions(work, mention => overlaps(mention, range));
  const value: Value = {
    id,
    type,
    ...span(work.text, range),
    confidence: DECIDED,
    why: [why(work.text, 'type', 'decided', range)],
  };
  work.values = inPlace([...work.values.filter(other => !overlaps(other, range)), value]);
  return value;
}

export function addClaim(work: Work, id: string, range: TextRange, type: string, worth: Checkworthiness): Claim | null {
  if (!isOneOf(CLAIM_TYPES, type)) return null;
  const saying = work.attributions.find(({ content }) =>
    content.some(part => dice(part, range) >= 0.5 || contains(part, range)),
  );
  const claim: Claim = {
    id,
    ...span(work.text, range),
    type,
    claimer: saying ? saying.sourceEntity : 'author',
    ...(saying && !saying.sourceEntity && saying.source ? { claimerText: saying.source.quote } : {}),
    attribution: saying?.id ?? null,
    checkworthiness: worth,
    values: work.values.filter(value => contains(range, value)).map(value => value.id),
    confidence: DECIDED,
    why: [why(work.text, 'type', 'decided', range)],
  };
  work.claims = inPlace([...work.claims, claim]);
  return claim;
}

/** `cue` null takes the first word of the content for the words that say so. */
export function addCommitment(
  work: Work,
  id: string,
  range: TextRange,
  act: string,
  cue: TextRange | null,
  strength: Strength | undefined,
): Commitment | null {
  if (!isOneOf(ACTS, act)) return null;
  const first = /^\S+/u.exec(work.text.slice(range.start, range.end))?.[0].length ?? range.end - range.start;
  const words = cue ?? { start: range.start, end: range.start + first };
  const actor = actorBefore(work, words.start);
  const commitment: Commitment = {
    id,
    act,
    cue: span(work.text, words),
    content: span(work.text, range),
    actorMention: actor ? span(work.text, actor.mention) : null,
    actors: actor ? [actor.id] : [],
    recipients: [],
    strength: strength ?? (act === 'commit' ? 3 : 0),
    polarity: 'positive',
    status: 'new',
    specificity: 'high',
    deadline: null,
    condition: null,
    plover: PLOVER[act],
    attribution: null,
    confidence: DECIDED,
    why: [why(work.text, 'act', 'decided', words)],
  };
  work.commitments.push(commitment);
  work.commitments.sort((a, b) => a.cue.start - b.cue.start);
  return commitment;
}

/** Whoever is named last before the words, in their sentence. */
function actorBefore(work: Work, before: number): { id: string; mention: Mention } | undefined {
  const sentence = Math.max(work.text.lastIndexOf('\n', before), work.text.lastIndexOf('. ', before));
  return work.entities
    .flatMap(({ id, mentions, type }) =>
      ['PERSON', 'ORG', 'GPE', 'SET'].includes(type) ? mentions.map(mention => ({ id, mention })) : [],
    )
    .filter(({ mention }) => mention.start > sentence && mention.end <= before)
    .sort((a, b) => b.mention.end - a.mention.end)[0];
}

/** Takes mentions away, and entities that are left without any. */
export function dropMentions(work: Work, gone: (mention: Mention, entity: Entity) => boolean): void {
  for (const entity of work.entities) entity.mentions = entity.mentions.filter(mention => !gone(mention, entity));
  work.entities = work.entities.filter(entity => entity.mentions.length > 0);
}

/** The entity that is mentioned at a place. */
export function entityAt(work: Work, range: TextRange | null): Entity | undefined {
  return range ? mentionAt(work, range)?.entity : undefined;
}

export function inPlace<T extends TextRange>(items: T[]): T[] {
  return items.sort((a, b) => a.start - b.start || b.end - a.end);
}

function kindOf(words: string): Mention['kind'] {
  if (PRONOUN.test(words)) return 'pronoun';
  return /^(?:the|this|that|both|a|an|its|his|her|their)\s/iu.test(words) ? 'nominal' : 'name';
}
