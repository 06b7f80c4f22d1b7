import { assert } from 'chai';
import { marked, theValue, valuesOf } from './reading';

/** Thursday. */
const DATE = '2025-06-12';

type Row = readonly [words: string, value: string | undefined, sentence?: string];

function check(rows: readonly Row[], type: 'DATE' | 'TIME' = 'DATE'): void {
  for (const [words, value, sentence = words] of rows) {
    it(`reads “${words}”${sentence === words ? '' : ` in “${sentence}”`} as ${value ?? 'unknown'}`, () =>
      assert.equal(theValue(type, words, sentence, DATE).value, value));
  }
}

describe('Dates in TIMEX3', () => {
  describe('written out', () =>
    check([
      ['November 1, 2005', '2005-11-01'],
      ['1st of March 1998', '1998-03-01'],
      ['Sept. 2019', '2019-09'],
      ['June 3-5, 2024', '2024-06-03/2024-06-05'],
      ['1939-45', '1939/1945'],
      ['the 1930s', '193'],
      ['16th century', '15'],
      ['third quarter of 2024', '2024-Q3'],
      ['second half of 2024', '2024-H2'],
      ['fiscal year 2026', 'FY2026'],
      ['summer of 2012', '2012-SU'],
      ['February 30', undefined],
    ]));

  describe("against the article's date", () =>
    check([
      ['today', '2025-06-12'],
      ['yesterday', '2025-06-11'],
      ['last week', '2025-W23'],
      ['next month', '2025-07'],
      ['this year', '2025'],
      ['last quarter', '2025-Q1'],
      ['this weekend', '2025-W24-WE'],
      ['three days ago', '2025-06-09'],
      ['two weeks ago', '2025-W22'],
      ['35 years ago', '1990'],
      ['ten years ago today', '2015-06-12'],
      ['last July', '2024-07'],
      ['May of last year', '2024-05'],
      ['April 11 of this year', '2025-04-11'],
      ['recent months', 'PAST_REF'],
      ['coming days', 'FUTURE_REF'],
      ['Christmas Day', '2024-12-25', 'The pact was signed on Christmas Day.'],
      ['Good Friday', '2025-04-18', 'They met on Good Friday.'],
    ]));

  describe('by the tense around them', () =>
    check([
      ['Tuesday', '2025-06-10', 'Veld signed the pact on Tuesday.'],
      ['Tuesday', '2025-06-17', 'Veld will sign the pact on Tuesday.'],
      ['Tuesday', '2025-06-17', 'They want an answer by Tuesday.'],
      ['Thursday', '2025-06-12', 'Veld signed the pact on Thursday.'],
      ['March', '2025-03', 'The port was closed in March.'],
      ['March', '2026-03', 'The port will be closed in March.'],
      ['September 9', '2024-09-09', 'The port was closed on September 9.'],
      ['September 9', '2025-09-09', 'The port is to be closed on September 9.'],
      ['September 9', '2025-09-09', 'Veld said the port will cut its fees by 15 percent from September 9.'],
      ['September 9', '2024-09-09', 'Veld said the port cut its fees on September 9.'],
      ['September 9', '2024-09-09', 'Norland became the second state to open its ports on September 9.'],
      ['September 9', '2025-09-09', 'Norland will be the second state to open its ports on September 9.'],
      ['Tuesday', '2025-06-17', 'The crew will not shut the lock on Tuesday.'],
    ]));

  describe('lasting and recurring', () =>
    check([
      ['three days', 'P3D'],
      ['two-and-a-half years', 'P2Y6M'],
      ['two years and three months', 'P2Y3M'],
      ['few weeks', 'PXW'],
      ['decades', 'PXDE'],
      ['last six months', 'P6M'],
      ['last year', 'P1Y', 'Prices rose over the last year.'],
      ['63-year-old', 'P63Y'],
      ['52', 'P52Y', 'He died at 52.'],
      ['every year', 'P1Y'],
      ['quarterly', 'P3M'],
      ['Fridays', 'XXXX-WXX-5'],
    ]));

  it('say their type', () => {
    assert.equal(theValue('DATE', 'three days').timex, 'DURATION');
    assert.equal(theValue('DATE', 'every year').timex, 'SET');
    assert.equal(theValue('DATE', 'today', 'today', DATE).timex, 'DATE');
  });

  it('keep which part of a period is meant', () => {
    const end = theValue('DATE', 'end of 2030');
    assert.deepInclude(end, { value: '2030', mod: 'END' });
    assert.deepInclude(theValue('DATE', 'mid-June', 'in mid-June', DATE), { value: '2025-06', mod: 'MID' });
    assert.deepInclude(theValue('DATE', 'early 1990s'), { value: '199', mod: 'START' });
  });

  it('name the words of the tense that decided', () => {
    const { why } = theValue('DATE', 'Tuesday', 'Veld will sign the pact on Tuesday.', DATE);
    assert.deepInclude(
      why.map(({ rule, quote }) => [rule, quote]),
      ['future-tense', 'will'],
    );
  });

  it('take *that day* for the day of the sentence before', () => {
    const text = 'The pact ended on May 3, 2019. Norland left that day.';
    const [, day] = valuesOf(text, DATE, [marked(text, 'DATE', 'May 3, 2019'), marked(text, 'DATE', 'that day')]);
    assert.equal(day?.value, '2019-05-03');
  });
});

describe('Relative dates of an article without a date', () => {
  for (const words of ['today', 'Tuesday', 'last week', 'three years ago', 'next month', 'Christmas', 'this summer']) {
    it(`have no value: “${words}”`, () => assert.isUndefined(theValue('DATE', words).value));
  }
  it('keep what the text says: a month and day, a full date, a length', () => {
    assert.equal(theValue('DATE', 'December 29').value, 'XXXX-12-29');
    assert.equal(theValue('DATE', 'December 29, 2016').value, '2016-12-29');
    assert.equal(theValue('DATE', 'three weeks').value, 'P3W');
  });
});

describe('Times of day', () => {
  check(
    [
      ['4:15 p.m.', '2025-06-12T16:15'],
      ['noon', '2025-06-12T12:00'],
      ['0333 GMT', '2025-06-12T03:33Z'],
      ['6:55 a.m. EDT on June 10', '2025-06-10T06:55'],
      ['Tuesday evening', '2025-06-10TEV', 'Veld signed on Tuesday evening.'],
      ['tonight', '2025-06-12TNI'],
      ['last night', '2025-06-11TNI'],
      ['this morning', '2025-06-12TMO'],
      ['90 minutes', 'PT90M'],
      ['several hours', 'PTXH'],
    ],
    'TIME',
  );

  it('take the day that stands beside them in the sentence', () => {
    const text = 'Veld left at 6:55 a.m. on June 10.';
    const [time] = valuesOf(text, DATE, [marked(text, 'TIME', '6:55 a.m.'), marked(text, 'DATE', 'June 10')]);
    assert.equal(time?.value, '2025-06-10T06:55');
  });
});
