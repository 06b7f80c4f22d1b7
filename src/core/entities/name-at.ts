import type { TextRange } from '../annotations';
import { overlaps } from '../span';
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

/** The names in text order with those in `ranges` that the tagger has left unmarked: none that overlaps one it has marked. */
export function withUnmarked(
  names: readonly TaggedName[],
  ranges: readonly TextRange[],
  words: readonly Word[],
  label: NameLabel,
  confidence: number,
): TaggedName[] {
  const unmarked = ranges
    .filter(range => !names.some(name => overlaps(name, range)))
    .flatMap(range => nameAt(words, range, label, confidence) ?? []);
  return [...names, ...unmarked].toSorted((a, b) => a.start - b.start);
}
