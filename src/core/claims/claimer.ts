import type { Attribution, Block, TextRange } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { contains } from '../span';

export interface Claimer {
  /** The attribution that carries the claim; null in the writer's own voice. */
  readonly attribution: Attribution | null;
  readonly claimer: string | null;
  readonly text: string | null;
}

/** A content that covers less of the claim than this does not carry it. */
const LEAST_COVERED = 0.6;

/**
 * Who puts the claim forward: the source of the attribution whose content fits it best, of two that fit alike the first (*Veld said
 * …, according to the palace*); the author where nobody is said to.
 */
export function claimerOf(claim: TextRange, attributions: readonly Attribution[]): Claimer {
  let best: Attribution | null = null;
  let most = 0;
  for (const attribution of attributions) {
    if (contains(claim, attribution.cue)) continue;
    for (const content of attribution.content) {
      const shared = Math.min(content.end, claim.end) - Math.max(content.start, claim.start);
      if (shared < LEAST_COVERED * (claim.end - claim.start)) continue;
      const dice = (2 * shared) / (content.end - content.start + claim.end - claim.start);
      if (dice <= most) continue;
      best = attribution;
      most = dice;
    }
  }
  if (!best?.source) return { attribution: best, claimer: 'author', text: null };
  if (best.sourceEntity) return { attribution: best, claimer: best.sourceEntity, text: null };
  return { attribution: best, claimer: null, text: best.source.quote };
}

/** Who speaks in a turn of an interview; null where the claim stands in none. */
export function speakerOf(claim: TextRange, blocks: readonly Block[], entities: EntityReading): Claimer | null {
  const speaker = blocks.find(block => block.speaker && contains(block, claim))?.speaker;
  if (!speaker) return null;
  const named = entities.within(speaker).find(({ mention }) => mention.kind === 'name');
  return { attribution: null, claimer: named?.entity.id ?? null, text: named ? null : speaker.quote };
}
