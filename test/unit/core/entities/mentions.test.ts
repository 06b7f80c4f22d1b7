import { assert } from 'chai';
import { named, quotes, readMarked } from './marked';

describe('Pronouns and descriptions', () => {
  it('follow the gender that a title or an earlier pronoun gave', () => {
    const reading = readMarked(
      'Mr. [PERSON Ruiz] met Mrs. [PERSON Veld] on Monday. <She> left early. <He> stayed until night.',
    );
    assert.deepEqual(quotes(reading, 'Veld'), ['Veld', 'She']);
    assert.deepEqual(quotes(reading, 'Ruiz'), ['Ruiz', 'He']);
  });

  it('find the holder of the role', () => {
    const reading = readMarked(
      'President [PERSON Tomás Ruiz] met Chancellor [PERSON Anna Veld]. {The chancellor} left early. {The president} stayed.',
    );
    assert.include(quotes(reading, 'Anna Veld'), 'The chancellor');
    assert.include(quotes(reading, 'Tomás Ruiz'), 'The president');
  });

  it('find the institution whose name has the word', () => {
    const reading = readMarked(
      'The [ORG Harbour Party] met [PERSON Anna Veld] in [GPE Ostra]. {The party} voted for <its> plan.',
    );
    assert.includeMembers(quotes(reading, 'Harbour Party'), ['The party', 'its']);
  });

  it('take the country of the people for its government', () => {
    const reading = readMarked('[GPE Japan] and [GPE Canada] talked. {The Japanese government} agreed on Monday.');
    assert.include(quotes(reading, 'Japan'), 'The Japanese government');
  });

  it('speak of the government of the people in them, and of no other', () => {
    const reading = readMarked(
      '[NORP Norlandic] and [NORP Japanese] ships left [GPE Norland]. [GPE Costa Alta] paid. ' +
        '{the Norlandic government} agreed and {the Japanese government} watched.',
    );
    assert.deepEqual(quotes(reading, 'Norland'), ['Norland', 'the Norlandic government']);
    assert.deepEqual(quotes(reading, 'Costa Alta'), ['Costa Alta']);
  });

  it('speak of the place that was spoken of last, also by its people', () => {
    const reading = readMarked(
      '[GPE Norland] waited. [GPE Costa Alta] cut its fees and [GPE Costa Alta] paid. A [NORP Norlandic] ministry spoke. The league urged {the government} to act.',
    );
    assert.include(quotes(reading, 'Norland'), 'the government');
  });

  it('inside a quotation mean the speaker', () => {
    const reading = readMarked(
      'Prime Minister [PERSON Anna Veld] met [PERSON Tomás Ruiz] on Monday. “<I> will pay,” [PERSON Ruiz] said.',
      [{ source: 'Ruiz', cue: 'said', content: 'I will pay,' }],
    );
    assert.include(quotes(reading, 'Tomás Ruiz'), 'I');
  });

  it('of a speaker’s country mean the one that the article has told', () => {
    const reading = readMarked(
      '[GPE Norland] cut its fees, and [GPE Norland] met President [PERSON Tomás Ruiz] of [GPE Costa Alta]. [PERSON Ruiz] said {his country} was ready to talk to [GPE Norland].',
      [{ source: 'Ruiz', cue: 'said', content: 'his country was ready to talk to Norland' }],
    );
    assert.include(quotes(reading, 'Costa Alta'), 'his country');
  });

  it('of others in a quotation are not its speaker', () => {
    const text = '[PERSON Tomás Ruiz] left. [PERSON Jonas Veld] said: "<He> was tired."';
    const said = [{ source: 'Jonas Veld', cue: 'said', content: 'He was tired' }];
    assert.deepEqual(quotes(readMarked(text, said), 'Tomás Ruiz'), ['Tomás Ruiz', 'He']);
    const unquoted = readMarked(text.replaceAll('"', '').replace(':', ' that'), said);
    assert.deepEqual(quotes(unquoted, 'Jonas Veld'), ['Jonas Veld', 'He']);
  });

  it('of a town are no country', () => {
    const reading = readMarked('[GPE Japan] moved. [GPE Japan] paid. [GPE Ostra] slept. {the city} woke.');
    assert.deepEqual(quotes(reading, 'Ostra'), ['Ostra', 'the city']);
  });

  it('mean the speaker also where the speaker reports somebody else', () => {
    const read = readMarked('[PERSON Anna Veld] said: "[PERSON Ruiz] refused to tell <me> the price."', [
      { source: 'Anna Veld', cue: 'said', content: 'Ruiz refused to tell me the price' },
      { source: 'Ruiz', cue: 'refused', content: 'tell me the price' },
    ]);
    const veld = read.entities.find(e => e.name === 'Anna Veld');
    assert.isTrue(veld?.mentions.some(m => m.quote === 'me'));
  });

  it('are marked where the article has used the same words, and by the noun of a name', () => {
    const reading = readMarked(
      'The [ORG Harbour Commission] met [GPE Norland]. {The country} paid. Later the commission voted and the country-wide fee fell. Divers left the country.',
    );
    assert.deepEqual(quotes(reading, 'Harbour Commission'), ['Harbour Commission', 'the commission']);
    assert.deepEqual(quotes(reading, 'Norland'), ['Norland', 'The country', 'the country']);
  });

  it('are marked by the noun of a class once one of it is named', () => {
    const reading = readMarked(
      'The bill failed. Then the [LAW Harbour Act] came. Divers like this bill. A yacht sank; the yacht was old.',
      [],
      { choose: (_, [only]) => only ?? null },
    );
    assert.deepEqual(quotes(reading, 'Harbour Act'), ['Harbour Act', 'this bill']);
  });

  it('are marked with what they own where that is a country or a party', () => {
    const reading = readMarked(
      '[PERSON Anna Veld] leads [GPE Norland]. "<My> country will pay," [PERSON Veld] said, and left <her> house.',
      [{ source: 'Veld', cue: 'said', content: 'My country will pay' }],
    );
    assert.include(quotes(reading, 'Norland'), 'My country');
    assert.deepEqual(quotes(reading, 'Anna Veld'), ['Anna Veld', 'My', 'Veld', 'her']);
  });

  it('are looked for with what they own where that tells which it is, and with the owner inside them', () => {
    const lookedFor = (marked: string): string[] => {
      const words: string[] = [];
      readMarked(marked, [], {
        choose: pointer => {
          words.push(pointer.words);
          return null;
        },
      });
      return words;
    };
    assert.deepEqual(lookedFor('<Their> two nations met.'), ['their two nations', 'their']);
    assert.deepEqual(lookedFor('<Their> common friend, [GPE Norland], left.'), ['their common friend', 'their']);
    assert.deepEqual(lookedFor('<Their> common fears grew.'), ['their']);
    assert.deepEqual(lookedFor('<Her> house stands.'), ['her']);
    assert.deepEqual(lookedFor('{Her country} votes.'), ['her country', 'her']);
    assert.deepEqual(lookedFor('{Our country} votes.'), ['our country']);
  });

  it('are the one that several share, where its name follows', () => {
    const reading = readMarked('[GPE Japan] and [GPE Canada] talked to <their> common ally, the [GPE Norland] of old.');
    assert.deepEqual(quotes(reading, 'Norland'), ['their common ally', 'Norland']);
  });

  it('are left alone as the title of a name, where they go on, and where rulers are meant', () => {
    const reading = readMarked(
      '[LOC Thole] is far. {The planet} [LOC Thole] shines over [GPE Norland] and {the country} of trees. {The regime} fell.',
    );
    assert.deepEqual(quotes(reading, 'Thole'), ['Thole', 'Thole']);
    assert.deepEqual(quotes(reading, 'Norland'), ['Norland']);
  });

  it('mean by it what was spoken of last, also where that is nothing the article names', () => {
    const reading = readMarked(
      '[GPE Norland] votes. [GPE Norland] denies {the regime} what <it> needs and <its> fees. It is late. [GPE Norland] pays what <it> owes.',
    );
    assert.deepEqual(quotes(reading, 'Norland'), ['Norland', 'Norland', 'Norland', 'it']);
  });

  it('may stand for nothing of a type that their words cannot mean', () => {
    const offered = (mention: string): string[] => {
      const types: string[] = [];
      readMarked(`[GPE Norland], [ORG Harbour Union], [PERSON Ruiz] and the [PRODUCT Gull] met. ${mention} left.`, [], {
        choose: (_, candidates) => {
          types.push(...candidates.filter(({ members }) => !members.length).map(({ type }) => type));
          return null;
        },
      });
      return types.sort();
    };
    assert.deepEqual(offered('{The drug}'), ['PRODUCT']);
    assert.deepEqual(offered('{The advisory}'), []);
    assert.deepEqual(offered('{The country}'), ['GPE']);
    assert.deepEqual(offered('<We>'), ['GPE', 'ORG']);
    assert.deepEqual(offered('<They>'), ['GPE', 'ORG']);
    assert.deepEqual(offered('<He>'), ['PERSON']);
    assert.deepEqual(offered('{Both countries}'), []);
    assert.deepEqual(offered('{The three-engine plane}'), ['PRODUCT']);
  });

  it('never speak of a government that the article does not name', () => {
    const reading = readMarked('[GPE Norland] kept the rules of {the previous government}.');
    assert.deepEqual(quotes(reading, 'Norland'), ['Norland']);
  });
});

