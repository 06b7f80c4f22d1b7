import { assert } from 'chai';
import type { Checkworthiness, Claim } from '../../../../src/core/annotations';
import { only, understandSketch } from '../attributions/sketch';

const ENTITIES = { 'Anna Veld': { type: 'PERSON', mentions: ['Anna Veld', 'Veld'] } } as const;

function claim(text: string, label: Checkworthiness): Claim {
  return only(understandSketch({ text: `${text}.`, claims: [[text, label]] }).claims);
}

describe('A claim', () => {
  it('is one where the tagger cut a clause in two', () => {
    const { claims } = understandSketch({
      text: 'Prime Minister Anna Veld and President Tomás Ruiz opened the new harbour.',
      claims: [
        ['Prime Minister Anna Veld and', 'UFS'],
        ['President Tomás Ruiz opened the new harbour', 'CFS'],
      ],
    });
    assert.equal(only(claims).quote, 'Prime Minister Anna Veld and President Tomás Ruiz opened the new harbour');
    assert.equal(only(claims).checkworthiness, 'CFS');
  });

  it('names who did it where the tagger stopped before "by"', () => {
    const { claims } = understandSketch({
      text: 'The new harbour levy has been condemned by the palace.',
      said: [{ cue: 'has been condemned', source: 'the palace', contents: ['The new harbour levy'] }],
      claims: [['The new harbour levy has been condemned', 'CFS']],
    });
    assert.equal(only(claims).quote, 'The new harbour levy has been condemned by the palace');
  });

  it('takes in how something is done, where the sentence opens with that', () => {
    const { claims } = understandSketch({
      text: 'By opening the port, Norland lowered the fees.',
      claims: [['Norland lowered the fees', 'CFS']],
    });
    assert.equal(only(claims).quote, 'By opening the port, Norland lowered the fees');
  });

  it('starts with the whole of the phrase that the tagger cut it from', () => {
    const text = 'After the fire in the old port of Norland the fees were lowered.';
    const { claims } = understandSketch({ text, claims: [['the old port of Norland the fees were lowered', 'CFS']] });
    assert.equal(only(claims).quote, 'After the fire in the old port of Norland the fees were lowered');
  });

  it('has its subject, where somebody says both', () => {
    const text = 'According to Veld, some crews, including those of Norland, are worried about fees.';
    const content = 'some crews, including those of Norland, are worried about fees';
    const { claims } = understandSketch({
      text,
      said: [{ cue: 'According to', source: 'Veld', contents: [content] }],
      claims: [['are worried about fees', 'CFS']],
    });
    assert.equal(only(claims).quote, content);
  });

  it('is one of two where main clauses are coordinated', () => {
    const { claims } = understandSketch({
      text: 'The harbour opened on Monday, and the ferries came back.',
      claims: [
        ['The harbour opened on Monday', 'UFS'],
        ['the ferries came back', 'UFS'],
      ],
    });
    assert.lengthOf(claims, 2);
  });

  it('is one where its subject has a second predicate', () => {
    const { claims } = understandSketch({
      text: 'The harbour opened on Monday, and has been full since. The harbour opened on Monday, and ships came.',
      claims: [
        ['The harbour opened on Monday', 'UFS'],
        ['has been full since', 'UFS'],
      ],
    });
    assert.equal(only(claims).quote, 'The harbour opened on Monday, and has been full since');
  });

  it('closes the quotation that opens inside it, and leaves the marks of a whole one out', () => {
    const { claims } = understandSketch({
      text: 'Veld said the new harbour was "a very fine place". Ruiz said "the new harbour was full".',
      claims: [
        ['the new harbour was "a very fine place', 'NFS'],
        ['the new harbour was full', 'CFS'],
      ],
    });
    assert.deepEqual(
      claims.map(({ quote }) => quote),
      ['the new harbour was "a very fine place"', 'the new harbour was full'],
    );
  });

  it('is no question, no fragment, and leaves out the word that leads on from the last sentence', () => {
    const { claims } = understandSketch({
      text: 'Will the harbour open again? "Is it safe to land here?" Veld asked. Thus, the ferries came back at last. A small remark was made by them.',
      claims: [
        ['Will the harbour open again', 'UFS'],
        ['Is it safe to land here', 'NFS'],
        ['Thus, the ferries came back at last', 'UFS'],
        ['A small', 'NFS'],
      ],
    });
    assert.equal(only(claims).quote, 'the ferries came back at last');
  });

  it('goes on to the noun of its last preposition, through a full stop inside an abbreviation', () => {
    const { claims } = understandSketch({
      text: 'Ruiz opposed the nomination of the old harbour master to the board, they wrote. Veld shipped grain into the U.S. market.',
      claims: [
        ['Ruiz opposed the nomination of', 'UFS'],
        ['Veld shipped grain into the U', 'UFS'],
      ],
    });
    assert.deepEqual(
      claims.map(({ quote }) => quote),
      ['Ruiz opposed the nomination of the old harbour master to the board', 'Veld shipped grain into the U.S. market'],
    );
  });

  it('belongs to who said it, and to the author where nobody did', () => {
    const { claims } = understandSketch({
      text: 'Veld said the harbour had closed. Officials claimed ships were lost. The sea was calm that day.',
      entities: ENTITIES,
      said: [
        { cue: 'said', source: 'Veld', contents: ['the harbour had closed'] },
        { cue: 'claimed', source: 'Officials', contents: ['ships were lost'] },
      ],
      claims: [
        ['the harbour had closed', 'CFS'],
        ['ships were lost', 'CFS'],
        ['The sea was calm that day', 'UFS'],
      ],
    });
    assert.deepEqual(
      claims.map(c => c.claimer),
      ['Anna Veld', null, 'author'],
    );
    assert.equal(claims[1]?.claimerText, 'Officials');
  });

  it('in a turn of an interview belongs to who speaks', () => {
    const { claims } = understandSketch({
      text: 'Interview: the harbour\n\nCOURIER: Ships were lost there last year.\n\nVELD: The harbour has closed for good.\n\nCOURIER: Who closed it?\n\nVELD: The council did.',
      entities: { 'Anna Veld': { type: 'PERSON', mentions: ['VELD'] } },
      claims: [
        ['Ships were lost there last year', 'CFS'],
        ['The harbour has closed for good', 'CFS'],
      ],
    });
    assert.deepEqual(
      claims.map(c => [c.claimer, c.claimerText]),
      [
        [null, 'COURIER'],
        ['Anna Veld', undefined],
      ],
    );
  });

  it('is read out of what somebody said where the tagger saw none', () => {
    const { claims } = understandSketch({
      text: 'Veld said the harbour had closed for good.',
      entities: ENTITIES,
      said: [{ cue: 'said', source: 'Veld', contents: ['the harbour had closed for good'] }],
    });
    assert.equal(only(claims).quote, 'the harbour had closed for good');
    assert.equal(only(claims).claimer, 'Anna Veld');
  });

  it('is put forward by who says it first, where another passes the same words on', () => {
    const { claims } = understandSketch({
      text: 'Anna Veld said the port is shut, according to the Harbour Herald.',
      entities: ENTITIES,
      said: [
        { cue: 'said', source: 'Anna Veld', contents: ['the port is shut'] },
        { cue: 'according to', source: 'the Harbour Herald', contents: ['the port is shut'] },
      ],
      claims: [['the port is shut', 'CFS']],
    });
    assert.equal(only(claims).claimer, 'Anna Veld');
  });

  it('is read out of what somebody stresses, but not out of a commitment that somebody stresses', () => {
    const { claims } = understandSketch({
      text: 'Veld underscored her support for the old harbour. Ruiz underscored his commitment to a safe harbour.',
      entities: ENTITIES,
      said: [
        { cue: 'underscored', source: 'Veld', contents: ['her support for the old harbour'] },
        { cue: 'underscored', source: 'Ruiz', contents: ['his commitment to a safe harbour'] },
      ],
      bound: [{ act: 'commit', cue: 'commitment', contents: ['a safe harbour'] }],
    });
    assert.equal(only(claims).quote, 'her support for the old harbour');
  });

  it('is not read out of what somebody only promises', () => {
    const { claims } = understandSketch({
      text: 'Veld said the harbour would open before the summer.',
      entities: ENTITIES,
      said: [{ cue: 'said', source: 'Veld', contents: ['the harbour would open before the summer'] }],
      bound: [{ act: 'commit', cue: 'would', contents: ['open before the summer'] }],
    });
    assert.isEmpty(claims);
  });

  it('is no thing that is only praised or blamed, but what it is praised or blamed for doing', () => {
    const { claims } = understandSketch({
      text: 'Veld condemned the attacks on the old harbour. Veld criticised the council for closing the old harbour.',
      entities: ENTITIES,
      said: [
        { cue: 'condemned', source: 'Veld', contents: ['the attacks on the old harbour'] },
        { cue: 'criticised', source: 'Veld', contents: ['the council for closing the old harbour'] },
      ],
      claims: [
        ['the attacks on the old harbour', 'CFS'],
        ['the council for closing the old harbour', 'CFS'],
      ],
    });
    assert.equal(only(claims).quote, 'the council for closing the old harbour');
  });

  it('is neither a headline nor a byline', () => {
    const { claims } = understandSketch({
      text: 'Ferry sinks off the coast of Norland\n\nBy Ines Dalgaard and Katya Dorn\n\nThe ferry sank at noon off the coast.',
      claims: [
        ['Ferry sinks off the coast of Norland', 'CFS'],
        ['Ines Dalgaard and Katya Dorn', 'CFS'],
        ['The ferry sank at noon off the coast', 'CFS'],
      ],
    });
    assert.equal(only(claims).quote, 'The ferry sank at noon off the coast');
  });

  it('is neither what somebody promises to do nor the words that say so', () => {
    const { claims } = understandSketch({
      text: 'Veld stopped short of promising to lower the fees of the port.',
      entities: ENTITIES,
      said: [{ cue: 'stopped short of promising', source: 'Veld', contents: ['lower the fees of the port'] }],
      bound: [{ act: 'commit', cue: 'stopped short of promising', contents: ['lower the fees of the port'] }],
      claims: [
        ['Veld stopped short of promising', 'CFS'],
        ['lower the fees of the port', 'CFS'],
      ],
    });
    assert.isEmpty(claims);
  });

  it('that comes twice is one claim with two places', () => {
    const text =
      'Three hundred ships left the harbour of Norland. They waited. Three hundred ships left the harbour of Norland again.';
    const { claims } = understandSketch({
      text,
      claims: [
        ['Three hundred ships left the harbour of Norland', 'CFS'],
        ['Three hundred ships left the harbour of Norland again', 'CFS'],
      ],
    });
    assert.equal(only(claims).again?.[0]?.quote, 'Three hundred ships left the harbour of Norland again');
  });
});

