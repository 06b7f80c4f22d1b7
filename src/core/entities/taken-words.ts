import type { FoundMention } from './mention';

/** The words of an article that a mention has already, by their indexes. */
export class TakenWords {
  readonly #taken = new Set<number>();

  constructor(mentions: readonly FoundMention[]) {
    for (const { first, last } of mentions) this.take(first, last);
  }

  take(first: number, last: number): void {
    for (let i = first; i <= last; i++) this.#taken.add(i);
  }

  areFree(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (this.#taken.has(i)) return false;
    return true;
  }
}
