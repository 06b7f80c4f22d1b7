import { CLAIM_STATUSES } from '../record/labels';
import type { ClaimStatus, ToHost } from '../sidebar/protocol';
import type { Item } from './arrange';
import { headOf, stepTo } from './steps';

/** What the list does when the user asks for it. */
export interface ListActions {
  readonly items: () => readonly Item[];
  readonly current: () => string | null;
  /** Lines that fit in sight. */
  readonly page: () => number;
  readonly move: (key: string) => void;
  readonly toggle: (key: string, open: boolean) => void;
  readonly post: (message: ToHost) => void;
}

/** Turns mouse and keyboard on the list into what they mean; one listener each for all lines. */
export class ListInput {
  readonly #grid: HTMLElement;
  readonly #actions: ListActions;

  constructor(grid: HTMLElement, actions: ListActions) {
    this.#grid = grid;
    this.#actions = actions;
    grid.addEventListener('click', event => this.#click(event));
    grid.addEventListener('dblclick', event => this.#doubleClick(event));
    grid.addEventListener('keydown', event => this.#key(event));
    grid.addEventListener('change', event => this.#change(event));
    grid.addEventListener('focusin', event => this.#focused(event));
  }

  #click(event: MouseEvent): void {
    const line = lineOf(event.target);
    const item = this.#itemOf(line);
    if (!line || !item) return;
    const act = actOf(event.target);
    if (act === null && inDetails(event.target)) return;
    if (act !== null && act.dataset['act'] !== 'open') {
      this.#act(act, item);
      return;
    }
    this.#actions.move(item.key);
    line.focus({ preventScroll: true });
    if (item.tag === 'group' || act) this.#actions.toggle(item.key, !isExpanded(line));
    else this.#actions.post({ type: 'go', id: item.row.id, stay: true });
  }

  #doubleClick(event: MouseEvent): void {
    const item = this.#itemOf(lineOf(event.target));
    if (item?.tag === 'claim' && !actOf(event.target) && !inDetails(event.target))
      this.#actions.post({ type: 'go', id: item.row.id, stay: false });
  }

  #key(event: KeyboardEvent): void {
    const line = lineOf(event.target);
    if (!line || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      // In an entry of an open row it takes back what was typed there.
      if (event.target === line) this.#undoKey(event);
    } else if (event.target !== line) this.#detailsKey(event, line);
    else if (this.#lineKey(event.key, line)) event.preventDefault();
  }

  #undoKey(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    this.#actions.post({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    event.preventDefault();
  }

  /** @returns whether the key means something on a line. */
  #lineKey(key: string, line: HTMLElement): boolean {
    const items = this.#actions.items();
    const index = Number(line.dataset['index']);
    const item = items[index];
    if (!item) return false;
    const target = items[stepTo(key, index, items.length, this.#actions.page()) ?? -1];
    if (target) {
      this.#goTo(target.key);
      return true;
    }
    switch (key) {
      case 'Enter':
        if (item.tag === 'claim') this.#actions.post({ type: 'go', id: item.row.id, stay: false });
        else this.#actions.toggle(item.key, !item.expanded);
        return true;
      case ' ':
        this.#actions.toggle(item.key, !isExpanded(line));
        return true;
      case 'ArrowRight':
        if (!isExpanded(line)) this.#actions.toggle(item.key, true);
        else if (item.tag === 'group') this.#goTo(items[index + 1]?.key);
        return true;
      case 'ArrowLeft':
        if (isExpanded(line)) this.#actions.toggle(item.key, false);
        else this.#goTo(items[headOf(items, index)]?.key);
        return true;
      case 'Delete':
        if (item.tag === 'claim') this.#actions.post({ type: 'reject', id: item.row.id });
        return true;
      default:
        return false;
    }
  }

  /** Inside an open row Escape leads back to the row, and Enter finishes an entry. */
  #detailsKey(event: KeyboardEvent, line: HTMLElement): void {
    const { target, key } = event;
    if (key === 'Escape') line.focus({ preventScroll: true });
    else if (key === 'Enter' && target instanceof HTMLInputElement) this.#addEvidence(target, this.#itemOf(line));
    else return;
    event.preventDefault();
  }

  #goTo(key: string | undefined): void {
    if (key === undefined) return;
    this.#actions.move(key);
    this.#grid.querySelector<HTMLElement>(':scope > .current')?.focus({ preventScroll: true });
  }

  #act(element: HTMLElement, item: Item): void {
    if (item.tag !== 'claim') return;
    const { id } = item.row;
    const { act, url = '', evidence = '' } = element.dataset;
    if (act === 'go') this.#actions.post({ type: 'go', id, stay: false });
    else if (act === 'reject') this.#actions.post({ type: 'reject', id });
    else if (act === 'open-evidence') this.#actions.post({ type: 'open-evidence', url });
    else if (act === 'drop-evidence') this.#actions.post({ type: 'drop-evidence', id, evidence });
    else if (act === 'add-evidence') {
      const input = element.parentElement?.querySelector('input');
      if (input) this.#addEvidence(input, item);
    }
  }

  #addEvidence(input: HTMLInputElement, item: Item | undefined): void {
    const url = input.value.trim();
    if (item?.tag !== 'claim' || !url || !input.reportValidity()) return;
    this.#actions.post({ type: 'evidence', id: item.row.id, url });
    input.value = '';
  }

  #change({ target }: Event): void {
    const item = this.#itemOf(lineOf(target));
    if (item?.tag !== 'claim') return;
    const { id } = item.row;
    if (target instanceof HTMLTextAreaElement) this.#actions.post({ type: 'note', id, text: target.value.trim() });
    else if (target instanceof HTMLSelectElement) {
      const status = CLAIM_STATUSES.find((each): each is ClaimStatus => each === target.value);
      if (status) this.#actions.post({ type: 'status', id, status });
    }
  }

  /** A control of an open row was reached by mouse: its row becomes the current one. */
  #focused({ target }: FocusEvent): void {
    const key = lineOf(target)?.dataset['key'];
    if (key !== undefined && key !== this.#actions.current()) this.#actions.move(key);
  }

  #itemOf(line: HTMLElement | null): Item | undefined {
    return line ? this.#actions.items()[Number(line.dataset['index'])] : undefined;
  }
}

function lineOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.line') : null;
}

function actOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
}

function inDetails(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.details') !== null;
}

function isExpanded(line: HTMLElement): boolean {
  return line.getAttribute('aria-expanded') === 'true';
}
