import { assert } from 'chai';
import type { Commitment } from '../../../../src/core/annotations';
import { only, type Sketch, understandSketch } from '../attributions/sketch';

const ENTITIES = {
  'Anna Veld': { type: 'PERSON', mentions: ['Anna Veld', 'Veld'] },
  'Tomás Ruiz': { type: 'PERSON', mentions: ['Tomás Ruiz', 'Ruiz'] },
  Norland: { type: 'GPE', mentions: ['Norland'] },
} as const;

function read(text: string, sketch: Omit<Sketch, 'text'> = {}): Commitment[] {
  return understandSketch({ text, entities: ENTITIES, ...sketch }).commitments;
}

function contents(text: string, sketch: Omit<Sketch, 'text'> = {}): string[] {
  return read(text, sketch).map(commitment => commitment.content.quote);
}

describe('What the author of a statement says that somebody will do', () => {
  const statement = (body: string): string => `Statement by Spokesman Olaf Brandt on the Harbour Pact\n\n${body}`;

  it('is found where the tagger passed over it, each act of a list', () => {
    const [first, second] = read(statement('Ms. Veld will also visit the port and meet the crews.'));
    assert.equal(first?.cue.quote, 'will');
    assert.deepEqual(first?.actors, ['Anna Veld']);
    assert.deepEqual([first?.content.quote, second?.content.quote], ['visit the port', 'meet the crews']);
    assert.deepEqual(contents(statement('We will open the port, saying no more.')), ['open the port']);
    assert.deepEqual(contents(statement('Norland will cut fees, which are high.')), ['cut fees']);
  });

  it('is not what befalls somebody, nor under a condition, nor of a thing, nor in a quotation', () => {
    for (const body of [
      'Veld will be joined by Ruiz there.',
      'Veld will face charges over the port.',
      'The port stays shut if Norland will not lower its fees.',
      'The agreement with Norland will open the port.',
      'The plan that Veld will present is old.',
      '“Norland will open the port,” it read.',
    ])
      assert.isEmpty(read(statement(body)), body);
  });

  it('is a schedule and no commitment in a report', () => {
    assert.isEmpty(read('Port reopens\n\nVeld will open the fair on Sunday.'));
  });
});

describe('A headline with "to"', () => {
  it('says what its subject is going to do', () => {
    const { act, cue, content, actors } = only(read('Norland to cut harbour fees\n\nThe fees are high.'));
    assert.deepEqual([act, cue.quote, content.quote, actors], ['commit', 'to', 'cut harbour fees', ['Norland']]);
    assert.deepEqual(contents('Statement on Anna Veld to Visit Costa Alta\n\nThe visit is short.'), [
      'Visit Costa Alta',
    ]);
  });

  it('says nothing of the kind where another verb governs it, of a fate, or of a place', () => {
    for (const headline of [
      'Judge orders Ruiz to open the port',
      'Norland to face tariffs',
      'Letters by Veld to Ruiz',
      'Thousands to celebrate in the port',
    ])
      assert.isEmpty(read(`${headline}\n\nThe port is shut.`), headline);
  });

  it('threatens where the act does harm', () => {
    assert.equal(only(read('Anna Veld to sue the port\n\nIt is shut.')).act, 'threaten');
  });
});

