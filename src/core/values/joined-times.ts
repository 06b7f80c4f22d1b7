import type { ValueType } from '../annotations';
import type { TaggedSpan } from '../tagger/tagged';

const UNIT = /(year|month|week|day|hour|minute|second)s?$/i;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/** Units from here on lie within a day. */
const FIRST_OF_TIME = UNITS.indexOf('hour');
const COUNTED = /(?:^|, | and )(?:\d[\d,.]*|\p{L}+) (?:year|month|week|day|hour|minute|second)s?$/iu;
const LIST_SIGN = /^(?:, and |, | and )$/u;

/** Values that are one: a stretch of time in falling units (*3 days, 4 hours and 10 minutes*), a clock time and its day. */
export function joinedTimes(text: string, values: readonly TaggedSpan<ValueType>[]): TaggedSpan<ValueType>[] {
  const out: TaggedSpan<ValueType>[] = [];
  let smallest = -1;
  for (const value of values) {
    const before = out.at(-1);
    const between = text.slice(before?.end ?? 0, value.start);
    const unit = countedUnit(text.slice(value.start, value.end));
    const label = before && oneLabel(text, before, value, between, unit > smallest && smallest >= 0);
    if (label) out[out.length - 1] = { ...before, label, last: value.last, end: value.end };
    else out.push(value);
    smallest = unit;
  }
  return out;
}

function oneLabel(
  text: string,
  a: TaggedSpan<ValueType>,
  b: TaggedSpan<ValueType>,
  between: string,
  isSmaller: boolean,
): ValueType | null {
  if (isSmaller && LIST_SIGN.test(between)) {
    const opening = countedUnit(/^[^,]*?(?=,| and |$)/u.exec(text.slice(a.start, a.end))?.[0] ?? '');
    return opening < FIRST_OF_TIME ? 'DATE' : 'TIME';
  }
  const isItsDay =
    a.label === 'TIME' &&
    b.label === 'DATE' &&
    /^ (?:[A-Z]{2,4} )?$/u.test(between) &&
    /^\p{Lu}\p{Ll}+day$/u.test(text.slice(b.start, b.end)) &&
    /[\dmMT]\.?$/u.test(text.slice(a.start, b.start).trimEnd());
  return isItsDay ? 'TIME' : null;
}

/** Which unit of time `words` count, as an index into {@link UNITS}; -1 for other words. */
function countedUnit(words: string): number {
  const unit = UNIT.exec(words);
  return unit && COUNTED.test(words) ? UNITS.indexOf(unit[1]?.toLowerCase() ?? '') : -1;
}
