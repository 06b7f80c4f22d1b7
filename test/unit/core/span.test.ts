import { assert } from 'chai';
import { firstFrom } from '../../../src/core/span';

describe('Places in text order', () => {
  const ranges = [2, 5, 5, 9].map(start => ({ start, end: start + 2 }));

  it('are found from a place on: the first of those that start there', () => {
    assert.equal(firstFrom(ranges, 0), 0);
    assert.equal(firstFrom(ranges, 5), 1);
    assert.equal(firstFrom(ranges, 6), 3);
  });

  it('end behind the last one', () => {
    assert.equal(firstFrom(ranges, 10), 4);
    assert.equal(firstFrom([], 0), 0);
  });
});
