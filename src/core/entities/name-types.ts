import type { NameLabel } from '../tagger/tagged';
import type { FoundMention } from './mention';
import { nameWords } from './name-key';

/**
 * One name has one type in one article: gives every name the type that the tagger was surest of over all places where the same
 * name stands (one sense per discourse, Gale, Church and Yarowsky 1992).
 */
export function settleTypes(mentions: readonly FoundMention[]): FoundMention[] {
  const votes = new Map<string, Map<NameLabel, number>>();
  for (const { type, quote, confidence } of mentions) {
    if (!type) continue;
    const key = nameWords(quote).join(' ');
    const tally = votes.get(key) ?? new Map<NameLabel, number>();
    tally.set(type, (tally.get(type) ?? 0) + confidence);
    votes.set(key, tally);
  }
  return mentions.map(mention => {
    const tally = mention.type && votes.get(nameWords(mention.quote).join(' '));
    if (!tally || tally.size < 2) return mention;
    const [best] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [mention.type];
    return best === mention.type ? mention : { ...mention, type: best };
  });
}
