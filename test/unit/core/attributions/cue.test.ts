import { assert } from 'chai';
import { only, type Sketch, understandSketch } from './sketch';

type Said = NonNullable<Sketch['said']>;

function read(text: string, ...said: Said): string[][] {
  return understandSketch({ text, said }).attributions.map(({ source, cue, content }) => [
    source?.quote ?? '',
    cue.quote,
    ...content.map(c => c.quote),
  ]);
}

describe('A cue', () => {
  it('takes in the verb that the tagger left behind its auxiliaries', () => {
    assert.deepEqual(
      read('A state funeral has been planned for Veld.', { cue: 'has', contents: ['A state funeral'] }),
      [['', 'has been planned', 'A state funeral']],
    );
  });

  it('takes in the verb that only lends its tense to a noun', () => {
    assert.deepEqual(
      read('Veld has made a firm decision to open the port.', {
        cue: 'decision',
        source: 'Veld',
        contents: ['open the port'],
      }),
      [['Veld', 'has made a firm decision', 'open the port']],
    );
  });

  it('leaves out "to" and "that", and a name behind "according to"', () => {
    assert.deepEqual(
      read('Veld confirmed to Ruiz that fees fell.', { cue: 'confirmed to', source: 'Veld', contents: ['fees fell'] }),
      [['Veld', 'confirmed', 'fees fell']],
    );
    assert.deepEqual(read('According to Veld, fees fell.', { cue: 'According to Veld', contents: ['fees fell'] }), [
      ['', 'According to', 'fees fell'],
    ]);
  });

  it('is no verb that says nothing without its noun', () => {
    assert.isEmpty(
      read('Veld gave the crew a medal.', { cue: 'gave', source: 'Veld', contents: ['the crew a medal'] }),
    );
    assert.isEmpty(read('It is raising prices.', { cue: 'is raising', source: 'It', contents: ['prices'] }));
  });

  it('is no noun that is the subject of another verb, and none with a relative clause', () => {
    const of = (text: string, cue: string, content: string): string[][] =>
      read(text, { cue, source: 'Veld', contents: [content] });
    assert.isEmpty(of('Veld said the plan calls for open ports.', 'plan', 'open ports'));
    assert.isEmpty(of('Veld made remarks that have been called rude.', 'remarks', 'have been called rude'));
    assert.lengthOf(of('Veld left. Her main concern is whether fees rise.', 'concern', 'whether fees rise'), 1);
    assert.lengthOf(of('Veld, they claim, is ill.', 'claim', 'is ill'), 1);
  });

  it('is no auxiliary alone, no part of a compound and no summons', () => {
    const CASES: readonly (readonly [string, string, string])[] = [
      ['Her concern is whether fees fall.', 'is', 'whether fees fall'],
      ['The Ruiz-led council closed the port.', 'led', 'council closed the port'],
      ['Veld called off the talks on fees.', 'called off', 'the talks on fees'],
      ['Veld called a snap election for May.', 'called', 'a snap election for May'],
      ['Veld called Tomás Ruiz to offer help.', 'called', 'Tomás Ruiz to offer help'],
      ['Veld spoke, referring to harbour fees.', 'referring', 'harbour fees'],
      ['The comment about fees is old.', 'comment', 'fees'],
      ['Veld maintains a small navy.', 'maintains', 'a small navy'],
      ['Veld did not observe the truce.', 'did not observe', 'the truce'],
      ['Veld wrote that the storm claimed the lives of ten sailors.', 'claimed', 'the lives of ten sailors'],
    ];
    for (const [text, cue, content] of CASES) assert.isEmpty(read(text, { cue, contents: [content] }), text);
    const named = read('Veld called the plan a “bad idea”.', { cue: 'called', contents: ['the plan a “bad idea'] });
    assert.lengthOf(named, 1);
    assert.lengthOf(read('Veld maintains that fees fell.', { cue: 'maintains', contents: ['fees fell'] }), 1);
    assert.lengthOf(read('Veld claimed the port.', { cue: 'claimed', contents: ['the port'] }), 1);
    assert.lengthOf(read('Veld’s comment on fees is old.', { cue: 'comment', source: 'Veld', contents: ['fees'] }), 1);
  });

  it('stands below the headline, which the text says again', () => {
    const text = 'Veld says fees fall\n\nVeld says harbour fees will fall.';
    assert.isEmpty(read(text, { cue: 'says', source: 'Veld', contents: ['fees fall'] }));
    const between = '# Fees\n\nFees fall.\n\n## What we ask\n\nOpen the port.';
    assert.isEmpty(read(between, { cue: 'ask', source: 'we', contents: ['Open the port'] }));
  });
});

