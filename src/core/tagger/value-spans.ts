import type { TextRange, ValueType } from '../annotations';
import type { TaggedSpan } from './tagged';

const FIGURES = /^\d{1,3}$/u;
const DASH = /^[-–]$/u;
const DECADE = /(?:^|\D)(?:\d\d)?\d0$/u;
const POSSESSIVE = /^['’]s$/u;

/**
 * Two kinds of value that the tagger's words break: figures round one hyphen (*6-2*, a result or a range) are one number, and
 * the *'s* of a decade in figures belongs to it (*the 1920's*).
 */
export function mendValues(
  text: string,
  words: readonly TextRange[],
  values: readonly TaggedSpan<ValueType>[],
): TaggedSpan<ValueType>[] {
  const quote = (at: number): string => text.slice(words[at]?.start, words[at]?.end);
  const touches = (at: number): boolean => words[at]?.end === words[at + 1]?.start;
  const result = (first: number): boolean =>
    FIGURES.test(quote(first)) &&
    DASH.test(quote(first + 1)) &&
    FIGURES.test(quote(first + 2)) &&
    touches(first) &&
    touches(first + 1);
  const cut = (value: TaggedSpan<ValueType>, first: number, last: number): TaggedSpan<ValueType> => ({
    ...value,
    first,
    last,
    start: words[first]?.start ?? value.start,
    end: words[last]?.end ?? value.end,
  });
  const mended: TaggedSpan<ValueType>[] = [];
  for (const value of values) {
    const { label, first, last } = value;
    const known = mended.at(-1);
    if (known && first <= known.last) continue;
    const begin = label === 'CARDINAL' ? [first, first - 2].find(at => at >= 0 && result(at)) : undefined;
    if (begin !== undefined && (!known || begin > known.last) && last <= begin + 2)
      mended.push(cut(value, begin, begin + 2));
    else if (label === 'DATE' && DECADE.test(quote(last)) && POSSESSIVE.test(quote(last + 1)))
      mended.push(cut(value, first, last + 1));
    else mended.push(value);
  }
  return mended;
}
