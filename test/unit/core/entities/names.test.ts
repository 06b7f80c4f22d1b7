import { assert } from 'chai';
import { named, quotes, readMarked } from './marked';

describe('Names of one bearer', () => {
  it('are joined from the full name, the surname and the given name', () => {
    const reading = readMarked(
      '[PERSON Anna Veld] met [PERSON Tomás Ruiz]. [PERSON Veld] smiled. [PERSON Tomás] left.',
    );
    assert.deepEqual(quotes(reading, 'Anna Veld'), ['Anna Veld', 'Veld']);
    assert.deepEqual(quotes(reading, 'Tomás Ruiz'), ['Tomás Ruiz', 'Tomás']);
  });

  it('take the most complete form as the name, wherever it stands', () => {
    const reading = readMarked('[PERSON Veld] spoke first. The prime minister, [PERSON Anna Veld], spoke well.');
    assert.equal(reading.entities.length, 1);
    assert.equal(reading.entities[0]?.name, 'Anna Veld');
  });

  it('are not in capitals where the text writes them otherwise as well', () => {
    const reading = readMarked('[GPE VELDHAVEN], May 12 — The harbour of [GPE Veldhaven] reopened.');
    assert.deepEqual(
      reading.entities.map(({ name }) => name),
      ['Veldhaven'],
    );
  });

  it('stay apart where two people share a surname and each is named in full', () => {
    const reading = readMarked('[PERSON Anna Veld] and [PERSON Jonas Veld] are siblings.');
    assert.equal(reading.entities.length, 2);
  });

  it('stay apart in a father and a son of one name, and in a product and its next version', () => {
    const { entities } = readMarked(
      '[PERSON Tomás Ruiz Jr.] met [PERSON Tomás Ruiz Sr.] and sold [PRODUCT Gull 6] after [PRODUCT Gull].',
    );
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Tomás Ruiz Jr.', 'Tomás Ruiz Sr.', 'Gull 6', 'Gull'],
    );
  });

  it('are joined from acronyms that the text defines or spells out', () => {
    const reading = readMarked('The [ORG Northern Harbour Alliance] ([ORG NHA]) met. The [ORG NHA] voted.');
    assert.deepEqual(quotes(reading, 'Northern Harbour Alliance'), ['Northern Harbour Alliance', 'NHA', 'NHA']);
  });

  it('are joined from the well-known spellings of a country', () => {
    const reading = readMarked('The [GPE United States] agreed. [GPE U.S.] ships left; the [GPE US] paid.');
    assert.deepEqual(quotes(reading, 'United States'), ['United States', 'U.S.', 'US']);
  });

  it('are joined from the short form of an institution', () => {
    const reading = readMarked(
      'The [ORG Norland State Senate] sat. The [ORG Senate] rose. The [ORG Department of Ports] and [ORG Ports Department] paid.',
    );
    assert.deepEqual(quotes(reading, 'Norland State Senate'), ['Norland State Senate', 'Senate']);
    assert.deepEqual(quotes(reading, 'Department of Ports'), ['Department of Ports', 'Ports Department']);
  });

  it('are joined where a body is called by its country and by its people', () => {
    const reading = readMarked(
      'The [ORG Port Ministry of Norland] paid. The [ORG Norlandic Port Ministry] and the [ORG Ostrian Port Ministry] did not.',
    );
    assert.deepEqual(quotes(reading, 'Port Ministry of Norland'), [
      'Port Ministry of Norland',
      'Norlandic Port Ministry',
    ]);
  });

  it('keep a body apart from a council of that body', () => {
    const reading = readMarked('The [ORG United Nations] moved and the [ORG United Nations Security Council] voted.');
    assert.equal(reading.entities.length, 2);
  });

  it('keep a people apart from its country', () => {
    const reading = readMarked(
      '[NORP Japanese] ships left [GPE Japan]. The [NORP Americans] and an [NORP American] saw it.',
    );
    assert.deepEqual(quotes(reading, 'Japan'), ['Japan']);
    assert.deepEqual(quotes(reading, 'Japanese'), ['Japanese']);
    assert.deepEqual(quotes(reading, 'Americans'), ['Americans', 'American']);
  });

  it('have the likeliest of the types given, also where it came second each time', () => {
    const { entities } = readMarked('[PERSON Ostra] rose. [ORG Ostra] fell. [GPE Ostra] closed.', [], {
      types: [{ PERSON: 0.5, ORG: 0.4 }, { ORG: 0.6 }, { GPE: 0.5, ORG: 0.4 }],
    });
    assert.deepEqual(
      entities.map(({ type }) => type),
      ['ORG'],
    );
  });

  it('have one type in one article, the one marked with more weight', () => {
    const reading = readMarked('[PERSON Ostra] rose. [ORG Ostra] fell. [ORG Ostra] closed.');
    assert.equal(reading.entities.length, 1);
    assert.equal(reading.entities[0]?.type, 'ORG');
  });

  it('are whole where two parts touch', () => {
    const { entities } = readMarked(
      'An engineer left [ORG R][ORG &M] before the [NORP Ugandan]-[NORP Sudanese] talks.',
    );
    assert.deepEqual(
      entities.map(e => e.name),
      ['R&M', 'Ugandan', 'Sudanese'],
    );
  });

  it('begin with a capital, and a person, place or device has one', () => {
    const { entities } = readMarked(
      'The [ORG federal Harbour Party] sent a [PERSON curt] note from [LOC eastern Norland] to [PERSON van der Veld] of the [EVENT battle of Ostra].',
    );
    assert.deepEqual(
      entities.map(e => e.name),
      ['Harbour Party', 'eastern Norland', 'van der Veld', 'battle of Ostra'],
    );
  });

  it('are whole where the tagger cut a person in two, a year from its event, or at a bracket', () => {
    const { entities } = readMarked(
      '[PERSON Anna Maria] [PERSON Veld] read [LAW Port Order] ([LAW P.O.) 12] before the [EVENT 2008] [EVENT Harbour Games].',
    );
    assert.deepEqual(
      entities.map(e => e.name),
      ['Anna Maria Veld', 'Port Order (P.O.) 12', '2008 Harbour Games'],
    );
  });

  it('are two where the article has each of them, and a title or a party stands outside', () => {
    const { entities } = readMarked(
      '[ORG Veldtel] and [ORG T-Gull] merge. A [ORG Veldtel-T-Gull] deal would please [PERSON Sheikh Tomás Ruiz] and the [ORG Republican Senate].',
    );
    assert.deepEqual(
      entities.map(({ type, name, mentions }) => [type, name, mentions.length]),
      [
        ['ORG', 'Veldtel', 2],
        ['ORG', 'T-Gull', 2],
        ['PERSON', 'Tomás Ruiz', 1],
        ['NORP', 'Republican', 1],
        ['ORG', 'Senate', 1],
      ],
    );
  });

  it('end with their line', () => {
    const { entities } = readMarked('[PERSON Anna Veld\n\nTomás Ruiz] spoke.');
    assert.deepEqual(
      entities.map(e => e.name),
      ['Anna Veld', 'Tomás Ruiz'],
    );
  });

  it('are marked where the same words stand unmarked', () => {
    const reading = readMarked('[PERSON Anna Veld] went home. Later Anna Veld came back.');
    assert.equal(named(reading, 'Anna Veld').mentions.length, 2);
  });

  it('are marked by the head of a longer name, and are no description there', () => {
    const reading = readMarked(
      'The [FAC Ostra Sea Wall] held, said the [ORG Union of Norland Divers]. {the Wall} is old and Wall repairs are due. The Union agreed.',
    );
    assert.deepEqual(quotes(reading, 'Ostra Sea Wall'), ['Ostra Sea Wall', 'Wall', 'Wall']);
    assert.deepEqual(quotes(reading, 'Union of Norland Divers'), ['Union of Norland Divers', 'Union']);
  });

  it("are not marked by their head where it opens a sentence or is somebody's", () => {
    const reading = readMarked('The [ORG Harbour Party] met. Party rules changed. She left her Party card.');
    assert.deepEqual(quotes(reading, 'Harbour Party'), ['Harbour Party']);
  });

  it('have the type that a class noun beside one of them says', () => {
    const reading = readMarked(
      'The [GPE Gull] lander woke. [GPE Gull] sent pictures of the planet [PERSON Thole] and the village of [LOC Ostra]. ' +
        'The [ORG Harbour Works] lander slept.',
    );
    assert.equal(named(reading, 'Gull').type, 'PRODUCT');
    assert.equal(named(reading, 'Gull').mentions.length, 2);
    assert.equal(named(reading, 'Thole').type, 'LOC');
    assert.equal(named(reading, 'Ostra').type, 'GPE');
    assert.equal(named(reading, 'Harbour Works').type, 'ORG');
  });

  it('are a company by the word before it, and no person where their staff follows', () => {
    const reading = readMarked('The company, [PERSON Ostral], met [PERSON Velda] analyst [PERSON Tomás Ruiz].');
    assert.equal(named(reading, 'Ostral').type, 'ORG');
    assert.equal(named(reading, 'Velda').type, 'ORG');
    assert.equal(named(reading, 'Tomás Ruiz').type, 'PERSON');
  });

  it('are a place as a part of the world', () => {
    const reading = readMarked('Ministers from [ORG Europe] and the [GPE Middle East] met.');
    assert.deepEqual(
      reading.entities.map(({ type }) => type),
      ['LOC', 'LOC'],
    );
  });

  it('are a storm also without the word for it', () => {
    const reading = readMarked('[EVENT Hurricane Gerda] came near. [PERSON Gerda] passed by.');
    assert.deepEqual(
      reading.entities.map(({ type, name }) => [type, name]),
      [['EVENT', 'Hurricane Gerda']],
    );
  });

  it('are an event as an operation or a numbered expedition, whatever runs it', () => {
    const reading = readMarked(
      'The navy runs [ORG Operation Gull] and [PRODUCT Expedition 4]. [ORG Operations Bureau] paid.',
    );
    assert.equal(named(reading, 'Expedition 4').type, 'EVENT');
    assert.equal(named(reading, 'Operation Gull').type, 'EVENT');
    assert.equal(named(reading, 'Operations Bureau').type, 'ORG');
  });

  it('are no words that have their capital from opening a sentence alone', () => {
    const reading = readMarked('[ORG Fees] rose. The fees are paid in [GPE Port]. [GPE Port] has a port.');
    assert.deepEqual(
      reading.entities.map(({ name }) => name),
      ['Port'],
    );
  });

  it('of the followers of a party are a group, also where the tagger reads the party', () => {
    const reading = readMarked('An aide of the [ORG Democratic] senator met two [PERSON Republicans].');
    assert.equal(named(reading, 'Democratic').type, 'NORP');
    assert.equal(named(reading, 'Republicans').type, 'NORP');
  });

  it('are a people by their ending', () => {
    const reading = readMarked('The [GPE Norvian] coast is long.');
    assert.equal(named(reading, 'Norvian').type, 'NORP');
  });
});

