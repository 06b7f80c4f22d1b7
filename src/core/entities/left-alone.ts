import { type DraftEntity, lastBefore } from './draft';
import type { FoundMention } from './mention';
import type { Pointer } from './mention-class';

/** Descriptions that stand for nothing the article names, and the pronouns that go back to them. */
export class LeftAlone {
  readonly #mentions: FoundMention[] = [];

  add(mention: FoundMention): void {
    this.#mentions.push(mention);
  }

  /** Whether *it* goes back to one of them, as what was spoken of last, here or in the sentence before, and not to `entity`. */
  meantBy({ kind, mention }: Pointer, entity: DraftEntity | null): boolean {
    if (kind !== 'it') return false;
    const near = this.#mentions.findLast(m => m.start < mention.start && m.sentence >= mention.sentence - 1);
    const last = entity && lastBefore(entity, mention);
    return near !== undefined && (!last || last.start < near.start);
  }
}
