import type { Attribution, Claim, Commitment, Entity, Mention, TextRange, Value } from '../../core/annotations';
import type { Layer } from '../record';
import { addClaim, addCommitment, addEntity, addValue, DECIDED } from './add';
import { attributionAt, claimAt, commitmentAt, mentionAt, valueAt, type Work } from './work';

/** A record of the article with what a person can do to any. */
export type Found =
  | { readonly layer: 'mention' | 'entity'; readonly record: Entity; readonly mention: Mention }
  | { readonly layer: 'value'; readonly record: Value }
  | { readonly layer: 'attribution'; readonly record: Attribution }
  | { readonly layer: 'commitment'; readonly record: Commitment }
  | { readonly layer: 'claim'; readonly record: Claim };

/** The record of a layer at a place; `label` tells two at the same place apart. */
export function recordAt(work: Work, layer: Layer, range: TextRange, label: string): Found | undefined {
  switch (layer) {
    case 'mention':
    case 'entity': {
      const named = mentionAt(work, range);
      return named && { layer, record: named.entity, mention: named.mention };
    }
    case 'value':
      return wrap('value', valueAt(work, range));
    case 'attribution':
      return wrap('attribution', attributionAt(work, range));
    case 'commitment':
      return wrap('commitment', commitmentAt(work, range, label));
    case 'claim':
      return wrap('claim', claimAt(work, range));
  }
}

/** The record at a place, or a new one there: what a person has worked on stays though it is not read any more. */
export function recordKept(work: Work, layer: Layer, range: TextRange, label: string, id: string): Found | undefined {
  const found = recordAt(work, layer, range, label);
  if (found) return found;
  switch (layer) {
    case 'mention':
    case 'entity':
      addEntity(work, id, range, label, undefined);
      break;
    case 'value':
      addValue(work, id, range, label);
      break;
    case 'commitment':
      addCommitment(work, id, range, label, null, undefined);
      break;
    case 'claim':
      addClaim(work, id, range, label, 'CFS');
      break;
    case 'attribution':
      return undefined;
  }
  return recordAt(work, layer, range, label);
}

export function markDecided(found: Found): void {
  switch (found.layer) {
    case 'entity':
      for (const mention of found.record.mentions) mention.confidence = DECIDED;
      break;
    case 'mention':
      found.mention.confidence = DECIDED;
      break;
    default:
      found.record.confidence = DECIDED;
  }
}

export function remove(work: Work, found: Found): void {
  switch (found.layer) {
    case 'mention':
      found.record.mentions = found.record.mentions.filter(mention => mention !== found.mention);
      break;
    case 'entity':
      found.record.mentions = [];
      break;
    case 'value':
      work.values = work.values.filter(value => value !== found.record);
      break;
    case 'attribution':
      work.attributions = work.attributions.filter(attribution => attribution !== found.record);
      break;
    case 'commitment':
      work.commitments = work.commitments.filter(commitment => commitment !== found.record);
      break;
    case 'claim':
      work.claims = work.claims.filter(claim => claim !== found.record);
      break;
  }
  work.entities = work.entities.filter(entity => entity.mentions.length > 0);
}

function wrap<L extends 'value' | 'attribution' | 'commitment' | 'claim', R>(
  layer: L,
  record: R | undefined,
): { readonly layer: L; readonly record: R } | undefined {
  return record && { layer, record };
}
