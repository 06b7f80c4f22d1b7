import { assert } from 'chai';
import { readArticle } from '../../../../src/core/text/read';

function blocks(text: string): [string, string][] {
  return readArticle(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('Blocks of an article', () => {
  it('tell headline, byline, date line and dateline from paragraphs', () =>
    assert.deepEqual(
      blocks(
        'Norland to cut fees\n\nBy Anna Veld\nNovember 1, 2005\n\nVELDHAVEN, Nov. 1 (Harbour News) — Norland will act.\n\nIt said so.',
      ),
      [
        ['headline', 'Norland to cut fees'],
        ['byline', 'By Anna Veld'],
        ['dateline', 'November 1, 2005'],
        ['dateline', 'VELDHAVEN, Nov. 1 (Harbour News) —'],
        ['paragraph', 'Norland will act.'],
        ['paragraph', 'It said so.'],
      ],
    ));

  it('read no byline where a sentence begins with a small word', () => {
    const kinds = (line: string): string[] =>
      blocks(`Norland to cut fees\n\n${line}\n\nIt said so.`).map(([kind]) => kind);
    for (const line of ['By Anna Veld', 'WRITTEN BY ANNA VELD', 'Story by the Harbour Herald']) {
      assert.equal(kinds(line)[1], 'byline', line);
    }
    assert.notInclude(kinds('By noon every crane stood still'), 'byline');
  });

  it('leave Markdown out of their range', () =>
    assert.deepEqual(
      blocks(
        '---\ntitle: Fees fall\n---\n# Fees fall\n\n> We will act.\n\n- one thing\n2. another\n\n![The port at dawn](port.jpg)\n\n***\n\n## What next\n\nNobody knows.',
      ),
      [
        ['frontmatter', '---\ntitle: Fees fall\n---'],
        ['headline', 'Fees fall'],
        ['quotation', 'We will act.'],
        ['list-item', 'one thing'],
        ['list-item', 'another'],
        ['caption', 'The port at dawn'],
        ['headline', 'What next'],
        ['paragraph', 'Nobody knows.'],
      ],
    ));

  it('join the lines of a paragraph that was wrapped by width', () =>
    assert.lengthOf(
      blocks(
        'Veld said on Monday that the harbour would open to every\nship of Costa Alta, and that the fees would fall by half\nbefore the end of the year.',
      ),
      1,
    ));

  it('keep one paragraph a line where no blank lines part them', () =>
    assert.lengthOf(blocks('Veld said on Monday that the harbour would open to every ship.\nRuiz thanked her.'), 2));

  it('take a first paragraph for no headline', () =>
    assert.deepEqual(blocks('Veld spoke.\n\nRuiz listened.')[0], ['paragraph', 'Veld spoke.']));

  it('name who speaks in a transcript', () => {
    const text = 'MS. VELD: Thank you.\n\nTHE PRESIDENT: We will sign.\n\nMS. VELD: When?';
    const speakers = readArticle(text).blocks.map(block => block.speaker);
    assert.deepEqual(
      speakers.map(speaker => speaker?.quote),
      ['MS. VELD', 'THE PRESIDENT', 'MS. VELD'],
    );
    for (const speaker of speakers) assert.equal(text.slice(speaker?.start, speaker?.end), speaker?.quote);
  });

  it('take one headline with a colon for no transcript', () =>
    assert.deepEqual(blocks('POLL: Norland divided\n\nVeld spoke.')[0], ['headline', 'POLL: Norland divided']));

  it('hold nothing where the text holds nothing', () => assert.deepEqual(blocks(' \n\r\n\t'), []));
});

describe('Title of an article', () => {
  it('is its headline', () => assert.equal(readArticle('# Fees fall\n\nVeld spoke.').title, 'Fees fall'));
  it('is in the front matter first', () =>
    assert.equal(readArticle('---\ntitle: "Fees: the end"\n---\n# Fees fall').title, 'Fees: the end'));
  it('is unknown where there is none', () => assert.isNull(readArticle('Veld spoke.').title));
});
