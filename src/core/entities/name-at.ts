import type { TextRange } from '../annotations';
import type { NameLabel, TaggedName, Word } from '../tagger/tagged';

/** A name that the tagger has not marked, by the whole words inside `range`; null where there is none. */
export function nameAt(
  words: readonly Word[],
  { start, end }: TextRange,
  label: NameLabel,
  confidence: number,
): TaggedName | null {
  const first = words.findIndex(word => word.start >= start);
  const last = words.findLastIndex(word => word.end <= end);
  return first < 0 || last < first ? null : { label, start, end, first, last, confidence };
}
