import type { Memento, Uri } from 'vscode';
import type { Decision } from '../record/record';

/** Decisions that are not in a file yet: what was added to those of the file, and what was taken back. */
export interface Kept {
  readonly added: readonly Decision[];
  readonly removed: readonly string[];
}

const NOTHING: Kept = { added: [], removed: [] };

/** Keeps decisions in the workspace's state for articles that have no file, or none that can be written. */
export class RecordMemory {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  get(article: Uri): Kept {
    return this.#state.get<Kept>(key(article), NOTHING);
  }

  /** Keeps the way from `saved`, the decisions of the file, to `decisions`. */
  async keep(article: Uri, saved: readonly Decision[], decisions: readonly Decision[]): Promise<void> {
    const kept = keptOf(saved, decisions);
    await this.#state.update(key(article), kept.added.length || kept.removed.length ? kept : undefined);
  }

  async forget(article: Uri): Promise<void> {
    await this.#state.update(key(article), undefined);
  }
}

/** The way from `saved`, the decisions of a file, to `decisions`. */
export function keptOf(saved: readonly Decision[], decisions: readonly Decision[]): Kept {
  const added = decisions.filter(decision => !saved.some(same => sameDecision(same, decision)));
  const removed = saved.filter(({ id }) => !decisions.some(decision => decision.id === id)).map(({ id }) => id);
  return { added, removed };
}

/** The decisions of a file with what was kept beside it. */
export function withKept(saved: readonly Decision[], { added, removed }: Kept): readonly Decision[] {
  const gone = new Set([...removed, ...added.map(({ id }) => id)]);
  return [...saved.filter(({ id }) => !gone.has(id)), ...added];
}

export function sameDecision(a: Decision, b: Decision): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function key(article: Uri): string {
  return `record ${article.toString()}`;
}