describe('Several spoken of together', () => {
  const talks =
    '[NORP Japanese] Prime Minister [PERSON Aiko Morita] and [NORP Canadian] Prime Minister [PERSON Paul Leroy] met. ' +
    '{Both leaders} praised the talks. <They> agreed on fees. [GPE Japan] and [GPE Canada] will meet again. ';

  it('are a set with its members', () => {
    const reading = readMarked(talks);
    const set = reading.entities.find(entity => entity.type === 'SET');
    assert.deepEqual(set?.members, [named(reading, 'Aiko Morita').id, named(reading, 'Paul Leroy').id]);
    assert.deepEqual(
      set?.mentions.map(m => m.quote),
      ['Both leaders', 'They'],
    );
    assert.deepEqual(reading.open(set?.id ?? ''), set?.members);
  });

  it('are countries where the description says so', () => {
    const reading = readMarked(`${talks}{Both nations} will pay.`);
    const set = named(reading, 'Japan and Canada');
    assert.deepEqual(set.members, [named(reading, 'Japan').id, named(reading, 'Canada').id]);
    assert.include(
      set.mentions.map(m => m.quote),
      'Both nations',
    );
  });

  it('own what their sentence says is theirs', () => {
    const reading = readMarked(`${talks}In the end {both leaders} used their phones. Ships lost their way.`);
    const set = reading.entities.find(entity => entity.type === 'SET');
    assert.deepEqual(
      set?.mentions.map(m => m.quote),
      ['Both leaders', 'They', 'both leaders', 'their'],
    );
  });

  it('are as many as the words say', () => {
    const reading = readMarked('[PERSON Aiko Morita] and [PERSON Paul Leroy] met. {The three leaders} will talk.');
    assert.isFalse(reading.entities.some(entity => entity.type === 'SET'));
  });

  it('are the countries of two leaders for what only states have between them', () => {
    const read = readMarked(
      '[NORP Japanese] Prime Minister [PERSON Anna Veld] and [NORP South Korean] President [PERSON Tomás Ruiz] met. ' +
        'The talks eased <their> strained relationship. [GPE Japan] trades fish. [GPE South Korea] trades fish.',
    );
    const owner = read.entities.find(e => e.mentions.some(m => m.quote === 'their'));
    const leaders = ['Anna Veld', 'Tomás Ruiz'].map(name => read.entities.find(e => e.name === name));
    const countries = leaders.flatMap(leader => leader?.affiliation ?? []);
    assert.lengthOf(countries, 2);
    assert.deepEqual(owner?.members, countries);
  });
});
