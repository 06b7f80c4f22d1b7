import { expect } from 'chai';
import type { Annotations, Attribution, Claim } from '../../../src/core/annotations';
import { claimAt } from '../../../src/sidebar/claim-at';
import { claimDetails } from '../../../src/sidebar/claim-details';
import { claimRows } from '../../../src/sidebar/claim-rows';
import { NOT_JUDGED } from '../../../src/sidebar/judgement';
import { reasonsOf } from '../../../src/sidebar/reasons';

const text = [
  'The mill shut in May, Ada Brekke said. "It had lost 3 million crowns."',
  'The mill shut in May. A villager called the sale a scandal, according to the daily Nordlys.',
].join('\n\n');

function spanOf(quote: string, from = 0): { start: number; end: number; quote: string } {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length, quote };
}

function claim(id: string, quote: string, facts: Partial<Claim> = {}, from = 0): Claim {
  return {
    id,
    ...spanOf(quote, from),
    type: 'event',
    claimer: 'author',
    attribution: null,
    checkworthiness: 'UFS',
    confidence: 0.8,
    why: [],
    ...facts,
  };
}

function attribution(
  id: string,
  facts: Pick<Attribution, 'source' | 'cue' | 'kind'> & Partial<Attribution>,
): Attribution {
  return { id, content: [spanOf('The mill')], sourceEntity: null, confidence: 1, why: [], ...facts };
}

const second = text.indexOf('\n\n') + 2;
const annotations: Annotations = {
  version: '1',
  generator: { name: 'on-the-record', version: '0', model: null },
  document: { uri: null, title: null, date: null, language: 'en', sha256: '0'.repeat(64), offsetUnit: 'utf-16' },
  text,
  blocks: [
    { kind: 'paragraph', start: 0, end: second - 2 },
    { kind: 'paragraph', start: second, end: text.length },
  ],
  sentences: [
    spanOf('The mill shut in May, Ada Brekke said.'),
    spanOf('"It had lost 3 million crowns."'),
    spanOf('The mill shut in May.'),
    spanOf('A villager called the sale a scandal, according to the daily Nordlys.'),
  ].map(({ start, end }) => ({ start, end })),
  entities: [{ id: 'E1', type: 'PERSON', name: 'Ada Brekke', mentions: [], why: [] }],
  values: [
    {
      id: 'V1',
      type: 'MONEY',
      ...spanOf('3 million crowns'),
      value: 'NOK 3000000',
      number: 3000000,
      unit: 'NOK',
      confidence: 1,
      why: [],
    },
  ],
  attributions: [
    attribution('A1', { source: spanOf('Ada Brekke'), cue: spanOf('said'), kind: 'indirect' }),
    attribution('A2', { source: spanOf('the daily Nordlys'), cue: spanOf('according to'), kind: 'indirect' }),
    attribution('A3', { source: spanOf('A villager'), cue: spanOf('called'), kind: 'indirect', within: 'A2' }),
  ],
  commitments: [],
  claims: [
    claim('L4', 'the sale a scandal', {
      type: 'evaluation',
      checkworthiness: 'NFS',
      claimer: null,
      claimerText: 'A villager',
      attribution: 'A3',
    }),
    claim('L1', 'The mill shut in May', { claimer: 'E1', attribution: 'A1' }),
    claim('L2', 'It had lost 3 million crowns', {
      type: 'statistic',
      checkworthiness: 'CFS',
      worth: 0.9,
      claimer: 'E1',
      why: [
        { property: 'checkworthiness', rule: 'number', ...spanOf('3 million crowns') },
        { property: 'type', rule: 'figures', ...spanOf('3') },
        { property: 'checkworthiness', rule: 'number', ...spanOf('3 million crowns') },
      ],
    }),
    claim('L3', 'The mill shut in May', {}, second),
  ],
};

