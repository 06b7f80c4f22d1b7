import type { Checkworthiness, ClaimType } from '../annotations';

/** The types of claims, in the order of the weights. */
export const TYPES: readonly ClaimType[] = [
  'statistic',
  'causal',
  'rule',
  'event',
  'prediction',
  'position',
  'evaluation',
];

/** What a claim is worth, in the order of the weights. */
export const WORTHS: readonly Checkworthiness[] = ['NFS', 'UFS', 'CFS'];
