import type { Entity, Mention, TextRange } from '../annotations';

export interface Mentioned {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The entities of an article, and who stands where. */
export class EntityReading {
  readonly #mentions: readonly Mentioned[];
  readonly #byId: ReadonlyMap<string, Entity>;

  constructor(readonly entities: readonly Entity[]) {
    this.#mentions = entities
      .flatMap(entity => entity.mentions.map(mention => ({ entity, mention })))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
    this.#byId = new Map(entities.map(entity => [entity.id, entity]));
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  /** Mentions that lie wholly inside the range, in text order, the longer first. */
  within(range: TextRange): readonly Mentioned[] {
    const found: Mentioned[] = [];
    for (let i = this.#firstFrom(range.start); i < this.#mentions.length; i++) {
      const m = this.#mentions[i];
      if (!m || m.mention.start > range.end) break;
      if (m.mention.end <= range.end) found.push(m);
    }
    return found;
  }

  /** Index of the first mention that starts at `place` or after it. */
  #firstFrom(place: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.mention.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Every mention, in text order. */
  get mentions(): readonly Mentioned[] {
    return this.#mentions;
  }

  /** The ids of an entity's members, or its own id. */
  open(id: string): readonly string[] {
    const members = this.#byId.get(id)?.members;
    return members?.length ? members : [id];
  }
}