describe('A cue of the tagger', () => {
  const bound = (act: 'commit' | 'request', cue: string, content: string, text: string): Commitment[] =>
    read(text, { bound: [{ act, cue, contents: [content] }] });

  it('binds nobody where it supposes something or asks a question', () => {
    assert.isEmpty(bound('commit', 'will not', 'open the port', 'Norland shuts if Veld will not open the port.'));
    assert.isEmpty(bound('request', 'was asked', 'if fees fall', 'Veld was asked if fees fall.'));
    assert.isEmpty(bound('request', 'called', 'discuss fees', 'Veld called the palace to discuss fees.'));
    assert.isEmpty(bound('commit', 'approved', 'port', 'They reached a voter-approved port.'));
  });

  it('leaves the adjective of its noun out, and belongs to the attribution of that noun', () => {
    const text = 'Veld reaffirmed her shared goal to open the port.';
    const { attributions, commitments } = understandSketch({
      text,
      entities: ENTITIES,
      said: [
        { cue: 'reaffirmed', source: 'Veld', contents: ['her shared goal to open the port'] },
        { cue: 'goal', source: 'her', contents: ['open the port'] },
      ],
      bound: [{ act: 'commit', cue: 'reaffirmed her shared goal', contents: ['open the port'] }],
    });
    assert.equal(only(commitments).attribution, attributions[1]?.id);
    const [own] = read('Their shared goal is to open the port.', {
      bound: [{ act: 'commit', cue: 'shared goal', contents: ['open the port'] }],
    });
    assert.equal(own?.cue.quote, 'goal is');
  });

  it('is one with "stopped short of", which makes no promise', () => {
    const text = 'Veld stopped short of promising to open the port.';
    const { cue, polarity } = only(bound('commit', 'promising', 'open the port', text));
    assert.deepEqual([cue.quote, polarity], ['stopped short of promising', 'absent']);
    assert.equal(only(bound('commit', 'short of promising', 'open the port', text)).polarity, 'absent');
  });

  it('has nothing of another sentence', () => {
    const text = 'Ships leave by November. Veld undertook to send engineers.';
    assert.isEmpty(bound('commit', 'undertook', 'Ships leave', text));
    assert.isEmpty(
      read('Statement by Veld\n\nWhat Veld will do is open.', {
        bound: [{ act: 'commit', cue: 'will', actor: 'Veld', contents: ['do'] }],
      }),
    );
  });

  it('has another content behind a second "to", unless an infinitive in the first may have it', () => {
    const of = (content: string, text: string): string[] =>
      bound('commit', 'agreed', content, text).map(c => c.content.quote);
    assert.deepEqual(of('open the port', 'Veld agreed to open the port, as asked by Ruiz, and to see fees cut.'), [
      'open the port',
      'see fees cut',
    ]);
    assert.deepEqual(of('find ways to open the port', 'Veld agreed to find ways to open the port and to cut fees.'), [
      'find ways to open the port',
    ]);
  });

  it('is a promise, an offer or a plan whatever follows, where the tagger read it as speech alone', () => {
    const said = (cue: string, content: string): Commitment[] =>
      read(`Veld ${cue} ${content}.`, { said: [{ cue, source: 'Veld', contents: [content] }] });
    assert.equal(only(said('promised', 'every ship would get a berth')).act, 'commit');
    assert.equal(only(said('offered', 'two ships')).act, 'commit');
    assert.isEmpty(said('agreed', 'fees were high'));
  });

  it('is bound not to, where it is not going to', () => {
    const cue = 'I’m not going to';
    const text = 'Veld said: “I’m not going to raise fees.”';
    assert.equal(only(bound('commit', cue, 'raise fees', text)).polarity, 'negative');
  });

  it('is the giver’s who announces money', () => {
    const announced = (content: string): Commitment[] =>
      read(`Veld announced ${content} on Monday.`, {
        said: [{ cue: 'announced', source: 'Veld', contents: [content] }],
      });
    assert.equal(only(announced('nearly $3 million in aid')).act, 'commit');
    assert.isEmpty(announced('the death of an aide'));
  });

  it('is the speaker’s where the sentence says it for another', () => {
    const { actors } = only(
      read('Ruiz spoke for African ports, and demanded lower fees.', {
        entities: { ...ENTITIES, African: { type: 'NORP', mentions: ['African'] } },
        said: [{ cue: 'demanded', source: 'Ruiz', contents: ['lower fees'] }],
        bound: [{ act: 'request', cue: 'demanded', actor: 'African', contents: ['lower fees'] }],
      }),
    );
    assert.deepEqual(actors, ['Tomás Ruiz']);
  });

  it('asks others where it is a proposal', () => {
    const text = 'They weighed a proposal to open the port.';
    assert.equal(only(bound('commit', 'proposal', 'open the port', text)).act, 'request');
  });

  it('takes in the noun that the verb leaves to the next cue', () => {
    const { cue, content } = only(
      read('Veld reiterated her firm commitment to free trade.', {
        bound: [
          { act: 'commit', cue: 'reiterated her', contents: ['firm commitment to free trade'] },
          { act: 'commit', cue: 'commitment', contents: ['free trade'] },
        ],
      }),
    );
    assert.deepEqual([cue.quote, content.quote], ['reiterated her firm commitment', 'free trade']);
  });

  it('takes in the noun of whose it is', () => {
    const { cue } = only(
      read('Veld reaffirmed her ministry’s intention to lower the fees.', {
        bound: [
          { act: 'commit', cue: 'reaffirmed her ministry', contents: ['lower the fees'] },
          { act: 'commit', cue: 'intention', contents: ['lower the fees'] },
        ],
      }),
    );
    assert.equal(cue.quote, 'reaffirmed her ministry’s intention');
  });

  it('is no auxiliary without its verb', () => {
    const undecided = bound('commit', 'have not', 'join the talks', 'They have not decided to join the talks.');
    assert.equal(only(undecided).cue.quote, 'have not decided');
    const text = 'The ministries are partnering to lower the fees.';
    assert.isEmpty(bound('commit', 'are', 'lower the fees', text));
  });

  it('has a content that ends before the next clause, and not on a verb without its object', () => {
    const of = (content: string, text: string): string => only(bound('commit', 'pledged', content, text)).content.quote;
    assert.equal(
      of('open the port, adding that fees fall', 'Veld pledged to open the port, adding that fees fall.'),
      'open the port',
    );
    assert.equal(of('open the port but kept fees', 'Veld pledged to open the port but kept fees.'), 'open the port');
    assert.equal(
      of('open the port, then asked for more', 'Veld pledged to open the port, then asked for more.'),
      'open the port',
    );
    assert.equal(of('open the port: “Fees fall', 'Veld pledged to open the port: “Fees fall.”'), 'open the port');
    assert.deepEqual(
      bound(
        'commit',
        'pledged',
        'open the port and take',
        'Veld pledged to open the port and take very firm steps against smugglers.',
      ).map(c => c.content.quote),
      ['open the port', 'take very firm steps against smugglers'],
    );
  });
});

describe('"We" in a statement', () => {
  it('is its author where the tagger has linked it to nobody or to somebody else', () => {
    const text = 'Statement by Spokesman Tomás Ruiz on the Harbour Pact\n\nVeld has met us. We will open the port.';
    const bound = [{ act: 'commit', cue: 'will', actor: 'We', contents: ['open the port'] }] as const;
    assert.deepEqual(only(read(text, { bound })).actors, ['Tomás Ruiz']);
    const linked = { ...ENTITIES, 'Anna Veld': { type: 'PERSON', mentions: ['Veld', 'We'] } } as const;
    assert.deepEqual(only(read(text, { bound, entities: linked })).actors, ['Tomás Ruiz']);
    const country = { ...ENTITIES, Norland: { type: 'GPE', mentions: ['Norland', 'We'] } } as const;
    assert.deepEqual(only(read(text, { bound, entities: country })).actors, ['Norland']);
  });
});
