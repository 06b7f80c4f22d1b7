/**
 * Where each line of a long list stands although only the lines in sight were ever measured.
 * All lengths are CSS pixels.
 */
export class Heights {
  readonly #estimate: (key: string) => number;
  readonly #measured = new Map<string, number>();
  #keys: readonly string[] = [];
  /** `#tops[i]` is where line i begins; one more entry at the end, the whole height. */
  #tops = new Float64Array(1);
  #stale = true;

  constructor(estimate: (key: string) => number) {
    this.#estimate = estimate;
  }

  /** Sets the lines, in order. What was measured before is kept. */
  setKeys(keys: readonly string[]): void {
    this.#keys = keys;
    this.#stale = true;
  }

  /** @returns whether anything moves by it. */
  measure(key: string, height: number): boolean {
    if (Math.abs((this.#measured.get(key) ?? this.#estimate(key)) - height) < 0.5) return false;
    this.#measured.set(key, height);
    this.#stale = true;
    return true;
  }

  /** Forgets every measure: the list has another width, for example. */
  reset(): void {
    this.#measured.clear();
    this.#stale = true;
  }

  forget(key: string): void {
    if (this.#measured.delete(key)) this.#stale = true;
  }

  get total(): number {
    return this.top(this.#keys.length);
  }

  top(index: number): number {
    return this.#table()[Math.max(0, Math.min(index, this.#keys.length))] ?? 0;
  }

  height(index: number): number {
    return this.top(index + 1) - this.top(index);
  }

  /** The line at a distance from the top of the list, the nearest one outside of it; -1 when there is none. */
  at(offset: number): number {
    const tops = this.#table();
    let low = 0;
    let high = this.#keys.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tops[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#keys.length ? low : -1;
  }

  /** First and one past last line to draw for a window, with some more on either side. */
  window(scrollTop: number, viewHeight: number, more: number): { readonly first: number; readonly end: number } {
    if (!this.#keys.length) return { first: 0, end: 0 };
    const first = Math.max(0, this.at(scrollTop - more));
    return { first, end: Math.min(this.#keys.length, this.at(scrollTop + viewHeight + more) + 1) };
  }

  #table(): Float64Array {
    if (!this.#stale) return this.#tops;
    const tops = new Float64Array(this.#keys.length + 1);
    let top = 0;
    this.#keys.forEach((key, i) => {
      tops[i] = top;
      top += this.#measured.get(key) ?? this.#estimate(key);
    });
    tops[this.#keys.length] = top;
    this.#tops = tops;
    this.#stale = false;
    return tops;
  }
}
