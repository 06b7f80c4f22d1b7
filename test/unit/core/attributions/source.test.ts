import { assert } from 'chai';
import { only, understandSketch } from './sketch';

const PEOPLE = {
  'Anna Veld': { type: 'PERSON', mentions: ['Anna Veld', 'Veld', 'She'] },
  'Tomás Ruiz': { type: 'PERSON', mentions: ['Tomás Ruiz', 'Ruiz'] },
  Norland: { type: 'GPE', mentions: ['Norland', 'the Norland government'] },
  'Harbour Party': { type: 'ORG', mentions: ['Harbour Party'] },
} as const;

function speaker(text: string, source: string, cue: string, content: string): string | null {
  return only(understandSketch({ text, entities: PEOPLE, said: [{ cue, source, contents: [content] }] }).attributions)
    .sourceEntity;
}

describe('Who speaks', () => {
  it('is the head of the noun phrase, not the first name in it', () => {
    const content = 'the port would stay open';
    const text = (source: string): string => `${source} said ${content}.`;
    for (const source of [
      "Norland's prime minister, Anna Veld",
      'Anna Veld, a member of the Harbour Party',
      'Prime Minister Anna Veld of Norland',
    ]) {
      assert.equal(speaker(text(source), source, 'said', content), 'Anna Veld', source);
    }
  });

  it('is the institution behind a spokesman or a report', () => {
    const content = 'the talks had failed';
    for (const source of [
      'A spokesman for the Harbour Party',
      'A Harbour Party statement',
      'A survey conducted by the Harbour Party',
    ]) {
      assert.equal(speaker(`${source} said ${content}.`, source, 'said', content), 'Harbour Party', source);
    }
  });

  it('is nobody known where officials have no name', () => {
    const source = 'Senior officials in Norland';
    assert.isNull(speaker(`${source} said the talks had failed.`, source, 'said', 'the talks had failed'));
  });

  it('is the subject before the cue when the tagger found none', () => {
    const text = 'Anna Veld also said the port would stay open, and added that fees would fall.';
    const { attributions } = understandSketch({
      text,
      entities: PEOPLE,
      said: [
        { cue: 'said', contents: ['the port would stay open'] },
        { cue: 'added', contents: ['fees would fall'] },
      ],
    });
    assert.deepEqual(
      attributions.map(a => a.sourceEntity),
      ['Anna Veld', 'Anna Veld'],
    );
  });

  it('stays open in a passive without an agent', () => {
    const text = 'Norland was told the port had closed.';
    const { attributions } = understandSketch({
      text,
      entities: PEOPLE,
      said: [{ cue: 'was told', contents: ['the port had closed'] }],
    });
    assert.isNull(only(attributions).source);
  });

  it('takes an apposition along and leaves a relative clause out', () => {
    const read = (text: string, source: string, cue: string, content: string): string | undefined =>
      only(understandSketch({ text, entities: PEOPLE, said: [{ cue, source, contents: [content] }] }).attributions)
        .source?.quote;
    assert.equal(
      read(
        'Anna Veld, the prime minister of Norland, said the port would stay open.',
        'Anna Veld',
        'said',
        'the port would stay open',
      ),
      'Anna Veld, the prime minister of Norland',
    );
    assert.equal(
      read(
        'Anna Veld, who was in Norland, said the port would stay open.',
        'Anna Veld, who was in Norland',
        'said',
        'the port would stay open',
      ),
      'Anna Veld',
    );
  });

  it('is whoever carries the words where they say "we"', () => {
    const text = 'Ruiz said: "We hope that peace will come."';
    const { attributions } = understandSketch({
      text,
      entities: PEOPLE,
      said: [
        { cue: 'said', source: 'Ruiz', contents: ['We hope that peace will come'] },
        { cue: 'hope', source: 'We', contents: ['peace will come'] },
      ],
    });
    assert.equal(attributions[1]?.sourceEntity, 'Tomás Ruiz');
    assert.equal(attributions[1]?.within, attributions[0]?.id);
  });
});
