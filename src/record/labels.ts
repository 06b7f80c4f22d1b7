/** The labels that a person can give in each layer. */
export const ENTITY_TYPES: readonly string[] = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'EVENT',
  'LAW',
  'PRODUCT',
  'WORK_OF_ART',
  'LANGUAGE',
  'SET',
];
export const VALUE_TYPES: readonly string[] = ['DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY', 'ORDINAL', 'CARDINAL'];
export const ACTS: readonly string[] = ['commit', 'request', 'refuse', 'threaten'];
export const CLAIM_TYPES: readonly string[] = [
  'statistic',
  'causal',
  'rule',
  'event',
  'prediction',
  'position',
  'evaluation',
];
