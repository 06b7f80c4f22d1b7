import type { RejectPattern } from './record';

/** Whether the words of a mark fit a pattern: case and the width of spaces do not count, * stands for any words. */
export function fits(
  { pattern, label }: Pick<RejectPattern, 'pattern' | 'label'>,
  words: string,
  type: string,
): boolean {
  if (label !== undefined && label !== type) return false;
  const parts = pattern
    .trim()
    .split('*')
    .map(part => part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`, 'iu').test(words.trim());
}
