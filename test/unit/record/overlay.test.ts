import { assert } from 'chai';
import type { Annotations } from '../../../src/core/annotations';
import { span } from '../../../src/core/span';
import { applyRecord, isOverdue } from '../../../src/record/overlay';
import { at, decided, here, reading, TEXT } from './reading';

const claim = { layer: 'claim', label: 'statistic', anchor: here('1,200 people had left') } as const;
const promise = { layer: 'commitment', label: 'commit', anchor: here('close the bridge by June') } as const;
const brandt = { layer: 'entity', label: 'PERSON', anchor: here('Ilsa Brandt') } as const;
const ruiz = { layer: 'entity', label: 'PERSON', anchor: here('Ruiz') } as const;

describe('Decisions laid over what was read', () => {
  it('leave the reading itself as it was', () => {
    const read = reading();
    const before = structuredClone(read);
    applyRecord(read, [decided({ decision: 'type', ...brandt, to: 'ORG' }), decided({ decision: 'reject', ...claim })]);
    assert.deepEqual(read, before);
  });

  it('make what was accepted certain, and take away what was rejected', () => {
    const { annotations } = applyRecord(reading(), [
      decided({ decision: 'accept', ...promise }),
      decided({ decision: 'reject', ...claim }),
    ]);
    assert.equal(annotations.commitments[0]?.confidence, 1);
    assert.isEmpty(annotations.claims);
  });

  it('reject one mention and leave the others', () => {
    const { annotations } = applyRecord(reading(), [
      decided({ decision: 'reject', layer: 'mention', label: 'PERSON', anchor: here('Brandt', 1) }),
    ]);
    assert.deepEqual(
      annotations.entities.map(({ mentions }) => mentions.map(({ quote }) => quote)),
      [['Ilsa Brandt'], ['Ruiz']],
    );
  });

  it('take a rejected person out of what was promised and said', () => {
    const { annotations } = applyRecord(reading(), [
      decided({ decision: 'reject', ...brandt }),
      decided({ decision: 'reject', ...ruiz }),
    ]);
    assert.isEmpty(annotations.entities);
    assert.deepEqual(annotations.commitments[0]?.actors, []);
    assert.isNull(annotations.claims[0]?.claimer);
  });

  it('change type, strength, deadline, actor, claimer and worth', () => {
    const { annotations } = applyRecord(reading(), [
      decided({ decision: 'type', ...brandt, to: 'ORG' }),
      decided({ decision: 'strength', ...promise, to: 2 }),
      decided({ decision: 'deadline', ...promise, to: { anchor: here('June'), relation: 'by', value: '2026-06' } }),
      decided({ decision: 'actors', ...promise, to: [here('Ruiz')] }),
      decided({ decision: 'claimer', ...claim, to: here('the mayor') }),
      decided({ decision: 'checkworthiness', ...claim, to: 'UFS' }),
    ]);
    const [commitment] = annotations.commitments;
    assert.equal(annotations.entities[0]?.type, 'ORG');
    assert.equal(commitment?.strength, 2);
    assert.deepEqual(commitment?.deadline, { ...at('June'), quote: 'June', relation: 'by', value: '2026-06' });
    assert.deepEqual(commitment?.actors, ['e2']);
    assert.deepInclude(annotations.claims[0], {
      claimer: null,
      claimerText: 'the mayor',
      checkworthiness: 'UFS',
      worth: 0,
    });
  });

  it('change the words of a claim and of a cue', () => {
    const { annotations } = applyRecord(reading(), [
      decided({ decision: 'span', ...claim, to: here('people had left') }),
      decided({ decision: 'span', ...promise, part: 'cue', to: here('promised to') }),
    ]);
    assert.equal(annotations.claims[0]?.quote, 'people had left');
    assert.equal(annotations.commitments[0]?.cue.quote, 'promised to');
  });

  it('say who says something, which holds for the claims in it, change its words, and take it away', () => {
    const plain = reading();
    const read: Annotations = {
      ...plain,
      attributions: [
        {
          id: 'a1',
          source: span(TEXT, at('President Ruiz')),
          cue: span(TEXT, at('said')),
          content: [span(TEXT, at('1,200 people had left'))],
          kind: 'indirect',
          sourceEntity: 'e2',
          confidence: 0.7,
          why: [],
        },
      ],
      claims: plain.claims.map(each => ({ ...each, attribution: 'a1' })),
    };
    const saying = { layer: 'attribution', label: 'indirect', anchor: here('said') } as const;
    const bySomebodyElse = applyRecord(read, [
      decided({ decision: 'claimer', ...saying, to: here('Ilsa Brandt') }),
      decided({ decision: 'span', ...saying, part: 'content', to: here('people had left') }),
    ]).annotations;
    assert.deepInclude(bySomebodyElse.attributions[0], { sourceEntity: 'e1', confidence: 1 });
    assert.equal(bySomebodyElse.attributions[0]?.source?.quote, 'Ilsa Brandt');
    assert.deepEqual(
      bySomebodyElse.attributions[0]?.content.map(({ quote }) => quote),
      ['people had left'],
    );
    assert.equal(bySomebodyElse.claims[0]?.claimer, 'e1');
    const inWords = applyRecord(read, [decided({ decision: 'claimer', ...saying, to: here('the mayor') })]).annotations;
    assert.deepInclude(inWords.claims[0], { claimer: null, claimerText: 'the mayor' });
    const rejected = applyRecord(read, [decided({ decision: 'reject', ...saying })]).annotations;
    assert.isEmpty(rejected.attributions);
    assert.isNull(rejected.claims[0]?.attribution);
    assert.equal(read.attributions[0]?.cue.quote, 'said');
  });

  it('add a person, a claim and a promise that were not read, the promise with who is named before it', () => {
    const { annotations } = applyRecord(reading(), [
      decided({ decision: 'add', layer: 'entity', label: 'FAC', anchor: here('bridge') }),
      decided({
        decision: 'add',
        layer: 'claim',
        label: 'event',
        anchor: here('Brandt met the mayor'),
        checkworthiness: 'UFS',
      }),
      decided({ decision: 'add', layer: 'commitment', label: 'request', anchor: here('met the mayor') }),
    ]);
    assert.include(
      annotations.entities.map(({ name, type }) => `${name} ${type}`),
      'bridge FAC',
    );
    assert.include(
      annotations.claims.map(({ quote, type, checkworthiness }) => `${quote} ${type} ${checkworthiness}`),
      'Brandt met the mayor event UFS',
    );
    assert.deepInclude(
      annotations.commitments.find(({ act }) => act === 'request'),
      { actors: ['e1'], strength: 0 },
    );
  });

  it('join two entities wherever they are spoken of, with their notes, and split a mention off', () => {
    const joined = applyRecord(reading(), [
      decided({ decision: 'note', ...brandt, text: 'Mayor until 2024' }),
      decided({ decision: 'merge', ...brandt, into: here('Ruiz') }),
    ]);
    assert.lengthOf(joined.annotations.entities, 1);
    assert.lengthOf(joined.annotations.entities[0]?.mentions ?? [], 3);
    assert.deepEqual(joined.annotations.commitments[0]?.actors, ['e2']);
    assert.equal(joined.remarks.get('e2')?.note, 'Mayor until 2024');
    const split = applyRecord(reading(), [
      decided({ decision: 'split', layer: 'mention', label: 'PERSON', anchor: here('Brandt', 1) }),
    ]);
    assert.deepEqual(
      split.annotations.entities.map(({ name }) => name),
      ['Ilsa Brandt', 'Ruiz', 'Brandt'],
    );
  });

  it('take away whatever fits a pattern, of one type or of any', () => {
    const pattern = (words: string, label?: string) =>
      applyRecord(reading(), [
        decided({ decision: 'pattern', layer: 'mention', pattern: words, ...(label ? { label } : {}) }),
      ]).annotations.entities.map(({ name }) => name);
    assert.deepEqual(pattern('*brandt'), ['Ruiz']);
    assert.deepEqual(pattern('ruiz', 'ORG'), ['Ilsa Brandt', 'Ruiz']);
    assert.deepEqual(pattern('rui'), ['Ilsa Brandt', 'Ruiz']);
  });

  it('hold status, links and notes by the claim, through an edit before it', () => {
    const text = `It rained. ${TEXT.replace('had left', 'had  left')}`;
    const read = reading(text.replace('had  left', 'had left'));
    const { remarks } = applyRecord(read, [
      decided({ decision: 'claim-status', ...claim, to: 'checking' }),
      decided({ decision: 'claim-status', ...claim, to: 'misleading' }),
      decided({ decision: 'evidence', ...claim, url: 'https://stats.example/1' }),
      decided({ decision: 'note', ...claim, text: 'Ask the census office' }),
    ]);
    const held = remarks.get('c1');
    assert.deepInclude(held, { claimStatus: 'misleading', note: 'Ask the census office' });
    assert.deepEqual(
      held?.evidence.map(({ url }) => url),
      ['https://stats.example/1'],
    );
  });

  it('keep a claim that a person works on though it is not read any more', () => {
    const read = { ...reading(), claims: [] };
    const { annotations, remarks } = applyRecord(read, [decided({ decision: 'claim-status', ...claim, to: 'true' })]);
    assert.equal(annotations.claims[0]?.quote, '1,200 people had left');
    assert.equal(remarks.get(annotations.claims[0]?.id ?? '')?.claimStatus, 'true');
  });

  it('are listed with their old words when these are gone', () => {
    const read = reading(TEXT.replace(' President Ruiz said 1,200 people had left.', ''));
    const { orphans, annotations } = applyRecord(read, [decided({ decision: 'claim-status', ...claim, to: 'true' })]);
    assert.deepEqual(
      orphans.map(({ reason, decision }) => [reason, decision.anchor.quote]),
      [['gone', '1,200 people had left']],
    );
    assert.isEmpty(annotations.claims);
  });

  it('come in the order in which they were made, not in which they are written', () => {
    const first = decided({ decision: 'type', ...brandt, to: 'ORG' });
    const then = decided({ decision: 'type', ...brandt, to: 'GPE' });
    for (const decisions of [
      [first, then],
      [then, first],
    ]) {
      assert.equal(applyRecord(reading(), decisions).annotations.entities[0]?.type, 'GPE');
    }
  });
});

describe('A promise is overdue', () => {
  const by = (value: string) => ({ relation: 'by', value }) as const;
  it('once its day, month or year is over and nobody said what became of it', () => {
    assert.isTrue(isOverdue(by('2026-06-01'), null, '2026-06-02'));
    assert.isFalse(isOverdue(by('2026-06-01'), null, '2026-06-01'));
    assert.isFalse(isOverdue(by('2026-06'), 'open', '2026-06-30'));
    assert.isTrue(isOverdue(by('2026'), 'open', '2027-01-01'));
    assert.isFalse(isOverdue(by('2026'), 'kept', '2027-01-01'));
  });
  it('never by a date that was over when it was made', () => {
    assert.isFalse(isOverdue(by('2018'), null, '2027-01-01', '2026-05-12'));
    assert.isTrue(isOverdue(by('2026'), null, '2027-01-01', '2026-05-12'));
  });
  it('never without a date to go by', () => {
    assert.isFalse(isOverdue(null, null, '2030-01-01'));
    assert.isFalse(isOverdue(by('P3M'), null, '2030-01-01'));
    assert.isFalse(isOverdue({ relation: 'from', value: '2026-06-01' }, null, '2030-01-01'));
  });
});