describe('What stands beside a name', () => {
  it('gives the role and the country of its adjective', () => {
    const reading = readMarked('[NORP Japanese] Prime Minister [PERSON Anna Veld] left [GPE Japan].');
    const veld = named(reading, 'Anna Veld');
    assert.equal(veld.role, 'Prime Minister');
    assert.equal(veld.affiliation, named(reading, 'Japan').id);
    assert.include(
      veld.why.map(w => w.quote),
      'Prime Minister',
    );
  });

  it('gives the role before a comma and the possessor as affiliation', () => {
    const reading = readMarked("[GPE Norland]'s deputy prime minister, [PERSON Anna Veld], left.");
    assert.equal(named(reading, 'Anna Veld').role, 'deputy prime minister');
    assert.equal(named(reading, 'Anna Veld').affiliation, named(reading, 'Norland').id);
  });

  it('gives the role and body that follow the name', () => {
    const reading = readMarked('[PERSON Tomás Ruiz], a spokesman for the [ORG Harbour Union], agreed.');
    assert.equal(named(reading, 'Tomás Ruiz').role, 'spokesman');
    assert.equal(named(reading, 'Tomás Ruiz').affiliation, named(reading, 'Harbour Union').id);
  });

  it('takes the country behind a name also where a title stands before it', () => {
    const reading = readMarked('President [PERSON Tomás Ruiz] of [GPE Costa Alta] spoke on Monday.');
    assert.equal(named(reading, 'Tomás Ruiz').role, 'President');
    assert.equal(named(reading, 'Tomás Ruiz').affiliation, named(reading, 'Costa Alta').id);
  });

  it('gives the whole role: over a hyphen, with its office, and with the word for a past one before a country', () => {
    const reading = readMarked(
      'Secretary-General [PERSON Anna Veld], Secretary of State [PERSON Tomás Ruiz] and former [NORP Japanese] President [PERSON Kim Ostra] met.',
    );
    assert.equal(named(reading, 'Anna Veld').role, 'Secretary-General');
    assert.equal(named(reading, 'Tomás Ruiz').role, 'Secretary of State');
    assert.equal(named(reading, 'Kim Ostra').role, 'former President');
  });

  it('gives no affiliation from the sentence before', () => {
    const { entities } = readMarked('Talks in [GPE Japan]\n\nPresident [PERSON Anna Veld] stayed there.');
    assert.isUndefined(entities.find(e => e.name === 'Anna Veld')?.affiliation);
  });

  it('gives a gender only where the text does', () => {
    const reading = readMarked(
      '[PERSON Anna Veld] said that <she> was ready. [PERSON Kim Ostra] waited for Mr. [PERSON Ruiz].',
    );
    assert.equal(named(reading, 'Ruiz').gender, 'male');
    assert.equal(named(reading, 'Anna Veld').gender, 'female');
    assert.isUndefined(named(reading, 'Kim Ostra').gender);
  });
});