describe('A content', () => {
  const content = (text: string, cue: string, ...contents: string[]): string[] =>
    read(text, { cue, source: 'Veld', contents })[0]?.slice(2) ?? [];

  it('goes on to the end of its clause, however far that is', () => {
    assert.deepEqual(content('Veld opposed the plan for going far too quickly with fees.', 'opposed', 'the plan for'), [
      'the plan for going far too quickly with fees',
    ]);
  });

  it('stops before an adjunct, another verb of its subject, and another report', () => {
    assert.deepEqual(content('Veld praised the pact during a visit to the ports.', 'praised', 'the pact'), [
      'the pact',
    ]);
    assert.deepEqual(content('Veld praised the pact and was cheered by many crews.', 'praised', 'the pact'), [
      'the pact',
    ]);
    assert.deepEqual(content('Veld said fees fell, adding no more.', 'said', 'fees fell, adding no more'), [
      'fees fell',
    ]);
    assert.deepEqual(content('Veld praised the pact, stating no more.', 'praised', 'the pact, stating no more'), [
      'the pact',
    ]);
    assert.deepEqual(
      content('Veld blamed the crews and hinted that fees fell.', 'blamed', 'the crews and hinted that'),
      ['the crews'],
    );
    assert.deepEqual(content('Veld said fees fell and warned of more.', 'said', 'fees fell and warned of more'), [
      'fees fell',
    ]);
  });

  it('ends before the verb of the sentence that its cue opens', () => {
    assert.deepEqual(content('Veld’s refusal to pay angered the ports.', 'refusal', 'pay angered the ports'), ['pay']);
    assert.deepEqual(content('Veld’s refusal to pay angered the ports.', 'refusal', 'pay'), ['pay']);
  });

  it('of a participle stands before it, where the words behind it are who says so', () => {
    assert.deepEqual(
      read('They welcomed the truce in Norland announced by Ruiz and Veld on Monday.', {
        cue: 'announced',
        contents: ['Ruiz and Veld on Monday'],
      }),
      [['Ruiz and Veld', 'announced', 'the truce in Norland']],
    );
  });

  it('of a passive is its subject, where the tagger found none', () => {
    assert.deepEqual(
      read('The talks ended. It was announced Sunday by Veld.', { cue: 'was announced', contents: [] }),
      [['', 'was announced', 'It']],
    );
    assert.deepEqual(
      read('By noon, word of a fire had not been confirmed.', { cue: 'had not been confirmed', contents: [] }),
      [['', 'had not been confirmed', 'a fire']],
    );
    assert.isEmpty(read('Veld had announced on Sunday.', { cue: 'had announced', source: 'Veld', contents: [] }));
  });

  it('of a verb whose subject is a name does not end there', () => {
    const whole = 'open the port named the Sound';
    assert.equal(
      read(`The Harbour Council plans to ${whole}.`, {
        cue: 'plans',
        source: 'The Harbour Council',
        contents: [whole],
      })[0]?.[2],
      whole,
    );
  });

  it('of a noun ends before a verb beside the thing that it is', () => {
    const of = (rest: string): string[] => content(`Veld stressed her commitment to ${rest}.`, 'commitment', rest);
    assert.deepEqual(of('the Harbour Pact and deepen its trade'), ['the Harbour Pact']);
    assert.deepEqual(of('the Harbour Pact and its trade'), ['the Harbour Pact and its trade']);
    assert.deepEqual(of('open the port and cut the fees'), ['open the port and cut the fees']);
    assert.deepEqual(of('the wish to open ports and cut the fees'), ['the wish to open ports and cut the fees']);
  });

  it('is whole where the tagger stopped in the middle of a phrase', () => {
    assert.deepEqual(content('Veld blamed the mayor for, “letting fees rise”.', 'blamed', 'the mayor for'), [
      'the mayor for, “letting fees rise',
    ]);
  });

  it('leaves "and" to the next cue, and else goes on behind it', () => {
    const [first] = read(
      'Veld said “fees fell” in May and claimed “they fell fast”.',
      { cue: 'said', source: 'Veld', contents: ['fees fell” in May and'] },
      { cue: 'claimed', contents: ['they fell fast'] },
    );
    assert.equal(first?.[2], 'fees fell” in May');
    assert.deepEqual(content('Veld said “fees” fall and will rise no more.', 'said', '“fees” fall and'), [
      'fees” fall and will rise no more',
    ]);
  });

  it('lies in the sentence of its cue, unless it is quoted', () => {
    assert.deepEqual(content('Ruiz left the port. Fees fell, Veld said.', 'said', 'left the port', 'Fees fell'), [
      'Fees fell',
    ]);
  });

  it('is also the quotation behind a colon', () => {
    assert.deepEqual(
      read('Veld condemned the attack: “It is a crime. It will end.”', {
        cue: 'condemned',
        source: 'Veld',
        contents: ['the attack'],
      })[0],
      ['Veld', 'condemned', 'the attack', 'It is a crime', 'It will end'],
    );
  });
});

