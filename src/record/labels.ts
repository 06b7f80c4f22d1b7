import type { Act, Checkworthiness, ClaimType, EntityType, ValueType } from '../core/annotations';
import type { ClaimStatus, CommitmentFate } from './record';

/** The labels that a person can give, in the order in which they are offered. */
export const ENTITY_TYPES = every<EntityType>({
  PERSON: true,
  ORG: true,
  GPE: true,
  LOC: true,
  FAC: true,
  NORP: true,
  EVENT: true,
  LAW: true,
  PRODUCT: true,
  WORK_OF_ART: true,
  LANGUAGE: true,
  SET: true,
});
export const VALUE_TYPES = every<ValueType>({
  DATE: true,
  TIME: true,
  MONEY: true,
  PERCENT: true,
  QUANTITY: true,
  ORDINAL: true,
  CARDINAL: true,
});
export const ACTS = every<Act>({ commit: true, request: true, refuse: true, threaten: true });
export const CLAIM_TYPES = every<ClaimType>({
  statistic: true,
  causal: true,
  rule: true,
  event: true,
  prediction: true,
  position: true,
  evaluation: true,
});
export const WORTHS = every<Checkworthiness>({ CFS: true, UFS: true, NFS: true });
export const CLAIM_STATUSES = every<ClaimStatus>({
  unchecked: true,
  checking: true,
  true: true,
  false: true,
  misleading: true,
  unproven: true,
  'not-checkable': true,
});
export const FATES = every<CommitmentFate>({ open: true, kept: true, broken: true });

export function isOneOf<T extends string>(labels: readonly T[], label: string): label is T {
  return (labels as readonly string[]).includes(label);
}

/** The compiler sees to it that no label of the schema is missing. */
function every<T extends string>(labels: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(labels) as T[];
}
