import type { ChunkTags } from './chunk-tags';
import type { ModelLabels } from './labels';
import type { LinkScore, TaggedSpan } from './tagged';

const NO_ROWS = new Float32Array(0);

/**
 * Mention ranking (after Lee et al. 2017, one projection each way): the later mention's query against the earlier one's key,
 * with a bias for their distance in words, less the score of *no antecedent*. Null where the weights lack the head.
 */
export function linkScore(
  tags: readonly ChunkTags[],
  offsets: readonly number[],
  labels: ModelLabels,
): LinkScore | null {
  const { linking } = labels;
  if (!linking || tags.some(tag => !tag.link)) return null;
  const { size } = linking;
  const chunkOf = (word: number): number => {
    let chunk = offsets.length - 1;
    while (chunk > 0 && (offsets[chunk] ?? 0) > word) chunk--;
    return chunk;
  };
  const wordOf = (span: TaggedSpan): number => (linking.word === 'last' ? span.last : span.first);
  return (mention, antecedent) => {
    const [later, earlier] = [wordOf(mention), wordOf(antecedent)];
    const [laterChunk, earlierChunk] = [chunkOf(later), chunkOf(earlier)];
    const query = tags[laterChunk]?.link?.query ?? NO_ROWS;
    const key = tags[earlierChunk]?.link?.key ?? NO_ROWS;
    // Both rows are read where they lie: a view of each would cost more than the product.
    const q = (later - (offsets[laterChunk] ?? 0)) * size;
    const k = (earlier - (offsets[earlierChunk] ?? 0)) * size;
    let score = -linking.none;
    for (let i = 0; i < size; i++) score += (query[q + i] ?? 0) * (key[k + i] ?? 0);
    const bucket = linking.buckets.findIndex(bound => later - earlier <= bound);
    return score + (linking.distance[bucket < 0 ? linking.buckets.length : bucket] ?? 0);
  };
}
