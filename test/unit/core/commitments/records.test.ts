import { assert } from 'chai';
import { only, understandSketch } from '../attributions/sketch';

const ENTITIES = {
  'Anna Veld': { type: 'PERSON', mentions: ['Anna Veld', 'Veld'] },
  'Tomás Ruiz': { type: 'PERSON', mentions: ['Tomás Ruiz', 'Ruiz'] },
  both: { type: 'SET', mentions: ['Both leaders'], members: ['Anna Veld', 'Tomás Ruiz'] },
  Norland: { type: 'GPE', mentions: ['Norland'] },
} as const;

/** A people is told from its country by the real table, so here Norland is Norway. */
const NORSE = { type: 'NORP', mentions: ['Norlander'], name: 'Norwegian' } as const;

describe('Actors', () => {
  it('of a set are its members', () => {
    const { commitments } = understandSketch({
      text: 'Both leaders agreed to open the port.',
      entities: ENTITIES,
      bound: [{ act: 'commit', cue: 'agreed', actor: 'Both leaders', contents: ['open the port'] }],
    });
    assert.sameMembers(only(commitments).actors, ['Anna Veld', 'Tomás Ruiz']);
  });

  it('of "we" are whoever is quoted', () => {
    const { commitments } = understandSketch({
      text: 'Veld said: "We will open the port."',
      entities: ENTITIES,
      said: [{ cue: 'said', source: 'Veld', contents: ['We will open the port'] }],
      bound: [{ act: 'commit', cue: 'will', actor: 'We', contents: ['open the port'] }],
    });
    assert.deepEqual(only(commitments).actors, ['Anna Veld']);
  });

  it('of a noun are its possessor', () => {
    const { commitments } = understandSketch({
      text: 'Ruiz praised Norland’s firm commitment to free trade.',
      entities: ENTITIES,
      bound: [{ act: 'commit', cue: 'commitment', actor: 'Norland’s firm', contents: ['free trade'] }],
    });
    assert.deepEqual(only(commitments).actors, ['Norland']);
  });

  it('of a noun are its possessor, not who speaks of it, however the sentence brings the possessor in', () => {
    const CASES: readonly (readonly [string, string, readonly string[]])[] = [
      ['Ruiz praised Norland’s firm commitment to free trade.', 'commitment', ['Norland']],
      ['Ruiz reaffirmed the Norland commitment to free trade.', 'reaffirmed the Norland commitment', ['Norland']],
      ['Ruiz spoke of a Norlander plan to free trade.', 'plan', ['Norland']],
      ['Ruiz spoke of the refusal of Norland to free trade.', 'refusal', ['Norland']],
      ['They praised Veld’s and Ruiz’s agreement to free trade.', 'agreement', ['Anna Veld', 'Tomás Ruiz']],
    ];
    for (const [text, cue, actors] of CASES) {
      const { commitments } = understandSketch({
        text,
        entities: { ...ENTITIES, Norland: { type: 'GPE', mentions: ['Norland'], iso: 'NO' }, Norse: NORSE },
        bound: [{ act: 'commit', cue, actor: 'Ruiz', contents: ['free trade'] }],
      });
      assert.deepEqual(only(commitments).actors, actors, text);
    }
  });

  it('are the person whom a description follows, and both where two names open the sentence', () => {
    const actorsOf = (text: string, actor: string): readonly string[] =>
      only(
        understandSketch({
          text,
          entities: ENTITIES,
          bound: [{ act: 'commit', cue: 'signed', actor, contents: ['the pact'] }],
        }).commitments,
      ).actors;
    assert.deepEqual(actorsOf('Anna Veld, the leader of Norland, signed the pact.', 'the leader of Norland'), [
      'Anna Veld',
    ]);
    assert.deepEqual(actorsOf('Anna Veld and Ruiz signed the pact.', 'Ruiz'), ['Anna Veld', 'Tomás Ruiz']);
  });

  it('of an administration are the country of the person whom it is named after', () => {
    const { commitments } = understandSketch({
      text: 'The Veld administration pledged to open the port, in Norland.',
      entities: { ...ENTITIES, 'Anna Veld': { type: 'PERSON', mentions: ['Veld'], affiliation: 'Norland' } },
      bound: [{ act: 'commit', cue: 'pledged', actor: 'The Veld administration', contents: ['open the port'] }],
    });
    assert.deepEqual(only(commitments).actors, ['Norland']);
  });

  it('of a passive request are only those that "by" names', () => {
    const { commitments } = understandSketch({
      text: 'Veld was urged by Mr. Tomás Ruiz to open the port.',
      entities: ENTITIES,
      bound: [{ act: 'request', cue: 'was urged', actor: 'Veld', contents: ['open the port'] }],
    });
    assert.deepEqual(only(commitments).actors, ['Tomás Ruiz']);
  });
});

it('The recipient of a request stands between the cue and the content', () => {
  const { commitments } = understandSketch({
    text: 'Veld called on President Ruiz to open the port.',
    entities: ENTITIES,
    bound: [{ act: 'request', cue: 'called on', actor: 'Veld', contents: ['open the port'] }],
  });
  assert.deepEqual(only(commitments).recipients, ['Tomás Ruiz']);
});

