import type { Block } from '../annotations';
import type { FrontMatter } from './front-matter';
import { writtenDate } from './written-date';

/** Front matter keys that hold the article's date, the best first. */
const DATE_KEYS = ['date', 'published', 'pubdate', 'publishdate', 'publish_date', 'datepublished', 'created'];

/**
 * The article's own date, ISO 8601: from the front matter, else from a dateline. A date in the body is what the article
 * speaks of, so it is never taken; null when nothing says the date.
 */
export function ownDate(text: string, blocks: readonly Block[], matter: FrontMatter): string | null {
  for (const key of DATE_KEYS) {
    const date = writtenDate(matter.get(key) ?? '');
    if (date) return date;
  }
  for (const block of blocks) {
    if (block.kind !== 'dateline') continue;
    const date = writtenDate(text.slice(block.start, block.end));
    if (date) return date;
  }
  return null;
}

/** The date that a file name begins or ends with (`2025-06-09-ministers-meet.md`), ISO 8601; null where it has none. */
export function dateInFileName(name: string): string | null {
  return writtenDate(name.replaceAll('_', '-'));
}
