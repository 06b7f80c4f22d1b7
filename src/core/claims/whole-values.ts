import type { TextRange } from '../annotations';
import { overlaps } from '../span';

/** `range` with the whole of every value that it touches, so that a reason reads *15 percent* and not *percent*. */
export function wholeValues(range: TextRange, values: readonly TextRange[]): TextRange {
  const touched = values.filter(value => overlaps(value, range));
  return {
    start: Math.min(range.start, ...touched.map(value => value.start)),
    end: Math.max(range.end, ...touched.map(value => value.end)),
  };
}
