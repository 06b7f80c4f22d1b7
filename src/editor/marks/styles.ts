import type { Act, EntityType, ValueType } from '../../core/annotations';

/** How a mark is drawn beside its colour: a line under the words, so that no meaning rests on colour alone. */
export interface MarkStyle {
  /** Of `contributes.colors`, without the prefix. */
  readonly color: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** CSS pixels. */
  readonly width: 1 | 2 | 3;
}

/** The six groups differ in line as well as in colour. */
export const ENTITY_STYLES: Readonly<Record<EntityType, MarkStyle>> = {
  PERSON: { color: 'person', line: 'solid', width: 1 },
  ORG: { color: 'org', line: 'solid', width: 2 },
  GPE: { color: 'gpe', line: 'dashed', width: 1 },
  LOC: { color: 'loc', line: 'dashed', width: 1 },
  FAC: { color: 'fac', line: 'dashed', width: 1 },
  NORP: { color: 'norp', line: 'dotted', width: 2 },
  EVENT: { color: 'event', line: 'double', width: 3 },
  LAW: { color: 'law', line: 'double', width: 3 },
  PRODUCT: { color: 'product', line: 'double', width: 3 },
  WORK_OF_ART: { color: 'workOfArt', line: 'double', width: 3 },
  LANGUAGE: { color: 'language', line: 'double', width: 3 },
  SET: { color: 'set', line: 'dotted', width: 1 },
};

export const VALUE_STYLES: Readonly<Record<ValueType, MarkStyle>> = {
  DATE: { color: 'date', line: 'dotted', width: 1 },
  TIME: { color: 'time', line: 'dotted', width: 1 },
  MONEY: { color: 'money', line: 'dotted', width: 1 },
  PERCENT: { color: 'percent', line: 'dotted', width: 1 },
  QUANTITY: { color: 'quantity', line: 'dotted', width: 1 },
  ORDINAL: { color: 'ordinal', line: 'dotted', width: 1 },
  CARDINAL: { color: 'cardinal', line: 'dotted', width: 1 },
};

/** The colour of a commitment by its act. */
export const ACT_COLORS: Readonly<Record<Act, 'commitment' | 'refusal' | 'request'>> = {
  commit: 'commitment',
  refuse: 'refusal',
  threaten: 'refusal',
  request: 'request',
};

/** The sign in the gutter: strength in three steps, refusals and threats, requests. */
export type GutterSign = 'firm' | 'stated' | 'soft' | 'refusal' | 'request';
export const GUTTER_SIGNS: readonly GutterSign[] = ['soft', 'stated', 'firm', 'request', 'refusal'];

export function gutterSign(act: Act, strength: number): GutterSign {
  if (act === 'request') return 'request';
  if (act !== 'commit') return 'refusal';
  return strength >= 5 ? 'firm' : strength >= 3 ? 'stated' : 'soft';
}