describe('Links', () => {
  it('name the country by its ISO code and Wikidata id', () => {
    const reading = readMarked('The [GPE US] and [GPE Japan] met in [GPE Veldhaven].');
    assert.deepEqual(named(reading, 'US').links, { wikidata: 'Q30', iso3166: 'US' });
    assert.equal(named(reading, 'Japan').links?.iso3166, 'JP');
    assert.isUndefined(named(reading, 'Veldhaven').links);
  });

  it('are left out where two places bear the name', () => {
    assert.isUndefined(named(readMarked('[GPE Georgia] voted.'), 'Georgia').links);
  });

  it('name an office holder at the date of the article alone', () => {
    const text = 'President [PERSON Barack Obama] spoke.';
    assert.equal(named(readMarked(text, [], { date: '2012-03-01' }), 'Barack Obama').links?.wikidata, 'Q76');
    assert.isUndefined(named(readMarked(text, [], { date: '2019-03-01' }), 'Barack Obama').links);
    assert.isUndefined(named(readMarked(text), 'Barack Obama').links);
  });
});

describe('The type of a name', () => {
  it('of a bare surname is that of the full name before it', () => {
    const reading = readMarked('[PERSON Anna Ostra] spoke. [GPE Ostra] left.');
    assert.deepEqual(quotes(reading, 'Anna Ostra'), ['Anna Ostra', 'Ostra']);
  });

  it('is a people for a place of the article with the ending of one', () => {
    const reading = readMarked('[GPE Norland] cut fees. The [ORG Norlandic] ministry and two [ORG Norlanders] agreed.');
    assert.equal(named(reading, 'Norlandic').type, 'NORP');
    assert.equal(named(reading, 'Norlanders').type, 'NORP');
    assert.equal(named(reading, 'Norland').type, 'GPE');
  });

  it('is a people for an adjective marked as a place', () => {
    const reading = readMarked('[LOC East Ostrian] ships met [GPE Canadian] and [PERSON South Korean] ones.');
    assert.deepEqual(
      reading.entities.map(e => e.type),
      ['NORP', 'NORP', 'NORP'],
    );
  });
});
