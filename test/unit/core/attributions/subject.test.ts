import { assert } from 'chai';
import { only, understandSketch } from './sketch';

const PEOPLE = {
  'Anna Veld': { type: 'PERSON', mentions: ['Anna Veld', 'Veld', 'She'] },
  'Tomás Ruiz Jr.': { type: 'PERSON', mentions: ['Tomás Ruiz Jr.', 'Ruiz'] },
  Norland: { type: 'GPE', mentions: ['Norland'] },
  Herald: { type: 'ORG', mentions: ['Harbour Herald'] },
} as const;

interface Case {
  readonly text: string;
  readonly cue: string;
  readonly content: string;
  /** What the tagger found. */
  readonly tagged?: string;
  readonly source: string | null;
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'is whom "by" names behind a passive, whatever its subject': [
    {
      text: 'Ruiz was asked by Anna Veld on Monday to open the port.',
      cue: 'was asked',
      content: 'open the port',
      tagged: 'Ruiz',
      source: 'Anna Veld',
    },
    {
      text: 'Ruiz is quoted by the Harbour Herald as saying the port is shut.',
      cue: 'is quoted',
      content: 'the port is shut',
      source: 'the Harbour Herald',
    },
  ],
  'is the subject of the sentence for a second verb and for a participle': [
    {
      text: 'However, Norland has been patient and has warned that fees could rise.',
      cue: 'has warned',
      content: 'fees could rise',
      source: 'Norland',
    },
    {
      text: 'Prime Minister Anna Veld left the hall early, blaming the heat.',
      cue: 'blaming',
      content: 'the heat',
      source: 'Prime Minister Anna Veld',
    },
    {
      text: 'While praising the crew, Veld left early.',
      cue: 'praising',
      content: 'the crew',
      source: 'Veld',
    },
  ],
  'is nobody where the sentence opens with somebody else than its subject': [
    {
      text: 'After Norland the crowd stood up and warned that fees could rise.',
      cue: 'warned',
      content: 'fees could rise',
      source: null,
    },
  ],
  'leaves out adjectives, and keeps a full stop that belongs to the name': [
    {
      text: 'Her main concern is whether fees rise.',
      cue: 'concern',
      content: 'whether fees rise',
      tagged: 'Her main',
      source: 'Her',
    },
    {
      text: 'The port is shut, said Tomás Ruiz Jr. at noon.',
      cue: 'said',
      content: 'The port is shut',
      tagged: 'Tomás Ruiz Jr',
      source: 'Tomás Ruiz Jr.',
    },
  ],
  'stands in the sentence of its cue, whatever the tagger says': [
    {
      text: 'Harbour Herald\n\nAnna Veld, who had left, said the port is shut.',
      cue: 'said',
      content: 'the port is shut',
      tagged: 'Harbour Herald\n\nAnna Veld',
      source: 'Anna Veld',
    },
    {
      text: 'Anna Veld left. Ruiz stood up and warned that fees could rise.',
      cue: 'warned',
      content: 'fees could rise',
      tagged: 'Anna Veld',
      source: 'Ruiz',
    },
  ],
  'is not in words that the cue only reports, nor who is told': [
    {
      text: 'Leaving the hall, Anna Veld said “Ruiz must pay,” warning that fees could rise.',
      cue: 'warning',
      content: 'fees could rise',
      tagged: 'Ruiz',
      source: 'Anna Veld',
    },
    {
      text: 'The letter, which came on Monday, confirmed to Anna Veld that the port is shut.',
      cue: 'confirmed',
      content: 'the port is shut',
      tagged: 'Anna Veld',
      source: 'The letter',
    },
  ],
  'is the pronoun that opens the sentence of a second verb, also where nobody knows who it is': [
    {
      text: 'We are troubled by this and call for open ports.',
      cue: 'call for',
      content: 'open ports',
      source: 'We',
    },
  ],
  'is no weekday': [
    {
      text: 'A new fee, announced on Monday by letter, angered Norland.',
      cue: 'announced',
      content: 'A new fee',
      source: null,
    },
  ],
  'holds the noun of the cue': [
    {
      text: 'The crews praised Norland’s firm decision to open the port.',
      cue: 'decision',
      content: 'open the port',
      source: 'Norland',
    },
    {
      text: 'The crews recalled the refusal of Norland to pay.',
      cue: 'refusal',
      content: 'pay',
      source: 'Norland',
    },
    {
      text: 'The crews praised a firm decision to open the port.',
      cue: 'decision',
      content: 'open the port',
      source: null,
    },
  ],
  'stands before a relative clause between commas': [
    {
      text: 'The old harbour board, which met in Norland, warned that fees could rise.',
      cue: 'warned',
      content: 'fees could rise',
      source: 'The old harbour board',
    },
  ],
  'is no object of a preposition, but the noun phrase before that': [
    {
      text: 'They wrote that the first letter from Anna Veld shows fees are high.',
      cue: 'shows',
      content: 'fees are high',
      tagged: 'Anna Veld',
      source: 'the first letter from Anna Veld',
    },
    {
      text: 'The envoy to the Harbour Herald has made a promise to pay.',
      cue: 'promise',
      content: 'pay',
      source: 'The envoy to the Harbour Herald',
    },
    {
      text: 'The town heard of a talk with Anna Veld warning that fees could rise.',
      cue: 'warning',
      content: 'fees could rise',
      tagged: 'Anna Veld',
      source: 'Anna Veld',
    },
  ],
  'goes on to the name that it stops right before, and no further': [
    {
      text: 'President Tomás Ruiz Jr. met the crews to reaffirm that fees will fall.',
      cue: 'reaffirm',
      content: 'fees will fall',
      tagged: 'President',
      source: 'President Tomás Ruiz Jr.',
    },
    {
      text: 'Harbour broadcaster Anna Veld, now retired, is quoted as saying fees will fall.',
      cue: 'saying',
      content: 'fees will fall',
      tagged: 'Harbour broadcaster',
      source: 'Harbour broadcaster Anna Veld',
    },
  ],
  'is both where a pronoun is one of two': [
    {
      text: 'President Ruiz and I agree that fees must fall.',
      cue: 'agree',
      content: 'fees must fall',
      tagged: 'President Ruiz and I',
      source: 'President Ruiz and I',
    },
  ],
  'is whom "by" names behind a participle alone': [
    {
      text: 'They praised the truce in Norland announced by Anna Veld on Monday.',
      cue: 'announced',
      content: 'the truce in Norland',
      tagged: 'Norland',
      source: 'Anna Veld',
    },
  ],
  'takes its description along after "according to", and no clause': [
    {
      text: 'According to Anna Veld, the prime minister, fees will fall.',
      cue: 'According to',
      content: 'the prime minister, fees will fall',
      tagged: 'Anna Veld',
      source: 'Anna Veld, the prime minister',
    },
    {
      text: 'According to Anna Veld, the port was shut, and fees will fall.',
      cue: 'According to',
      content: 'the port was shut, and fees will fall',
      tagged: 'Anna Veld',
      source: 'Anna Veld',
    },
  ],
};

describe('The source of a cue', () => {
  for (const [statement, cases] of Object.entries(CASES)) {
    it(statement, () => {
      for (const { text, cue, content, tagged, source } of cases) {
        const said = [{ cue, contents: [content], ...(tagged ? { source: tagged } : {}) }];
        const found = only(understandSketch({ text, entities: PEOPLE, said }).attributions);
        assert.equal(found.source?.quote ?? null, source, text);
      }
    });
  }

  it('has a content that starts behind what describes it', () => {
    const [first] = CASES['takes its description along after "according to", and no clause'] ?? [];
    const { attributions } = understandSketch({
      text: first?.text ?? '',
      entities: PEOPLE,
      said: [{ cue: 'According to', source: 'Anna Veld', contents: ['the prime minister, fees will fall'] }],
    });
    assert.deepEqual(
      only(attributions).content.map(c => c.quote),
      ['fees will fall'],
    );
  });
});
