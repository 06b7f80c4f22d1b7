import { assert } from 'chai';
import { withDatelines } from '../../../../src/core/entities/dateline';
import type { TaggedName } from '../../../../src/core/tagger/tagged';
import { wordsOf } from '../../../../src/core/tagger/words';
import { readArticle } from '../../../../src/core/text/read';

function places(paragraph: string, known: readonly TaggedName[] = []): string[] {
  const text = `Harbour reopens\n\n${paragraph}\n`;
  const words = wordsOf(text, { start: 0, end: text.length });
  const names = withDatelines(readArticle(text), words, known);
  return names.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

describe('The place of a dateline', () => {
  it('is a name, also in capitals', () => {
    assert.deepEqual(places('VELDHAVEN, Norland, May 12 (Coastal Press) — The harbour reopened on Monday.'), [
      'GPE VELDHAVEN',
    ]);
    assert.deepEqual(places('PORT ANSGAR (CP) — The harbour reopened on Monday.'), ['GPE PORT ANSGAR']);
  });

  it('needs a date, a country or an agency behind it', () =>
    assert.deepEqual(places('UPDATE — The harbour reopened on Monday.'), []));

  it('is left as the tagger read it', () => {
    const start = 'Harbour reopens\n\n'.length;
    const known = [
      { label: 'FAC', start, end: start + 'PORT ANSGAR'.length, first: 2, last: 3, confidence: 1 } as const,
    ];
    assert.deepEqual(places('PORT ANSGAR (CP) — The harbour reopened.', known), ['FAC PORT ANSGAR']);
  });

  it('is not looked for in the running text', () =>
    assert.deepEqual(places('The harbour of VELDHAVEN, Norland, reopened on Monday.'), []));
});
