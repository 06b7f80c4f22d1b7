import { assert } from 'chai';
import { RoleScorer } from '../../../../src/core/tagger/roles';

describe('The roles around a cue', () => {
  // One hidden number: its sign tells the words of the source from the others.
  const scorer = new RoleScorer(
    { size: 1, D: [0, 0, 0], O: [-4, 4, 0], b: [0, 0, -9] },
    ['O', 'B-source', 'I-source'],
    1,
  );

  for (const words of [3, 4, 5, 9]) {
    it(`are scored for each of ${words} words`, () => {
      const target = Float32Array.from({ length: words }, (_, word) => (word === words - 1 ? 2 : -2));
      const around = scorer.over([...target.keys()], { target, head: new Float32Array(words) });
      const runs = around(0).map(({ label, first, last }) => ({ label, first, last }));
      assert.deepEqual(runs, [{ label: 'source', first: words - 1, last: words - 1 }]);
    });
  }
});
