import type {
  Annotations,
  Attribution,
  Claim,
  Commitment,
  Entity,
  Mention,
  TextRange,
  Value,
} from '../../core/annotations';
import type { Anchor } from '../record';

/** The annotations while decisions are laid over them; their lists and records may be changed, what was read may not. */
export interface Work {
  readonly text: string;
  entities: Entity[];
  values: Value[];
  attributions: Attribution[];
  commitments: Commitment[];
  claims: Claim[];
  /** Where the words of an anchor are now, or null. */
  readonly place: (anchor: Anchor) => TextRange | null;
  /** Ids of entities that were joined to another, with the other's. */
  readonly joined: Map<string, string>;
}

/** A copy of what was read that may be changed down to the mentions. */
export function workOn(read: Annotations, place: Work['place']): Work {
  return {
    text: read.text,
    entities: read.entities.map(entity => ({ ...entity, mentions: entity.mentions.map(mention => ({ ...mention })) })),
    values: read.values.map(value => ({ ...value })),
    attributions: read.attributions.map(attribution => ({ ...attribution })),
    commitments: read.commitments.map(commitment => ({ ...commitment })),
    claims: read.claims.map(claim => ({ ...claim })),
    place,
    joined: new Map(),
  };
}

export interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The mention at a place, with its entity: the same words, else those that overlap most. */
export function mentionAt(work: Work, range: TextRange): Named | undefined {
  let best: Named | undefined;
  let most = 0;
  for (const entity of work.entities) {
    for (const mention of entity.mentions) {
      const share = sameRecord(mention, range);
      if (share > most) {
        if (share === 1) return { entity, mention };
        most = share;
        best = { entity, mention };
      }
    }
  }
  return best;
}

export function valueAt(work: Work, range: TextRange): Value | undefined {
  return closest(work.values, value => value, range);
}

/** Commitments are found by their content, of two with the same content by the kind of act. */
export function commitmentAt(work: Work, range: TextRange, act: string): Commitment | undefined {
  const same = work.commitments.filter(commitment => commitment.act === act);
  return closest(same, ({ content }) => content, range) ?? closest(work.commitments, ({ content }) => content, range);
}

export function claimAt(work: Work, range: TextRange): Claim | undefined {
  return closest(work.claims, claim => claim, range);
}

export function attributionAt(work: Work, range: TextRange): Attribution | undefined {
  return closest(work.attributions, ({ cue }) => cue, range);
}

/** The least share of words that two spans have in common (Dice) to be one record read twice. */
const SAME_RECORD = 0.5;

function closest<T>(items: readonly T[], spanOf: (item: T) => TextRange, range: TextRange): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const item of items) {
    const share = sameRecord(spanOf(item), range);
    if (share === 1) return item;
    if (share > most) {
      most = share;
      best = item;
    }
  }
  return best;
}

/** The share that two spans have in common where that makes them one record, else 0. */
function sameRecord(span: TextRange, range: TextRange): number {
  if (span.end <= range.start || span.start >= range.end) return 0;
  const share = dice(span, range);
  return share >= SAME_RECORD ? share : 0;
}

/** Twice what two spans share, over their lengths together (Dice 1945), 0 to 1. */
export function dice(a: TextRange, b: TextRange): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const length = a.end - a.start + b.end - b.start;
  return length === 0 ? 0 : (2 * shared) / length;
}
