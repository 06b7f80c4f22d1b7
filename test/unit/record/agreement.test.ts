import { assert } from 'chai';
import { cohenKappa, krippendorffAlpha, type LabelPair, spanF1 } from '../../../src/record/agreement';
import { compareAnnotations } from '../../../src/record/compare';
import { applyRecord } from '../../../src/record/overlay';
import { decided, here, reading } from './reading';

const pairs = (counts: readonly (readonly [string, string, number])[]): LabelPair[] =>
  counts.flatMap(([a, b, count]) => Array.from({ length: count }, () => [a, b] as const));

describe('Agreement between two people', () => {
  it("by Cohen's κ is 0.4 for 35 of 50 alike with shares 25/25 and 30/20", () => {
    // Observed 0.7, expected 0.5·0.6 + 0.5·0.4 = 0.5.
    const kappa = cohenKappa(
      pairs([
        ['yes', 'yes', 20],
        ['yes', 'no', 5],
        ['no', 'yes', 10],
        ['no', 'no', 15],
      ]),
    );
    assert.closeTo(kappa ?? Number.NaN, 0.4, 1e-12);
  });

  it("by Krippendorff's α is 1 − 9·4 / 48 for two unlike pairs of ten labels", () => {
    // Five items, labels a a | a a | b b | a b | b a: 10 labels, 6 a and 4 b; observed 4, expected 6·4 + 4·6 = 48.
    const alpha = krippendorffAlpha([
      ['a', 'a'],
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'b'],
      ['b', 'a'],
    ]);
    assert.closeTo(alpha ?? Number.NaN, 1 - (9 * 4) / 48, 1e-12);
  });

  it("by Krippendorff's α leaves out what only one has labelled, and takes three people", () => {
    // Items a a b | c – – | b b b: six labels count, 2 a and 4 b; observed (1 + 1 + 2) / 2 = 2, expected 2·4 + 4·2 = 16.
    const alpha = krippendorffAlpha([
      ['a', 'a', 'b'],
      ['c', null, null],
      ['b', 'b', 'b'],
    ]);
    assert.closeTo(alpha ?? Number.NaN, 1 - (5 * 2) / 16, 1e-12);
  });

  it('is nothing without items and full where all is one label', () => {
    assert.isNull(cohenKappa([]));
    assert.isNull(krippendorffAlpha([['a', null]]));
    assert.equal(cohenKappa([['a', 'a']]), 1);
    assert.equal(krippendorffAlpha([['a', 'a']]), 1);
  });

  it('on spans is the F1 of either side against the other', () => {
    const first = [
      { start: 0, end: 4 },
      { start: 10, end: 14 },
      { start: 20, end: 22 },
    ];
    const second = [
      { start: 0, end: 4 },
      { start: 10, end: 15 },
    ];
    assert.deepEqual(spanF1(first, second), { f1: 0.4, both: 1, onlyFirst: 2, onlySecond: 1 });
    assert.equal(spanF1([], []).f1, 1);
  });

  it('lists what one of them changed, in the order of the article', () => {
    const mine = reading();
    const { annotations: theirs } = applyRecord(mine, [
      decided({ decision: 'type', layer: 'entity', label: 'PERSON', anchor: here('Ruiz'), to: 'ORG' }),
      decided({ decision: 'reject', layer: 'commitment', label: 'commit', anchor: here('close the bridge by June') }),
    ]);
    const { differences, layers } = compareAnnotations(mine, theirs);
    assert.deepEqual(
      differences.map(({ layer, quote, first, second }) => [layer, quote, first, second]),
      [
        ['commitments', 'close the bridge by June', 'commit 5', null],
        ['names', 'Ruiz', 'PERSON', 'ORG'],
      ],
    );
    assert.equal(layers.find(({ layer }) => layer === 'claims')?.spans.f1, 1);
    assert.equal(layers.find(({ layer }) => layer === 'commitments')?.spans.f1, 0);
  });
});
