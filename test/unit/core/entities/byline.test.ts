import { assert } from 'chai';
import { withBylines } from '../../../../src/core/entities/byline';
import type { Tagged } from '../../../../src/core/tagger/tagged';
import { wordsOf } from '../../../../src/core/tagger/words';
import { readArticle } from '../../../../src/core/text/read';

function authors(byline: string): string[] {
  const text = `Harbour reopens\n\n${byline}\n\nThe harbour reopened on Monday, the ministry said in a statement.\n`;
  const article = readArticle(text);
  const tagged = { names: [], words: wordsOf(text, { start: 0, end: text.length }) } as unknown as Tagged;
  return withBylines(article, tagged).map(({ start, end }) => text.slice(start, end));
}

describe('The authors of an article', () => {
  it('are the people of its byline', () => {
    assert.deepEqual(authors('By Ines Dalgaard'), ['Ines Dalgaard']);
    assert.deepEqual(authors('By Ines Dalgaard and Teodor van der Winge'), ['Ines Dalgaard', 'Teodor van der Winge']);
  });

  it('are no newsroom', () => assert.deepEqual(authors('By Coastal Press Staff'), []));
});
