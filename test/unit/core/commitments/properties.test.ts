import { assert } from 'chai';
import type { Act, Commitment } from '../../../../src/core/annotations';
import { only, understandSketch } from '../attributions/sketch';

function record(text: string, act: Act, cue: string, content: string): Commitment {
  return only(understandSketch({ text, bound: [{ act, cue, contents: [content] }] }).commitments);
}

describe('The strength of a commitment', () => {
  const CASES: readonly (readonly [number, string])[] = [
    [6, 'ratified'],
    [5, 'pledged to'],
    [5, 'is committed to'],
    [4, 'agreed to'],
    [3, 'plans to'],
    [3, 'affirmed her intention to'],
    [2, 'expressed her readiness to'],
    [2, 'is willing to'],
    [1, 'hopes to'],
    [1, 'has the goal to'],
  ];
  for (const [strength, words] of CASES) {
    it(`is ${strength} for "${words}"`, () => {
      const cue = words.replace(/ to$/u, '');
      const found = record(`Veld ${words} open the port.`, 'commit', cue, 'open the port');
      assert.equal(found.strength, strength);
      assert.include(found.why.find(w => w.property === 'strength')?.quote, cue);
    });
  }

  it('is binding where a parliament approves a law, and an agreement where it approves anything else', () => {
    assert.equal(record('The senate approved the bill.', 'commit', 'approved', 'the bill').strength, 6);
    assert.equal(record('The senate approved the visit.', 'commit', 'approved', 'the visit').strength, 4);
  });

  it('is none for a request', () => {
    assert.equal(record('Veld urged him to open the port.', 'request', 'urged', 'open the port').strength, 0);
  });
});

describe('Polarity and status', () => {
  it('tell what somebody is bound not to do from what nobody promised', () => {
    assert.equal(record('We will not close the port.', 'commit', 'will not', 'close the port').polarity, 'negative');
    assert.equal(
      record('Veld made no commitment to open the port.', 'commit', 'made no commitment', 'open the port').polarity,
      'absent',
    );
    assert.equal(
      record('Veld did not rule out closing the port.', 'refuse', 'did not rule out', 'closing the port').polarity,
      'absent',
    );
    assert.equal(record('Veld promised to open the port.', 'commit', 'promised', 'open the port').polarity, 'positive');
  });

  it('read nothing broken into a request that only speaks of a breach', () => {
    const text = 'We regret the violations and call on Ruiz to open the port.';
    assert.equal(record(text, 'request', 'call on', 'open the port').status, 'new');
  });

  it('tell a commitment that is stressed from one that is praised or taken as given', () => {
    const status = (text: string): string => record(text, 'commit', 'commitment', 'peace').status;
    assert.equal(status('Veld stressed Norland’s firm commitment to peace.'), 'reaffirmed');
    assert.equal(status('Veld thanked Ruiz for his commitment to peace.'), 'past');
    assert.equal(status('Their commitment to peace shows the way.'), 'past');
    assert.equal(status('Our commitment to peace stands.'), 'reaffirmed');
  });

  it('tell a promise made again, one that is only recalled and one that was kept or broken', () => {
    const status = (text: string, cue: string): string => record(text, 'commit', cue, 'open the port').status;
    assert.equal(status('Veld reaffirmed her promise to open the port.', 'reaffirmed her promise'), 'reaffirmed');
    assert.equal(status('Veld had pledged to open the port.', 'had pledged'), 'past');
    assert.equal(status('Veld has broken her pledge to open the port.', 'pledge'), 'broken');
    assert.equal(status('Veld delivered on her pledge to open the port.', 'pledge'), 'kept');
    assert.equal(status('Veld pledged to open the port.', 'pledged'), 'new');
  });
});

describe('The event of a record', () => {
  it('follows the act and, for commitments, what is bound', () => {
    assert.equal(record('Veld refused to open the port.', 'refuse', 'refused', 'open the port').plover, 'REJECT');
    assert.equal(record('Veld signed the treaty.', 'commit', 'signed', 'the treaty').plover, 'SUPPORT');
    assert.equal(record('Veld signed the treaty.', 'commit', 'signed', 'the treaty').cameo, '057');
    assert.equal(
      record('Veld agreed to withdraw the fleet.', 'commit', 'agreed', 'withdraw the fleet').plover,
      'CONCEDE',
    );
    assert.equal(record('We will never stop helping.', 'commit', 'will never', 'stop helping').plover, 'AGREE');
  });
});

describe('A deadline', () => {
  it('has the relation that its preposition names and the value that was read', () => {
    const { commitments } = understandSketch({
      text: 'Veld pledged to open the port by 1 May 2031.',
      bound: [{ act: 'commit', cue: 'pledged', contents: ['open the port by 1 May 2031'] }],
      values: [{ type: 'DATE', timex: 'DATE', quote: '1 May 2031', value: '2031-05-01' }],
    });
    const { deadline } = only(commitments);
    assert.equal(deadline?.relation, 'by');
    assert.equal(deadline?.value, '2031-05-01');
    assert.equal(deadline?.quote, '1 May 2031');
  });

  it('may open the sentence before "will", but not before another cue', () => {
    const deadline = (cue: string): string | undefined =>
      only(
        understandSketch({
          text: `Statement from Anna Veld\n\nOver the coming year, Veld ${cue} open the port.`,
          bound: [{ act: 'commit', cue, actor: 'Veld', contents: ['open the port'] }],
          values: [{ type: 'DATE', timex: 'DATE', quote: 'coming year', value: '2031' }],
        }).commitments,
      ).deadline?.quote;
    assert.equal(deadline('will'), 'coming year');
    assert.isUndefined(deadline('decided to'));
  });

  it('is no date that the content only mentions', () => {
    const { commitments } = understandSketch({
      text: 'Veld pledged to honour the 2019 pact.',
      bound: [{ act: 'commit', cue: 'pledged', contents: ['honour the 2019 pact'] }],
      values: [{ type: 'DATE', timex: 'DATE', quote: '2019', value: '2019' }],
    });
    assert.isNull(only(commitments).deadline);
  });
});

it('A condition is the clause that the act hangs on', () => {
  const found = record('Veld agreed to open the port if fees fall.', 'commit', 'agreed', 'open the port if fees fall');
  assert.equal(found.condition?.quote, 'if fees fall');
});
