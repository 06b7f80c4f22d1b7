import type { ChunkTags } from './chunk-tags';
import type { ModelLabels } from './labels';
import type { LinkScore, TaggedSpan } from './tagged';

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
  const row = (word: number, side: 'query' | 'key'): Float32Array => {
    let chunk = offsets.length - 1;
    while (chunk > 0 && (offsets[chunk] ?? 0) > word) chunk--;
    const at = word - (offsets[chunk] ?? 0);
    return tags[chunk]?.link?.[side].subarray(at * size, (at + 1) * size) ?? new Float32Array(size);
  };
  const wordOf = (span: TaggedSpan): number => (linking.word === 'last' ? span.last : span.first);
  return (mention, antecedent) => {
    const [later, earlier] = [wordOf(mention), wordOf(antecedent)];
    const [query, key] = [row(later, 'query'), row(earlier, 'key')];
    let score = -linking.none;
    for (let i = 0; i < size; i++) score += (query[i] ?? 0) * (key[i] ?? 0);
    const bucket = linking.buckets.findIndex(bound => later - earlier <= bound);
    return score + (linking.distance[bucket < 0 ? linking.buckets.length : bucket] ?? 0);
  };
}