describe('Records', () => {
  it('are made of each act of a list', () => {
    const { commitments } = understandSketch({
      text: 'Veld pledged to open the port, cut harbour fees, and invite observers.',
      bound: [{ act: 'commit', cue: 'pledged', contents: ['open the port, cut harbour fees, and invite observers'] }],
    });
    assert.deepEqual(
      commitments.map(c => c.content.quote),
      ['open the port', 'cut harbour fees', 'invite observers'],
    );
  });

  it('stay whole where two verbs share one object, or the second may belong to an infinitive', () => {
    for (const content of ['preserve and protect the pact', 'find ways to cut fees and open the port']) {
      const { commitments } = understandSketch({
        text: `Veld pledged to ${content}.`,
        bound: [{ act: 'commit', cue: 'pledged', contents: [content] }],
      });
      assert.equal(only(commitments).content.quote, content);
    }
  });

  it('are found where the tagger read a request as speech alone', () => {
    const { commitments } = understandSketch({
      text: 'Veld urged Ruiz to open the port.',
      entities: ENTITIES,
      said: [{ cue: 'urged', source: 'Veld', contents: ['open the port'] }],
    });
    assert.equal(only(commitments).act, 'request');
    assert.deepEqual(only(commitments).actors, ['Anna Veld']);
  });

  it('are not made of a schedule in the voice of the writer', () => {
    const { commitments } = understandSketch({
      text: 'Port reopens\n\nVeld will open the fair on Sunday.',
      bound: [{ act: 'commit', cue: 'will', actor: 'Veld', contents: ['open the fair on Sunday'] }],
    });
    assert.isEmpty(commitments);
  });

  it('keep what an office says it will do in its own statement', () => {
    const { commitments } = understandSketch({
      text: 'Statement from Prime Minister Anna Veld\n\nNorland will open the port.',
      bound: [{ act: 'commit', cue: 'will', actor: 'Norland', contents: ['open the port'] }],
    });
    assert.equal(only(commitments).strength, 3);
  });

  it('end before the verb of the sentence that they open', () => {
    const { commitments, attributions } = understandSketch({
      text: 'Their commitment to dialogue and free trade shows the way ahead.',
      said: [{ cue: 'commitment', source: 'Their', contents: ['dialogue and free trade shows'] }],
      bound: [{ act: 'commit', cue: 'commitment', actor: 'Their', contents: ['dialogue'] }],
    });
    assert.equal(only(commitments).content.quote, 'dialogue and free trade');
    assert.equal(only(attributions).content[0]?.quote, 'dialogue and free trade');
  });

  it('take the verb of a goal into the cue, and leave the determiner of a content to the content', () => {
    const goal = understandSketch({
      text: 'Their goal is to open the port.',
      bound: [{ act: 'commit', cue: 'goal', actor: 'Their', contents: ['open the port'] }],
    });
    assert.equal(only(goal.commitments).cue.quote, 'goal is');
    const { attributions } = understandSketch({
      text: 'Veld reaffirmed her party’s wish to open the port.',
      said: [{ cue: 'reaffirmed her', source: 'Veld', contents: ['open the port'] }],
    });
    assert.equal(only(attributions).cue.quote, 'reaffirmed');
    assert.equal(only(attributions).content[0]?.quote, 'her party’s wish to open the port');
  });

  it('have no deadline from a clause of what was done before', () => {
    const text = 'Norland agreed to withdraw the complaint it filed with the Strait Commission in 2018.';
    const { commitments } = understandSketch({
      text,
      values: [{ type: 'DATE', quote: '2018', value: '2018' }],
      bound: [
        {
          act: 'commit',
          cue: 'agreed',
          contents: ['withdraw the complaint it filed with the Strait Commission in 2018'],
        },
      ],
    });
    assert.isNull(only(commitments).deadline);
  });

  it('have no deadline that is over', () => {
    const { commitments } = understandSketch({
      text: 'Veld pledged to find the ships lost in past decades.',
      bound: [{ act: 'commit', cue: 'pledged', actor: 'Veld', contents: ['find the ships lost in past decades'] }],
      values: [{ type: 'DATE', quote: 'past decades', timex: 'DATE', value: 'PAST_REF' }],
    });
    assert.isNull(only(commitments).deadline);
  });

  it('have the whole verb group as their cue, also where its words were read apart', () => {
    const refused = understandSketch({
      text: 'Veld had refused to open the port.',
      bound: [{ act: 'refuse', cue: 'refused', actor: 'Veld', contents: ['open the port'] }],
    });
    assert.equal(only(refused.commitments).cue.quote, 'had refused');
    assert.equal(only(refused.commitments).status, 'past');
    const { commitments } = understandSketch({
      text: 'Veld said Ruiz would agree to open the port.',
      entities: ENTITIES,
      said: [{ cue: 'said', source: 'Veld', contents: ['Ruiz would agree to open the port'] }],
      bound: [
        { act: 'commit', cue: 'would', actor: 'Ruiz', contents: ['open the port'] },
        { act: 'commit', cue: 'agree', contents: ['open the port'] },
      ],
    });
    assert.equal(only(commitments).cue.quote, 'would agree');
    assert.deepEqual(only(commitments).actors, ['Tomás Ruiz']);
  });

  it('of a passive request go to who was asked', () => {
    const { commitments } = understandSketch({
      text: 'Veld was asked by Mr. Ruiz to open the port.',
      entities: ENTITIES,
      bound: [{ act: 'request', cue: 'was asked', actor: 'Veld', contents: ['open the port'] }],
    });
    assert.deepEqual(only(commitments).recipients, ['Anna Veld']);
  });
});
