import type { EntityType, Gender, Links, TextRange, Why } from '../annotations';
import type { FoundMention } from './mention';

/** An entity while its mentions are still being collected. */
export interface DraftEntity {
  type: EntityType;
  name: string;
  readonly mentions: FoundMention[];
  readonly members: readonly DraftEntity[];
  readonly why: Why[];
  role?: string;
  affiliation?: DraftEntity;
  gender?: Gender;
  links?: Links;
}

/** The last mention that begins before `place`, or null. Mentions must be in text order. */
export function lastBefore(entity: DraftEntity, place: TextRange): FoundMention | null {
  for (let i = entity.mentions.length - 1; i >= 0; i--) {
    const mention = entity.mentions[i];
    if (mention && mention.start < place.start) return mention;
  }
  return null;
}

/** How many mentions begin before `place`. Mentions must be in text order. */
export function countBefore(entity: DraftEntity, place: TextRange): number {
  let count = entity.mentions.length;
  while (count > 0 && (entity.mentions[count - 1]?.start ?? 0) >= place.start) count--;
  return count;
}

/** Keeps the mentions in text order. */
export function addMention(entity: DraftEntity, mention: FoundMention): void {
  let at = entity.mentions.length;
  while (at > 0 && (entity.mentions[at - 1]?.start ?? 0) > mention.start) at--;
  entity.mentions.splice(at, 0, mention);
}
