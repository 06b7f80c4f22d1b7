import { expect } from 'chai';
import { Heights } from '../../../src/webview/heights';
import { nearest, stepTo } from '../../../src/webview/steps';

describe('The heights of a long list', () => {
  const keys = Array.from({ length: 5000 }, (_, i) => `line ${i}`);

  it('draw only what is in sight and a little more, wherever the list stands', () => {
    const heights = new Heights(() => 50);
    heights.setKeys(keys);
    expect(heights.total).to.equal(250_000);
    expect(heights.window(0, 600, 100)).to.deep.equal({ first: 0, end: 15 });
    const { first, end } = heights.window(125_000, 600, 100);
    expect(first).to.equal(2498);
    expect(end - first).to.be.lessThan(20);
    expect(heights.window(249_400, 600, 100).end).to.equal(5000);
  });

  it('move what stands below a line that turns out taller', () => {
    const heights = new Heights(() => 50);
    heights.setKeys(keys);
    expect(heights.measure('line 1', 80)).to.equal(true);
    expect(heights.measure('line 1', 80.2)).to.equal(false);
    expect(heights.top(1)).to.equal(50);
    expect(heights.top(2)).to.equal(130);
    expect(heights.at(129)).to.equal(1);
    expect(heights.at(131)).to.equal(2);
  });

  it('keep a measure while lines come and go around it, until the list changes its width', () => {
    const heights = new Heights(() => 50);
    heights.setKeys(keys);
    heights.measure('line 3', 90);
    heights.setKeys(['line 3', 'line 4']);
    expect(heights.total).to.equal(140);
    heights.reset();
    expect(heights.total).to.equal(100);
  });

  it('have no line in an empty list', () => {
    const heights = new Heights(() => 50);
    expect(heights.at(10)).to.equal(-1);
    expect(heights.window(0, 600, 100)).to.deep.equal({ first: 0, end: 0 });
  });
});

describe('The keys of the list', () => {
  it('move by one, by a page, to the ends, and never beyond', () => {
    expect(stepTo('ArrowDown', 3, 10, 4)).to.equal(4);
    expect(stepTo('ArrowUp', 0, 10, 4)).to.equal(0);
    expect(stepTo('PageDown', 8, 10, 4)).to.equal(9);
    expect(stepTo('PageUp', 8, 10, 4)).to.equal(4);
    expect(stepTo('Home', 8, 10, 4)).to.equal(0);
    expect(stepTo('End', 0, 10, 4)).to.equal(9);
  });

  it('that mean something else do not move', () => {
    expect(stepTo('Enter', 3, 10, 4)).to.equal(null);
    expect(stepTo('constructor', 3, 10, 4)).to.equal(null);
    expect(stepTo('ArrowDown', 0, 0, 4)).to.equal(null);
  });

  it('come to the line in the place of one that is gone', () => {
    expect(nearest(['a', 'b', 'c'], 1)).to.equal('b');
    expect(nearest(['a', 'b'], 7)).to.equal('b');
    expect(nearest([], 0)).to.equal(null);
  });
});
