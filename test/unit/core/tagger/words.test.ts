import { assert } from 'chai';
import { caseClass } from '../../../../src/core/tagger/case-class';
import { chunksOf } from '../../../../src/core/tagger/chunks';
import { WordPieces } from '../../../../src/core/tagger/word-pieces';
import { wordsOf } from '../../../../src/core/tagger/words';

const list = new WordPieces(
  ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'the', 'har', '##bour', '##s', 'cafe', '.', "'", 's', 'a', '##b', '文'].join(
    '\n',
  ),
);

describe('The words that the tagger reads', () => {
  const words = (text: string): string[] =>
    wordsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  it('keep inner full stops and apostrophes, and part a possessive', () => {
    assert.deepEqual(words("The U.S. envoy met O'Neil's aide"), [
      'The',
      'U.S',
      '.',
      'envoy',
      'met',
      "O'Neil",
      "'s",
      'aide',
    ]);
    assert.deepEqual(words('Norland’s port'), ['Norland', '’s', 'port']);
  });

  it('take an emoji, a lone surrogate and a sign as a word each', () => {
    assert.deepEqual(words('a 🎆 b'), ['a', '🎆', 'b']);
    assert.deepEqual(words('a \ud83d b'), ['a', '\ud83d', 'b']);
    assert.deepEqual(words('$42m (up)'), ['$', '42m', '(', 'up', ')']);
  });

  it('have the case class that the weights were trained with', () => {
    const classes = { lower: 1, UN: 2, A: 3, Veld: 4, '2025': 5, '—': 6, McVeld: 7, '5G': 2, Ålesund: 4 };
    for (const [word, id] of Object.entries(classes)) assert.equal(caseClass(word), id, word);
  });
});

describe('Word pieces', () => {
  it('are the longest that the list has, lower case and without accents', () => {
    assert.deepEqual(list.of('Harbours'), [5, 6, 7]);
    assert.deepEqual(list.of('Café'), [8]);
    assert.deepEqual(list.of("'s"), [10, 11]);
  });

  it('are [UNK] for a word that the list cannot make up, and never none', () => {
    assert.deepEqual(list.of('xyz'), [1]);
    assert.deepEqual(list.of('\ud83d'), [1]);
    assert.deepEqual(list.of('a'.repeat(101)), [1]);
  });

  it('part ideographs', () => assert.deepEqual(list.of('文文'), [14, 14]));
});

describe('Chunks', () => {
  const sentences = (text: string): { start: number; end: number }[] =>
    [...text.matchAll(/[^.]+\./gu)].map(({ 0: found, index }) => {
      const start = index + found.length - found.trimStart().length;
      return { start, end: index + found.length };
    });

  it('hold whole sentences up to the size', () => {
    const text = 'the the the. the the the. the the the.';
    const chunks = chunksOf(text, sentences(text), list, { maxPieces: 8, paragraphPieces: 100 });
    assert.deepEqual(
      chunks.map(chunk => text.slice(chunk.start, chunk.end)),
      ['the the the. the the the.', 'the the the.'],
    );
  });

  it('end with a paragraph once they are long enough, so that later boundaries stand through an edit', () => {
    const text = 'the the the.\n\nthe the the.\n\nthe.';
    const chunks = chunksOf(text, sentences(text), list, { maxPieces: 100, paragraphPieces: 4 });
    assert.deepEqual(
      chunks.map(chunk => chunk.words.length),
      [4, 4, 2],
    );
  });

  it('know the words after which a name or description must go on', () => {
    const text = 'The Pact of the Sea and Sky/Air.';
    const [chunk] = chunksOf(text, sentences(text), list, { maxPieces: 100, paragraphPieces: 100 });
    const led = chunk?.words.flatMap((word, i) => (chunk.leadsOn[i] ? text.slice(word.start, word.end) : []));
    assert.deepEqual(led, ['The', 'of', 'the', 'and', '/']);
  });

  it('lose no word of a sentence longer than the encoder reads', () => {
    const text = `${'the '.repeat(1200)}.`;
    const chunks = chunksOf(text, [{ start: 0, end: text.length }], list, { maxPieces: 160, paragraphPieces: 96 });
    assert.equal(
      chunks.reduce((sum, chunk) => sum + chunk.words.length, 0),
      1201,
    );
    for (const chunk of chunks) assert.isAtMost(chunk.ids.length, 512);
  });
});
