import { expect } from 'chai';
import type { Annotations, Claim } from '../../../src/core/annotations';
import { anchorAt } from '../../../src/record/anchor';
import { NO_REMARKS } from '../../../src/record/overlay';
import { decisionFor, isLink, judgementFrom } from '../../../src/sidebar/judgement';

const text = 'The bridge was closed on Monday, the mayor said.';
const annotations = { text } as Annotations;
const claim = { id: 'L1', start: 0, end: 31, quote: text.slice(0, 31), type: 'event' } as Claim;

describe('What is taken down in an open row', () => {
  const about = { layer: 'claim', label: 'event', anchor: anchorAt(text, claim) };

  it('becomes a decision at the words of the claim', () => {
    expect(decisionFor(annotations, claim, { type: 'status', status: 'false' })).to.deep.equal({
      decision: 'claim-status',
      ...about,
      to: 'false',
    });
    expect(decisionFor(annotations, claim, { type: 'note', text: 'Open again.' })).to.deep.equal({
      decision: 'note',
      ...about,
      text: 'Open again.',
    });
    expect(decisionFor(annotations, claim, { type: 'evidence', url: 'https://example.org' })).to.deep.equal({
      decision: 'evidence',
      ...about,
      url: 'https://example.org',
    });
    expect(decisionFor(annotations, claim, { type: 'reject' })).to.deep.equal({ decision: 'reject', ...about });
  });

  it('takes web addresses alone as evidence', () => {
    expect(isLink('https://example.org/a?b=c')).to.equal(true);
    expect(isLink('javascript:alert(1)')).to.equal(false);
    expect(isLink('https://example.org/a b')).to.equal(false);
    expect(isLink('example.org')).to.equal(false);
  });

  it('is shown again as it was decided, a link without a title by its address', () => {
    const evidence = [{ id: 'e1', url: 'https://www.example.org/bridge/', title: '' }];
    expect(judgementFrom({ ...NO_REMARKS, claimStatus: 'misleading', note: 'n', evidence })).to.deep.equal({
      status: 'misleading',
      note: 'n',
      evidence: [{ id: 'e1', url: 'https://www.example.org/bridge/', title: 'example.org/bridge' }],
    });
    expect(judgementFrom(NO_REMARKS).status).to.equal('unchecked');
  });
});
