import type { TextRange, ValueType } from '../annotations';
import type { TaggedSpan } from '../tagger/tagged';
import { joinedTimes } from './joined-times';
import { type Drawn, type Part, REDRAWING_RULES, whole } from './redrawing-rules';

/** How much of the text around a value the rules look at, in UTF-16 code units. */
const AROUND = 40;

/** The tagger's values with {@link REDRAWING_RULES} followed and the parts of one time joined. */
export function redrawn(
  text: string,
  words: readonly TextRange[],
  values: readonly TaggedSpan<ValueType>[],
): TaggedSpan<ValueType>[] {
  const out: TaggedSpan<ValueType>[] = [];
  for (const value of joinedTimes(text, values)) {
    const { start, end } = value;
    const drawn = {
      label: value.label,
      quote: text.slice(start, end),
      before: text.slice(Math.max(0, start - AROUND), start),
      after: text.slice(end, end + AROUND),
    };
    for (const [label, from, to] of partsOf(drawn)) {
      const part = over(words, value, label, { start: start + from, end: start + to });
      if (part.start >= (out.at(-1)?.end ?? 0)) out.push(part);
    }
  }
  return out;
}

/** What the first rule with something to say makes of it. */
function partsOf(drawn: Drawn): readonly Part[] {
  for (const { redraw } of REDRAWING_RULES) {
    const parts = redraw(drawn);
    if (parts) return parts;
  }
  return whole(drawn, drawn.label);
}

/** `value` with another label over another stretch of the text, close by. */
function over(
  words: readonly TextRange[],
  value: TaggedSpan<ValueType>,
  label: ValueType,
  { start, end }: TextRange,
): TaggedSpan<ValueType> {
  let { first, last } = value;
  while (first < words.length - 1 && (words[first]?.end ?? 0) <= start) first++;
  while (last < words.length - 1 && (words[last + 1]?.start ?? end) < end) last++;
  while (last > first && (words[last]?.start ?? 0) >= end) last--;
  return { ...value, label, start, end, first, last };
}
