import type { TextRange, ValueType } from '../annotations';
import { contains, overlaps } from '../span';
import type { Tagged, TaggedSpan } from '../tagger/tagged';

type ValueSpan = TaggedSpan<ValueType>;

/** A word that is a value only with the one after it. */
const OPENS = /^(?:every|each|next|last|past|this|coming|earlier|later|early|late|mid)$/i;

/** The value spans as the guideline draws them: none inside a name, no word left alone. */
export function valueSpans(text: string, { values, names }: Pick<Tagged, 'values' | 'names'>): ValueSpan[] {
  const spans: ValueSpan[] = [];
  for (const tag of values) {
    const span = outsideNames(text, tag, names);
    if (!span) continue;
    const before = spans.at(-1);
    if (before && goesWith(text, before, span)) spans[spans.length - 1] = joined(before, span);
    else spans.push(span);
  }
  return spans;
}

/** Null inside a name; without the name where one reaches into its start. */
function outsideNames(text: string, span: ValueSpan, names: readonly TextRange[]): ValueSpan | null {
  for (const name of names) {
    if (!overlaps(name, span)) continue;
    if (contains(name, span)) return null;
    if (name.start <= span.start) return { ...span, start: name.end + gapBehind(text, name) };
  }
  return span;
}

/** Spaces behind a name, in UTF-16 code units. */
function gapBehind(text: string, { end }: TextRange): number {
  return /^\s*/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
}

function goesWith(text: string, before: ValueSpan, span: ValueSpan): boolean {
  return (
    before.label === span.label &&
    text.slice(before.end, span.start) === ' ' &&
    OPENS.test(text.slice(before.start, before.end))
  );
}

function joined(first: ValueSpan, second: ValueSpan): ValueSpan {
  const confidence = Math.min(first.confidence, second.confidence);
  return { ...second, start: first.start, first: first.first, confidence };
}
