import type { Disposable } from 'vscode';

/** Ends everything that was given to it, last first. */
export class Disposables implements Disposable {
  readonly #items: Disposable[] = [];

  constructor(...items: readonly Disposable[]) {
    this.#items.push(...items);
  }

  add<T extends Disposable>(item: T): T {
    this.#items.push(item);
    return item;
  }

  dispose(): void {
    for (const item of this.#items.splice(0).reverse()) item.dispose();
  }
}
