import { assert } from 'chai';
import { LegalLabels, logSoftmax } from '../../../../src/core/tagger/decode';

const legal = new LegalLabels(['O', 'B-ORG', 'I-ORG', 'B-GPE', 'I-GPE']);

function decode(...rows: number[][]) {
  return legal.decode(logSoftmax(Float32Array.from(rows.flat()), 5, [...rows.keys()]));
}

describe('Decoding to legal spans', () => {
  it('finds a span and how sure it is', () => {
    const [run, ...rest] = decode([9, 0, 0, 0, 0], [0, 9, 0, 0, 0], [0, 0, 9, 0, 0], [9, 0, 0, 0, 0]);
    assert.deepInclude(run, { label: 'ORG', first: 1, last: 2 });
    assert.isAbove(run?.confidence ?? 0, 0.99);
    assert.isEmpty(rest);
  });

  it('never goes on with a type that did not begin', () => {
    for (const { label, first, last } of decode([9, 0, 0, 0, 0], [0, 0, 9, 0, 0], [0, 0, 0, 0, 9])) {
      assert.isTrue(label === 'ORG' || label === 'GPE');
      assert.isAtMost(first, last);
    }
    // Best alone would be O, I-ORG; the best legal path begins the name instead.
    assert.deepInclude(decode([1, 0.9, 0, 0, 0], [0, 0, 9, 0, 0])[0], { label: 'ORG', first: 0, last: 1 });
  });

  it('keeps two names apart that stand side by side', () => {
    const runs = decode([0, 0, 0, 9, 0], [0, 0, 0, 9, 0]);
    assert.deepEqual(
      runs.map(({ first, last }) => [first, last]),
      [
        [0, 0],
        [1, 1],
      ],
    );
  });

  it('ends no span on a word that leads on', () => {
    // Best alone would be a name of the one word *of*; on the way to a legal end the next word is the likelier.
    const rows = [
      [1, 3, 0, 0, 0],
      [2, 0, 1, 0, 0],
    ];
    const scores = logSoftmax(Float32Array.from(rows.flat()), 5, [0, 1]);
    assert.deepInclude(legal.decode(scores)[0], { first: 0, last: 0 });
    assert.deepInclude(legal.decode(scores, [true, false])[0], { label: 'ORG', first: 0, last: 1 });
    assert.isEmpty(legal.decode(scores, [true, true]));
  });

  it('gives nothing for nothing', () => assert.isEmpty(legal.decode(logSoftmax(new Float32Array(), 5, []))));
});
