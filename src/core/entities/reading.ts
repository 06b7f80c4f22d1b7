import type { Entity, Mention, TextRange } from '../annotations';
import { firstFrom } from '../span';

export interface Mentioned {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The entities of an article, and who stands where. */
export class EntityReading {
  readonly #mentions: readonly Mentioned[];
  readonly #places: readonly TextRange[];
  readonly #byId: ReadonlyMap<string, Entity>;

  constructor(readonly entities: readonly Entity[]) {
    this.#mentions = entities
      .flatMap(entity => entity.mentions.map(mention => ({ entity, mention })))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
    this.#places = this.#mentions.map(({ mention }) => mention);
    this.#byId = new Map(entities.map(entity => [entity.id, entity]));
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  /** Mentions that lie wholly inside the range, in text order, the longer first. */
  within(range: TextRange): readonly Mentioned[] {
    const found: Mentioned[] = [];
    for (let i = firstFrom(this.#places, range.start); i < this.#mentions.length; i++) {
      const m = this.#mentions[i];
      if (!m || m.mention.start > range.end) break;
      if (m.mention.end <= range.end) found.push(m);
    }
    return found;
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
