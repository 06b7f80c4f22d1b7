/** What `labels.json` says of the weights beside it. */
export interface ModelLabels {
  readonly version: number;
  /** Identifies the weights, for the export's `generator.model`. */
  readonly name?: string;
  readonly heads: Readonly<Record<HeadName, readonly string[]>>;
  readonly roles: Readonly<Record<RoleFamily, readonly string[]>>;
  readonly maxPieces: number;
  readonly distance: number;
  readonly chunk?: { readonly maxPieces: number; readonly paragraphPieces: number };
  readonly spanHeads?: Readonly<Record<string, SpanHead>>;
  readonly linking?: Linking;
}

export type HeadName = 'names' | 'values' | 'acue' | 'ccue' | 'claim' | 'mention';
export type RoleFamily = 'attribution' | 'commitment';

/** A property that the network guesses of each span of another head. */
export interface SpanHead {
  readonly labels: readonly string[];
  readonly on: 'ccue' | 'claim';
  readonly pool: 'mean' | 'first';
}

/** Antecedent scoring: mq·mk + bias by distance in words, against `none`. */
export interface Linking {
  readonly size: number;
  readonly word: 'first' | 'last';
  /** Upper bounds of the distance buckets, in words; the last bucket has none. */
  readonly buckets: readonly number[];
  readonly distance: readonly number[];
  readonly none: number;
}

const SUPPORTED = [1, 2];
const HEADS: readonly HeadName[] = ['names', 'values', 'acue', 'ccue', 'claim', 'mention'];

/** Says what is wrong with the files of the model and what to do about it. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(
    readonly code: 'missing' | 'damaged' | 'version',
    message: string,
  ) {
    super(message);
  }
}

/** @throws ModelError when the file is damaged or made for another version of the reader. */
export function parseLabels(json: string): ModelLabels {
  const labels = parse(json);
  if (!SUPPORTED.includes(labels.version)) {
    throw new ModelError(
      'version',
      `The model files are of version ${labels.version}; this version of On the Record reads ${SUPPORTED.join(' and ')}. Install the extension again.`,
    );
  }
  if (
    !HEADS.every(head => Array.isArray(labels.heads?.[head])) ||
    !labels.roles?.attribution ||
    !labels.roles.commitment
  ) {
    throw damaged('labels.json');
  }
  return labels;
}

export function damaged(file: string): ModelError {
  return new ModelError('damaged', `The model file ${file} is damaged. Install the extension again.`);
}

function parse(json: string): ModelLabels {
  try {
    return JSON.parse(json) as ModelLabels;
  } catch {
    throw damaged('labels.json');
  }
}