describe('A source without a name', () => {
  const source = (text: string, cue: string, content: string): string | undefined =>
    only(understandSketch({ text, said: [{ cue, contents: [content] }] }).attributions).source?.quote;

  it('is the noun phrase that an active verb follows', () => {
    assert.equal(
      source('In truth, the full video revealed that fees fell.', 'revealed', 'fees fell'),
      'the full video',
    );
    assert.equal(source('It cites a comment that suggested fees fell.', 'suggested', 'fees fell'), 'a comment');
    assert.equal(source('They had data which suggested fees fell.', 'suggested', 'fees fell'), 'data');
    assert.equal(
      source('He left after a letter of his aide to the port revealed fees fell.', 'revealed', 'fees fell'),
      'a letter of his aide to the port',
    );
    assert.equal(source('The law lowers fees, and requires open ports.', 'requires', 'open ports'), 'The law');
  });

  it('is none of a participle, nor behind a preposition', () => {
    assert.isUndefined(source('They seized a ship claimed to be armed.', 'claimed', 'be armed'));
    assert.isUndefined(source('They stopped the exercise over fears fees fell.', 'fears', 'fees fell'));
  });
});

describe('A text that speaks', () => {
  const PARTIES = {
    palace: { type: 'ORG', mentions: ['Harbour Council'] },
    Norland: { type: 'GPE', mentions: ['Norland'] },
  } as const;
  const speaker = (before: string, source: string): string | null =>
    only(
      understandSketch({
        text: `${before} ${source} says fees fall.`,
        entities: PARTIES,
        said: [{ cue: 'says', source, contents: ['fees fall'] }],
      }).attributions,
    ).sourceEntity;

  it('is its maker, where the article has named one before', () => {
    assert.equal(speaker('The Harbour Council has issued a travel advisory.', 'The advisory'), 'palace');
    assert.equal(speaker('They read a long report by the Harbour Council.', 'The report'), 'palace');
    assert.equal(speaker('They read the Harbour Council’s new report. Norland slept.', 'The report'), 'palace');
  });

  it('is nobody, where it has not', () => {
    assert.isNull(speaker('The Harbour Council read a report.', 'The advisory'));
    assert.isNull(speaker('The Harbour Council has issued a travel advisory.', 'A report'));
  });
});

describe('A cue that the tagger has not marked', () => {
  const found = (text: string, ...said: Said): string[] =>
    read(text, ...said).map(([, cue = '', ...contents]) => `${cue}: ${contents.join(' | ')}`);

  it('is a saying or a feeling with "that", and a report or concern of something', () => {
    assert.deepEqual(found('There were reports that the port had closed on Monday.'), [
      'reports: the port had closed on Monday',
    ]);
    assert.deepEqual(found('There were reports of a fire in the port, and ships left.'), [
      'reports: a fire in the port',
    ]);
    assert.deepEqual(found('The crews raised concerns over the high fees.'), ['raised concerns: the high fees']);
    assert.deepEqual(found('Our crews are disappointed that fees will rise.'), ['are disappointed: fees will rise']);
  });

  it('is no noun with a relative clause, and none that another cue has taken', () => {
    assert.isEmpty(found('They read the claims that were made in May.'));
    assert.isEmpty(found('They read the reports that arrived in May.'));
    assert.deepEqual(found('There were reports that fees fell.', { cue: 'reports', contents: ['fees fell'] }), [
      'reports: fees fell',
    ]);
  });

  it('has a content that ends before the next cue', () => {
    assert.deepEqual(
      found('We hear reports of a fire and demand open ports.', {
        cue: 'demand',
        source: 'We',
        contents: ['open ports'],
      }),
      ['reports: a fire', 'demand: open ports'],
    );
    assert.deepEqual(
      found('Reports of a fire had not been confirmed.', { cue: 'had not been confirmed', contents: [] }),
      ['Reports: a fire', 'had not been confirmed: a fire'],
    );
  });

  it('is a noun that binds somebody or asks for something', () => {
    const { attributions } = understandSketch({
      text: 'They praised the agreement to open the port.',
      bound: [{ act: 'commit', cue: 'agreement', contents: ['open the port'] }],
    });
    assert.deepEqual(
      attributions.map(a => [a.cue.quote, ...a.content.map(c => c.quote)]),
      [['agreement', 'open the port']],
    );
    const verb = { act: 'commit', cue: 'will', contents: ['open the port'] } as const;
    assert.isEmpty(understandSketch({ text: 'They will open the port.', bound: [verb] }).attributions);
  });
});
