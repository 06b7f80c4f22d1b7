import type { Pointer } from './mention-class';
import { type Candidate, pairFeatures, type Surroundings } from './pair-features';
import { WEIGHTS } from './weights';

/** Picks what a mention stands for, or null to leave it alone. */
export type Chooser = (pointer: Pointer, candidates: readonly Candidate[], around: Surroundings) => Candidate | null;

/** How much a point of the tagger's link score counts beside the weights, and the most that it may bring or take. */
const LINK_WEIGHT = 0.4;
const LINK_BOUND = 4;

/**
 * The candidate with the most on its side: a log-linear ranking of antecedents (after Denis and Baldridge 2008) over readable
 * features; where the tagger has a learned link score, it counts as one more.
 */
export const chooseBest: Chooser = (pointer, candidates, around) => {
  let best: Candidate | null = null;
  const weights = WEIGHTS.get(pointer.kind) ?? UNWEIGHTED;
  let most = weights.get(noneFeature(pointer)) ?? 0;
  for (const candidate of candidates) {
    const features = featureScore(pointer, candidate, around, weights);
    // The link score takes longest, and brings no more than its bound.
    if (features + LINK_WEIGHT * LINK_BOUND <= most) continue;
    const link = learnedLink(pointer, candidate, around) ?? 0;
    const score = features + LINK_WEIGHT * Math.max(-LINK_BOUND, Math.min(LINK_BOUND, link));
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  return best;
};

/** What the weight of leaving the mention alone stands under. */
export function noneFeature({ count }: Pointer): string {
  return count === null ? 'none' : 'none, counted';
}

const UNWEIGHTED: ReadonlyMap<string, number> = new Map();

function featureScore(
  pointer: Pointer,
  candidate: Candidate,
  around: Surroundings,
  weights: ReadonlyMap<string, number>,
): number {
  let score = 0;
  for (const feature of pairFeatures(pointer, candidate, around)) score += weights.get(feature) ?? 0;
  return score;
}

/** The best learned score over the candidate's mentions before this one; null without such weights. */
function learnedLink(pointer: Pointer, candidate: Candidate, around: Surroundings): number | null {
  if (!around.link) return null;
  let most: number | null = null;
  for (const mention of candidate.entity?.mentions ?? []) {
    if (mention.start >= pointer.mention.start) break;
    most = Math.max(most ?? -Infinity, around.link(pointer.mention.tag, mention.tag));
  }
  return most;
}
