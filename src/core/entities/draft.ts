import type { EntityType, Gender, Links, TextRange, Why } from '../annotations';
import { firstFrom } from '../span';
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
  return entity.mentions[countBefore(entity, place) - 1] ?? null;
}

/** How many mentions begin before `place`. Mentions must be in text order. */
export function countBefore(entity: DraftEntity, place: TextRange): number {
  return firstFrom(entity.mentions, place.start);
}

/** Whether the entity has been spoken of before `place`. Mentions must be in text order. */
export function isKnownAt(entity: DraftEntity, place: TextRange): boolean {
  const [first] = entity.mentions;
  return first !== undefined && first.start < place.start;
}

/** Keeps the mentions in text order. */
export function addMention(entity: DraftEntity, mention: FoundMention): void {
  let at = entity.mentions.length;
  while (at > 0 && (entity.mentions[at - 1]?.start ?? 0) > mention.start) at--;
  entity.mentions.splice(at, 0, mention);
}
