import type { Value, ValueType } from '../../../../src/core/annotations';
import type { Tagged, TaggedSpan } from '../../../../src/core/tagger/tagged';
import { readArticle } from '../../../../src/core/text/read';
import { readValues } from '../../../../src/core/values/read';

export interface Marked {
  readonly type: ValueType;
  readonly start: number;
  readonly end: number;
}

/** The values of a text whose spans somebody else has marked, in the order of `spans`. */
export function valuesOf(text: string, date: string | null, spans: readonly Marked[]): (Value | undefined)[] {
  const tags = spans.map(
    ({ type, start, end }): TaggedSpan<ValueType> => ({ label: type, start, end, first: 0, last: 0, confidence: 1 }),
  );
  const none: Omit<Tagged, 'values'> = {
    words: [],
    names: [],
    mentions: [],
    attributionCues: [],
    commitmentCues: [],
    claims: [],
    link: null,
  };
  const article = { ...readArticle(text), date };
  const read = readValues(article, { ...none, values: [...tags].sort((a, b) => a.start - b.start) });
  return spans.map(span => read.find(value => value.start === span.start && value.end === span.end));
}

/** The value of `words`, the one place in `text` where they stand. */
export function theValue(type: ValueType, words: string, text = words, date: string | null = null): Value {
  const [value] = valuesOf(text, date, [marked(text, type, words)]);
  if (!value) throw new Error(`“${words}” was not read.`);
  return value;
}

/** The first place in `text` where `words` stand. */
export function marked(text: string, type: ValueType, words: string): Marked {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”.`);
  return { type, start, end: start + words.length };
}
