import { assert } from 'chai';
import { dateInFileName } from '../../../../src/core/text/own-date';
import { readArticle } from '../../../../src/core/text/read';

describe("An article's own date", () => {
  const said: readonly (readonly [string, string])[] = [
    ['---\ndate: 2025-06-09T08:00:00Z\n---\nVeld spoke.', '2025-06-09'],
    ["---\ntitle: Fees\npublished: '9 June 2025'\n---\nVeld spoke.", '2025-06-09'],
    ['Fees fall\n\nNovember 1, 2005\n\nVeld spoke.', '2005-11-01'],
    ['Fees fall\r\n\r\nTuesday, 1 November 2005\r\n\r\nVeld spoke.', '2005-11-01'],
    ['Fees fall\nBy Anna Veld\nPublished 9 June 2025, 4:30 p.m.\n\nVeld spoke.', '2025-06-09'],
    ['VELDHAVEN, June 9, 2025 — Veld spoke.', '2025-06-09'],
  ];
  for (const [text, date] of said)
    it(`is read from ${JSON.stringify(text)}`, () => assert.equal(readArticle(text).date, date));

  const unsaid = [
    'Veld spoke on November 1, 2005 in Veldhaven.',
    'Fees fall\n\nThe pact of November 1, 2005 ended.',
    'VELDHAVEN, June 9 — Veld spoke.',
    'Fees fall\n\nFebruary 31, 2005\n\nVeld spoke.',
  ];
  for (const text of unsaid)
    it(`is not guessed from ${JSON.stringify(text)}`, () => assert.isNull(readArticle(text).date));

  it('may stand in a file name', () => {
    assert.equal(dateInFileName('2025-06-09-fees-fall.md'), '2025-06-09');
    assert.equal(dateInFileName('fees_2025_06_09.txt'), '2025-06-09');
    assert.isNull(dateInFileName('fees.md'));
  });
});