describe('The type of a claim', () => {
  const CASES: readonly (readonly [string, string, Checkworthiness])[] = [
    ['statistic', 'Exports rose by 12 percent', 'CFS'],
    ['statistic', 'Norland has the largest harbour', 'CFS'],
    ['causal', 'The ferry sank because of a storm', 'CFS'],
    ['causal', 'Two ports closed as a result of the strike', 'CFS'],
    ['statistic', 'Only 12 ferries run in the coldest month', 'CFS'],
    ['causal', 'A spark on board provoked the fire that sank the ferry', 'CFS'],
    ['position', 'A new harbour remains vital', 'NFS'],
    ['statistic', 'Half of the ferries run late, a third of them on Mondays', 'CFS'],
    ['rule', 'It is illegal to fish there', 'CFS'],
    ['event', 'The ferry left the harbour', 'UFS'],
    ['prediction', 'The ferry will be late again', 'NFS'],
    ['position', 'The harbour must be rebuilt', 'NFS'],
    ['evaluation', 'The harbour is a great place', 'NFS'],
  ];
  for (const [type, text, label] of CASES) {
    it(`is ${type} for "${text}"`, () => assert.equal(claim(text, label).type, type));
  }
});

describe('Check-worthiness', () => {
  it('is given with the words that led to it', () => {
    const found = claim('The minister was accused of fraud worth $3 million', 'CFS');
    const rules = found.why.filter(w => w.property === 'checkworthiness').map(w => w.rule);
    assert.includeMembers(rules, ['accusation', 'number']);
    assert.isAbove(found.worth ?? 0, 0.9);
    const fees = claim('Norland raised the charges in its ports', 'CFS');
    assert.notInclude(
      fees.why.map(w => w.rule),
      'accusation',
    );
  });

  it('is told by what makes it a claim of its type, where nothing else tells', () => {
    const text = 'Workers moved 660,000 crates to the east of Norland';
    const { claims } = understandSketch({
      text: `${text}.`,
      values: [{ type: 'CARDINAL', quote: '660,000' }],
      claims: [[text, 'CFS']],
    });
    const { type, why } = only(claims);
    assert.equal(type, 'statistic');
    const numbers = why.filter(w => w.property === 'checkworthiness' && w.rule === 'number');
    assert.deepEqual(
      numbers.map(w => w.quote),
      ['660,000'],
    );
  });

  it('quotes the whole of a value', () => {
    const text = 'Imports fell by 15 percent in Norland';
    const { claims } = understandSketch({
      text: `${text}.`,
      values: [{ type: 'PERCENT', quote: '15 percent' }],
      claims: [[text, 'CFS']],
    });
    const quotes = only(claims).why.map(reason => reason.quote);
    assert.include(quotes, '15 percent');
    assert.notInclude(quotes, 'percent');
  });

  it('is low for a ceremony and none for an opinion', () => {
    assert.isBelow(claim('Veld attended a ceremony at the harbour', 'UFS').worth ?? 1, 0.1);
    const opinion = claim('The harbour is a great place', 'NFS');
    assert.equal(opinion.checkworthiness, 'NFS');
    assert.deepEqual(
      opinion.why.filter(w => w.property === 'checkworthiness').map(w => w.rule),
      ['opinion'],
    );
  });
});
