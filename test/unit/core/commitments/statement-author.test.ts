import { assert } from 'chai';
import { statementAuthor } from '../../../../src/core/commitments/statement-author';
import { EntityReading } from '../../../../src/core/entities/reading';
import { readArticle } from '../../../../src/core/text/read';

function author(headline: string): string | null {
  const article = readArticle(`${headline}\n\nThe port stays open, and fees will fall.`);
  const quote = 'Anna Veld';
  const start = article.text.indexOf(quote);
  const mention = { start, end: start + quote.length, quote, kind: 'name' as const, confidence: 0.9 };
  const veld = { id: 'E1', type: 'PERSON' as const, name: quote, mentions: [mention], why: [] };
  return statementAuthor(article, new EntityReading([veld]));
}

describe('The author of a statement', () => {
  it('is the person behind "by" and titles, with capitals or without', () => {
    assert.equal(author('Statement by Anna Veld'), 'E1');
    assert.equal(author('Statement by the Prime Minister Anna Veld on fees'), 'E1');
    assert.equal(author('STATEMENT BY PRIME MINISTER Anna Veld'), 'E1');
    assert.equal(author('Statement from prime minister Anna Veld'), 'E1');
  });

  it('is nobody whom the headline names only further on', () => {
    assert.isNull(author('Statement by harbour crews against Anna Veld'));
    assert.isNull(author('Statement of Norland for the visit of Anna Veld'));
  });
});
