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
  'leaves out a verb and adjectives, and keeps a full stop that belongs to the name': [
    {
      text: 'Norland would agree to open the port.',
      cue: 'agree',
      content: 'open the port',
      tagged: 'Norland would',
      source: 'Norland',
    },
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
    { text: 'We’ve decided to open the port.', cue: 'We’ve decided', content: 'open the port', source: 'We' },
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
