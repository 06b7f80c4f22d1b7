import type { Span, TextRange, Why } from './annotations';

/** The span of `text` from `start` to `end` (UTF-16 code units, end exclusive) with its words. */
export function span(text: string, range: TextRange): Span {
  return { start: range.start, end: range.end, quote: text.slice(range.start, range.end) };
}

/** Says that the words at `range` led to `property` by `rule`. */
export function why(text: string, property: string, rule: string, range: TextRange): Why {
  const { start, end } = range;
  return { property, rule, start, end, quote: text.slice(start, end) };
}

export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Index of the first of `ranges`, which stand in text order, that starts at `place` or after it. */
export function firstFrom(ranges: readonly TextRange[], place: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
