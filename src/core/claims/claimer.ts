import type { Attribution, TextRange } from '../annotations';
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
 * Who puts the claim forward: the source of the attribution whose content fits it best, the author where nobody is said to.
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
      if (dice < most) continue;
      best = attribution;
      most = dice;
    }
  }
  if (!best?.source) return { attribution: best, claimer: 'author', text: null };
  if (best.sourceEntity) return { attribution: best, claimer: best.sourceEntity, text: null };
  return { attribution: best, claimer: null, text: best.source.quote };
}
