import type { Decision } from '../record/record';
import type { UndoOrder } from './undo-order';

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
  /** Where decisions stand among the edits of the text. */
  readonly order: UndoOrder;

  constructor(order: UndoOrder) {
    this.order = order;
  }

  made(change: Change): void {
    this.#done.push(change);
    this.#undone.length = 0;
    this.order.decided();
  }

  offered(change: Change): void {
    this.#offered.push(change);
  }

  /** The change to take back: the last one made here, after a restart the last decision of all. */
  takeBack(decisions: readonly Decision[]): Change | null {
    const change = this.#done.pop() ?? lastOf(decisions);
    if (change) this.#tookBack(change);
    return change;
  }

  /** The change to make again: the one that was taken back last. */
  makeAgain(): Change | null {
    const change = this.#undone.pop() ?? null;
    if (change) this.#madeAgain(change);
    return change;
  }

  /**
   * The file has changed: an edit that was offered has been made, or Ctrl+Z in the file has taken the last change back or brought it
   * back. Whether it was an edit that was offered.
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
    const next = this.#undone.at(-1);
    if (last?.added.length && last.added.every(({ id }) => were.has(id) && !are.has(id))) {
      this.#done.pop();
      this.#tookBack(last);
    } else if (next?.added.length && next.added.every(({ id }) => are.has(id) && !were.has(id))) {
      this.#undone.pop();
      this.#madeAgain(next);
    }
    return false;
  }

  #tookBack(change: Change): void {
    this.#undone.push(change);
    this.order.takenBack();
  }

  #madeAgain(change: Change): void {
    this.#done.push(change);
    this.order.madeAgain();
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
