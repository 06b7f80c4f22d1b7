import { assert } from 'chai';
import type { ValueType } from '../../../../src/core/annotations';
import type { TaggedSpan } from '../../../../src/core/tagger/tagged';
import { valueSpans } from '../../../../src/core/values/spans';
import { marked } from './reading';

function tag<Label extends string>(text: string, label: Label, words: string): TaggedSpan<Label> {
  const { start, end } = marked(text, 'DATE', words);
  return { label, start, end, first: 0, last: 0, confidence: 1 };
}

function spans(text: string, values: readonly [ValueType, string][], names: readonly string[] = []): string[] {
  const found = valueSpans(text, {
    values: values.map(([type, words]) => tag(text, type, words)),
    names: names.map(words => tag(text, 'EVENT', words)),
  });
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('Spans of values', () => {
  it('are never inside a name', () =>
    assert.deepEqual(spans('He won the 2008 Veld Cup.', [['DATE', '2008']], ['2008 Veld Cup']), []));
  it('leave out a name that reaches into their start', () =>
    assert.deepEqual(spans('Sold in the US February.', [['DATE', 'US February']], ['US']), ['February']));
  it('join a word that says which with what it tells about', () =>
    assert.deepEqual(
      spans('about every 13 months', [
        ['DATE', 'every'],
        ['DATE', '13 months'],
      ]),
      ['every 13 months'],
    ));
});
