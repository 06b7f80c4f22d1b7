import { assert } from 'chai';
import type { Annotations } from '../../../src/core/annotations';
import { shiftAnnotations } from '../../../src/editor/shift';

const text = 'Anna Veld met Tomás Ruiz.';
const annotations = {
  text,
  entities: [
    { id: 'E1', mentions: [{ start: 0, end: 9, quote: 'Anna Veld' }] },
    { id: 'E2', mentions: [{ start: 14, end: 24, quote: 'Tomás Ruiz' }] },
  ],
} as unknown as Annotations;

function quotesAfter(offset: number, length: number, inserted: string): (string | undefined)[] {
  const edited = text.slice(0, offset) + inserted + text.slice(offset + length);
  const moved = shiftAnnotations(annotations, [{ offset, length, newLength: inserted.length }], edited);
  return moved.entities.map(entity => entity.mentions[0]?.quote);
}

describe('Marks between two readings', () => {
  it('move with words put in before them', () =>
    assert.deepEqual(quotesAfter(0, 0, 'Then '), ['Anna Veld', 'Tomás Ruiz']));
  it('stay when words are put in after them', () =>
    assert.deepEqual(quotesAfter(24, 0, ' again'), ['Anna Veld', 'Tomás Ruiz']));
  it('do not grow by words put in right before or after', () =>
    assert.deepEqual(quotesAfter(9, 0, 's'), ['Anna Veld', 'Tomás Ruiz']));
  it('grow with words put in inside', () => assert.deepEqual(quotesAfter(5, 0, 'M. '), ['Anna M. Veld', 'Tomás Ruiz']));
  it('shrink with words taken out', () => assert.deepEqual(quotesAfter(0, 5, ''), ['Veld', 'Tomás Ruiz']));
  it('vanish with all their words', () => assert.deepEqual(quotesAfter(0, 14, ''), ['', 'Tomás Ruiz']));
});
