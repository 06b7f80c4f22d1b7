import type { Decision } from '../record/record';

/** What one command changed, so that it is taken back as one. */
export interface Change {
  readonly added: readonly Decision[];
  readonly removed: readonly Decision[];
}

/** What was decided about one article, for *Undo Last Decision* and *Redo Decision*. */
export class RecordHistory {
  readonly #done: Change[] = [];
  readonly #undone: Change[] = [];
  /** Changes that VS Code was given as an edit of the file, to be made or not. */
  #offered: Change[] = [];

  made(change: Change): void {
    this.#done.push(change);
    this.#undone.length = 0;
  }

  offered(change: Change): void {
    this.#offered.push(change);
  }

  /** The change to take back: the last one made here, after a restart the last decision of all. */
  takeBack(decisions: readonly Decision[]): Change | null {
    const change = this.#done.pop() ?? lastOf(decisions);
    if (change) this.#undone.push(change);
    return change;
  }

  /** The change to make again: the one that was taken back last. */
  makeAgain(): Change | null {
    const change = this.#undone.pop() ?? null;
    if (change) this.#done.push(change);
    return change;
  }

  /**
   * The file has changed: an edit that was offered has been made, or Ctrl+Z in the file has taken the last change back. Whether it was an
   * edit that was offered.
   */
  follow(before: readonly Decision[], after: readonly Decision[]): boolean {
    const were = idsOf(before);
    const are = idsOf(after);
    const came = this.#offered.find(({ added }) => added.every(({ id }) => are.has(id) && !were.has(id)));
    if (came) {
      this.#offered = [];
      this.made(came);
      return true;
    }
    const last = this.#done.at(-1);
    const isGone = last?.added.length && last.added.every(({ id }) => were.has(id) && !are.has(id));
    if (last && isGone) {
      this.#done.pop();
      this.#undone.push(last);
    }
    return false;
  }
}

/** Decisions without some and with others. */
export function swapped(
  decisions: readonly Decision[],
  out: readonly Decision[],
  back: readonly Decision[],
): readonly Decision[] {
  const gone = idsOf([...out, ...back]);
  return [...decisions.filter(({ id }) => !gone.has(id)), ...back];
}

function lastOf(decisions: readonly Decision[]): Change | null {
  const last = [...decisions].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  return last ? { added: [last], removed: [] } : null;
}

function idsOf(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(decisions.map(({ id }) => id));
}