describe('The rows of the Claims view', () => {
  const { claims, paragraphs } = claimRows(annotations, () => NOT_JUDGED);

  it('follow the article', () => {
    expect(claims.map(({ id }) => id)).to.deep.equal(['L1', 'L2', 'L3', 'L4']);
  });

  it('say who makes the claim: by name, in the words of the text, or the article itself', () => {
    expect(claims.map(({ claimer }) => claimer)).to.deep.equal([
      { tag: 'named', name: 'Ada Brekke' },
      { tag: 'named', name: 'Ada Brekke' },
      { tag: 'author' },
      { tag: 'words', words: 'A villager' },
    ]);
  });

  it('are told apart when two claims have the same words', () => {
    expect(new Set(claims.map(({ key }) => key)).size).to.equal(4);
  });

  it('know their paragraph by its first words', () => {
    expect(claims.map(({ paragraph }) => paragraph)).to.deep.equal([0, 0, 1, 1]);
    expect(paragraphs[0]).to.match(/^The mill shut in May, Ada Brekke said\. .*…$/);
    expect(paragraphs[1]).to.match(/^The mill shut in May\. A villager/);
  });

  it('carry what a person found out', () => {
    const judged = claimRows(annotations, ({ id }) =>
      id === 'L2'
        ? {
            status: 'false',
            note: 'The books say 2.',
            evidence: [{ id: 'e', url: 'https://example.org', title: 'books' }],
          }
        : NOT_JUDGED,
    );
    expect(judged.claims[1]).to.include({ status: 'false', hasNote: true, evidence: 1 });
    expect(judged.claims[0]).to.include({ status: 'unchecked', hasNote: false, evidence: 0 });
  });
});

describe('An open row', () => {
  const open = (id: string) => {
    const found = annotations.claims.find(each => each.id === id);
    if (!found) throw new Error(id);
    return claimDetails(annotations, found, 'key', NOT_JUDGED);
  };

  it('gives each reason once, with the words, and only those for being worth checking', () => {
    expect(open('L2').reasons).to.deep.equal([{ rule: 'number', quote: '3 million crowns' }]);
  });

  it('gives what speaks for it alone, and does not say the whole claim over again', () => {
    const quote = 'It had lost 3 million crowns';
    const why = ['named source', 'number', 'hedge'].map(rule => ({
      property: 'checkworthiness',
      rule,
      ...spanOf(rule === 'named source' ? quote : '3 million crowns'),
    }));
    expect(reasonsOf(claim('L', quote, { checkworthiness: 'CFS', why }))).to.deep.equal([
      { rule: 'named source', quote: '' },
      { rule: 'number', quote: '3 million crowns' },
    ]);
    expect(reasonsOf(claim('L', quote, { checkworthiness: 'UFS', why }))).to.deep.equal([
      { rule: 'hedge', quote: '3 million crowns' },
    ]);
  });

  it('gives the values in the claim with their normal form', () => {
    expect(open('L2').values).to.deep.equal([{ quote: '3 million crowns', value: 'NOK\u00a03,000,000' }]);
  });

  it('says how it was said, by whom, and who passed it on', () => {
    expect(open('L1').saying).to.deep.equal({ manner: 'indirect', source: 'Ada Brekke', cue: 'said', through: null });
    expect(open('L4').saying).to.include({ source: 'A villager', cue: 'called', through: 'the daily Nordlys' });
    expect(open('L3').saying).to.deep.equal({ manner: 'author', source: null, cue: null, through: null });
  });
});

describe('The claim at the caret', () => {
  const at = (words: string): string | undefined => claimAt(annotations, text.indexOf(words))?.id;

  it('is the one whose words hold it', () => {
    expect(at('shut in May, Ada')).to.equal('L1');
    expect(at('lost 3')).to.equal('L2');
  });

  it('is the one of the sentence when the caret stands beside its words', () => {
    expect(at('Brekke said')).to.equal('L1');
    expect(at('daily Nordlys')).to.equal('L4');
  });

  it('is none between the paragraphs', () => {
    expect(claimAt(annotations, second - 1)).to.equal(null);
  });
});
