import { assert } from 'chai';
import { rehearse } from '../../../src/core/rehearse';

describe('The rehearsal before the first article', () => {
  it('goes through every kind of record', () => {
    const { entities, values, attributions, commitments, claims } = rehearse();
    for (const records of [entities, values, attributions, commitments, claims]) assert.isNotEmpty(records);
    assert.sameMembers([...new Set(commitments.map(({ act }) => act))], ['commit', 'refuse', 'request']);
    assert.includeMembers(
      values.map(({ type }) => type),
      ['DATE', 'MONEY', 'PERCENT', 'CARDINAL'],
    );
  });

  it('has every tag where its words are', () => {
    const { claims, attributions } = rehearse();
    assert.isTrue(claims.every(({ quote }) => /^\p{Lu}|^its/u.test(quote)));
    assert.include(
      attributions.map(({ cue }) => cue.quote),
      'According to',
    );
  });
});
