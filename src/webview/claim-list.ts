import { render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Item } from './arrange';
import { type LineContext, line } from './claim-row';
import { Heights } from './heights';

/** CSS pixels drawn above and below what is in sight. */
const MARGIN = 300;

/** CSS pixels that a line is taken to have until it is drawn. */
const CLAIM_HEIGHT = 60;
const OPEN_HEIGHT = 320;
const GROUP_HEIGHT = 24;

export interface Top {
  readonly key: string;
  readonly offset: number;
}

/**
 * Draws the lines in sight of a list of any length, and the line that the keyboard is at, so that the focus is never lost to scrolling.
 * The line at the top stays where it is when lines come, go or change their height.
 */
export class ClaimList {
  readonly #scroller: HTMLElement;
  readonly #canvas: HTMLElement;
  readonly #heights: Heights;
  readonly #observer: ResizeObserver;
  readonly #observed = new Map<string, HTMLElement>();
  #items: readonly Item[] = [];
  #index: ReadonlyMap<string, number> = new Map();
  #context: LineContext | null = null;
  #width = 0;
  #drawn = '';
  /** Where to scroll to as soon as that line is there. */
  #wanted: Top | null = null;

  /** `onScroll` is told after the user or the page has scrolled. */
  constructor(scroller: HTMLElement, onScroll: () => void) {
    this.#scroller = scroller;
    this.#canvas = scroller.ownerDocument.createElement('div');
    this.#canvas.className = 'canvas';
    this.#canvas.setAttribute('role', 'treegrid');
    scroller.append(this.#canvas);
    this.#heights = new Heights(key => this.#estimate(key));
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(scroller);
    scroller.addEventListener('scroll', () => {
      this.#draw(false);
      onScroll();
    });
    for (const input of ['wheel', 'pointerdown', 'keydown'])
      scroller.addEventListener(input, () => (this.#wanted = null), { passive: true });
  }

  get grid(): HTMLElement {
    return this.#canvas;
  }

  /** How many lines fit in sight. */
  get page(): number {
    return Math.max(1, Math.floor(this.#scroller.clientHeight / CLAIM_HEIGHT) - 1);
  }

  get top(): Top | null {
    const item = this.#items[this.#heights.at(this.#scroller.scrollTop)];
    return item ? { key: item.key, offset: this.#scroller.scrollTop - this.#topOf(item.key) } : null;
  }

  /** Shows other lines, or the same ones in another way. */
  update(items: readonly Item[], context: LineContext): void {
    const anchor = this.#wanted ?? (this.#scroller.scrollTop > 0 ? this.top : null);
    const opened = changed(this.#context?.open, context.open);
    this.#items = items;
    this.#context = context;
    this.#index = new Map(items.map(({ key }, i) => [key, i]));
    for (const key of opened) this.#heights.forget(key);
    this.#heights.setKeys(items.map(({ key }) => key));
    this.#canvas.setAttribute('aria-label', context.strings.list);
    this.#draw(true);
    if (anchor) this.scrollTo(anchor);
  }

  /** Brings a line to where it was relative to the top edge; waits for it when it is not there yet. */
  scrollTo(top: Top): void {
    if (!this.#index.has(top.key)) {
      this.#wanted = top;
      return;
    }
    this.#scroller.scrollTop = this.#topOf(top.key) + top.offset;
    this.#draw(false);
    // What was drawn there may be taller than it was taken to be.
    this.#scroller.scrollTop = this.#topOf(top.key) + top.offset;
    if (this.#wanted?.key === top.key) this.#wanted = null;
  }

  /** Scrolls as little as needed to have the line in sight. */
  reveal(key: string): void {
    const index = this.#index.get(key);
    if (index === undefined) return;
    this.#wanted = null;
    for (let pass = 0; pass < 5; pass++) {
      const { scrollTop, clientHeight } = this.#scroller;
      const top = this.#heights.top(index);
      const bottom = top + this.#heights.height(index);
      const target =
        top < scrollTop ? top : bottom > scrollTop + clientHeight ? Math.min(top, bottom - clientHeight) : scrollTop;
      if (Math.abs(target - scrollTop) < 1) break;
      this.#scroller.scrollTop = target;
      this.#draw(false);
    }
  }

  /** Gives the keyboard to a drawn line. */
  focus(key: string): void {
    this.#observed.get(key)?.focus({ preventScroll: true });
  }

  #topOf(key: string): number {
    return this.#heights.top(this.#index.get(key) ?? 0);
  }

  #estimate(key: string): number {
    const item = this.#items[this.#index.get(key) ?? -1];
    if (item?.tag === 'group') return GROUP_HEIGHT;
    return this.#context?.open.has(key) ? OPEN_HEIGHT : CLAIM_HEIGHT;
  }

  #draw(always: boolean): void {
    const context = this.#context;
    if (!context) return;
    this.#checkWidth();
    // A second pass when the lines turn out shorter than taken, so that no gap stays at the end.
    for (let pass = 0; pass < 3; pass++) {
      const indices = this.#indices(context);
      const drawn = `${indices[0]} ${indices.length} ${indices.at(-1)}`;
      if (always || pass > 0 || drawn !== this.#drawn) this.#render(indices, context);
      this.#drawn = drawn;
      if (!this.#measure()) break;
    }
  }

  /** In a list of another width every line may have another height. */
  #checkWidth(): void {
    const { clientWidth } = this.#scroller;
    if (clientWidth !== this.#width) this.#heights.reset();
    this.#width = clientWidth;
  }

  /** What is in sight with a margin, and the current line wherever it is; in order, as a screen reader walks it. */
  #indices({ current }: LineContext): readonly number[] {
    const { scrollTop, clientHeight } = this.#scroller;
    const { first, end } = this.#heights.window(scrollTop, clientHeight, MARGIN);
    const indices = Array.from({ length: end - first }, (_, i) => first + i);
    const kept = current === null ? undefined : this.#index.get(current);
    if (kept === undefined || (kept >= first && kept < end)) return indices;
    return kept < first ? [kept, ...indices] : [...indices, kept];
  }

  #render(indices: readonly number[], context: LineContext): void {
    const { activeElement } = this.#scroller.ownerDocument;
    const focused = activeElement instanceof HTMLElement && this.#canvas.contains(activeElement) ? activeElement : null;
    const lines = indices.flatMap(index => {
      const item = this.#items[index];
      return item ? [{ item, index }] : [];
    });
    render(
      repeat(
        lines,
        ({ item }) => item.key,
        ({ item, index }) => line(item, index, context),
      ),
      this.#canvas,
    );
    this.#observe();
    if (focused && focused !== this.#scroller.ownerDocument.activeElement) this.#refocus(focused, context);
  }

  /** A line that moved or was drawn anew has lost the keyboard: it gets it back. */
  #refocus(focused: HTMLElement, { current }: LineContext): void {
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else if (current !== null) this.focus(current);
  }

  #observe(): void {
    const present = new Set<string>();
    for (const element of this.#canvas.querySelectorAll<HTMLElement>(':scope > [data-key]')) {
      const { key } = element.dataset;
      if (key === undefined) continue;
      present.add(key);
      const known = this.#observed.get(key);
      if (known === element) continue;
      if (known) this.#observer.unobserve(known);
      this.#observed.set(key, element);
      this.#observer.observe(element);
    }
    for (const [key, element] of this.#observed) {
      if (present.has(key)) continue;
      this.#observer.unobserve(element);
      this.#observed.delete(key);
    }
  }

  /** Puts every drawn line at its place. Returns whether one has another height than it was taken to have. */
  #measure(): boolean {
    let moved = false;
    for (const [key, element] of this.#observed)
      moved = this.#heights.measure(key, element.getBoundingClientRect().height) || moved;
    for (const [key, element] of this.#observed) element.style.top = `${this.#topOf(key)}px`;
    this.#canvas.style.height = `${this.#heights.total}px`;
    return moved;
  }

  #resized(): void {
    const anchor = this.#scroller.scrollTop > 0 ? this.top : null;
    this.#draw(false);
    if (anchor) this.scrollTo(anchor);
  }
}

function changed(before: ReadonlySet<string> = new Set(), after: ReadonlySet<string>): readonly string[] {
  return [...after].filter(key => !before.has(key)).concat([...before].filter(key => !after.has(key)));
}
