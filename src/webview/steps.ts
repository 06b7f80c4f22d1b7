import type { Item } from './arrange';

/** Where a key leads from the line at `index`; null when the key is not one that moves. `page` is in lines. */
export function stepTo(key: string, index: number, count: number, page: number): number | null {
  const last = count - 1;
  const target = TARGETS.get(key)?.(index, last, page);
  return target === undefined || last < 0 ? null : Math.max(0, Math.min(last, target));
}

type Step = (index: number, last: number, page: number) => number;

const TARGETS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', index => index + 1],
  ['ArrowUp', index => index - 1],
  ['Home', () => 0],
  ['End', (_index, last) => last],
  ['PageDown', (index, _last, page) => index + page],
  ['PageUp', (index, _last, page) => index - page],
]);

/** The head above a line of a grouped list, or -1. */
export function headOf(items: readonly Item[], index: number): number {
  for (let i = index - 1; i >= 0; i--) if (items[i]?.tag === 'group') return i;
  return -1;
}

/** The line that takes the place of one that is gone: the one now at its index, else the last. */
export function nearest(keys: readonly string[], index: number): string | null {
  return keys[Math.max(0, Math.min(index, keys.length - 1))] ?? null;
}
