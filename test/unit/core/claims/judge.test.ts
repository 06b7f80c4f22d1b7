import { assert } from 'chai';
import { judge } from '../../../../src/core/claims/judge';

describe('Type and check-worthiness of a claim', () => {
  it('follow the tagger where it is sure', () => {
    const { type, checkworthiness, worth } = judge({ event: 0.98, causal: 0.02 }, { UFS: 0.97, CFS: 0.03 }, ['any']);
    assert.deepEqual([type, checkworthiness], ['event', 'UFS']);
    assert.isBelow(worth, 0.2);
  });

  it('follow the words where the tagger wavers', () => {
    const wavers = { event: 0.5, causal: 0.4, statistic: 0.1 };
    assert.equal(judge(wavers, null, ['any', 'word because', 'rule cause']).type, 'causal');
    assert.equal(judge(wavers, null, ['any', 'said by nobody', 'signal schedule or ceremony']).type, 'event');
  });

  it('go together: what is no fact is neither an event nor a statistic', () => {
    const wavers = { event: 0.45, evaluation: 0.55 };
    assert.equal(judge(wavers, { NFS: 0.05, UFS: 0.95 }, ['any']).type, 'event');
    assert.equal(judge(wavers, { NFS: 0.95, UFS: 0.05 }, ['any']).type, 'evaluation');
  });

  it('weigh all that a claim of one type can be worth: a fact that may be checked or not is still a fact', () => {
    const wavers = { event: 0.5, evaluation: 0.5 };
    const { type, checkworthiness } = judge(wavers, { NFS: 0.4, UFS: 0.32, CFS: 0.28 }, ['any', 'kind indirect']);
    assert.equal(type, 'event');
    assert.notEqual(checkworthiness, 'NFS');
  });

  it('follow words that say the type outright, against a tagger that doubts it', () => {
    const doubts = { event: 0.85, causal: 0.15 };
    const factual = { UFS: 0.5, CFS: 0.5 };
    assert.equal(judge(doubts, factual, ['any', 'rule plain cause', 'rule cause']).type, 'causal');
    assert.equal(judge(doubts, factual, ['any']).type, 'event');
    const opinion = { evaluation: 0.6, position: 0.4 };
    assert.equal(judge(opinion, { NFS: 1 }, ['any', 'rule demand or duty']).type, 'position');
    assert.equal(judge(opinion, { NFS: 1 }, ['any']).type, 'evaluation');
  });

  it('are read from the words alone where the tagger said nothing', () => {
    const own = ['rule rate or comparison', 'signal number'];
    const features = ['any', ...own, ...own.map(form => `${form} unsaid`), 'value PERCENT', 'word percent'];
    const { type, checkworthiness, worth } = judge(null, null, features);
    assert.deepEqual([type, checkworthiness], ['statistic', 'CFS']);
    assert.isAbove(worth, 0.5);
  });
});
