import { assert } from 'chai';
import type { Value, ValueType } from '../../../../src/core/annotations';
import { theValue } from './reading';

function check(type: ValueType, rows: readonly (readonly [string, Readonly<Record<string, unknown>>])[]): void {
  for (const [words, wanted] of rows) {
    it(`reads “${words}”`, () => {
      const read = theValue(type, words);
      for (const [key, value] of Object.entries(wanted)) assert.deepEqual(read[key as keyof Value], value, key);
    });
  }
}

describe('Money', () => {
  check('MONEY', [
    ['$3 million', { value: 'USD 3000000', number: 3_000_000, unit: 'USD' }],
    ['£103.5m', { value: 'GBP 103500000' }],
    ['10 billion euros', { value: 'EUR 10000000000' }],
    ['8000 Hong Kong dollars', { value: 'HKD 8000' }],
    ['€2 to 3 billion', { value: 'EUR 2000000000-3000000000', number: undefined }],
    ['US$100 and $200 million', { value: 'USD 100000000-200000000' }],
    ['50 cents', { value: 'USD 0.50' }],
    ['millions of dollars', { value: undefined, unit: 'USD' }],
  ]);

  it('takes a bare $ for the dollar that the article names', () => {
    assert.equal(theValue('MONEY', '$5', 'It paid $5 of the 20 Canadian dollars.').value, 'CAD 5');
    assert.equal(theValue('MONEY', '$5', 'It paid $5, or US$4, of the 20 Canadian dollars.').value, 'USD 5');
  });
});

describe('Percentages', () => {
  check('PERCENT', [
    ['3.5%', { value: '3.5', unit: '%' }],
    ['three per cent', { value: '3', unit: '%' }],
    ['3% to 4%', { value: '3-4' }],
    ['1/4 percentage point', { value: '0.25', unit: 'percentage point' }],
    ['25 basis points', { value: '0.25', unit: 'percentage point' }],
  ]);
});

describe('Quantities', () => {
  check('QUANTITY', [
    ['688 metres', { value: '688 m', unit: 'metres', si: { number: 688, unit: 'm' } }],
    ['1,200km', { value: '1200 km', si: { number: 1_200_000, unit: 'm' } }],
    ['190 m', { value: '190 m' }],
    ['six feet', { value: '6 ft', unit: 'feet', si: { number: 1.8288, unit: 'm' } }],
    ['74 miles per hour', { value: '74 mph' }],
    ['16 million to 22 million kilometres', { value: '16000000-22000000 km' }],
    ['2 million barrels', { value: '2000000 barrels', unit: 'barrels' }],
    ['30 °C', { si: { number: 303.15, unit: 'K' } }],
  ]);
});

describe('Counts and ranks', () => {
  check('CARDINAL', [
    ['Fifteen thousand', { value: '15000', number: 15_000 }],
    ['1.26 million', { value: '1260000' }],
    ['one hundred and twenty-one', { value: '121' }],
    ['two-thirds', { value: '2/3' }],
    ['half', { value: '0.5' }],
    ['a dozen', { value: '12' }],
    ['203–58', { value: '203-58', number: undefined }],
    ['between five and 30', { value: '5-30' }],
    ['21k', { value: '21000' }],
    ['hundreds of thousands', { value: undefined }],
  ]);
  check('ORDINAL', [
    ['Second', { value: '2', number: 2 }],
    ['133rd', { value: '133' }],
    ['sixty-fifth', { value: '65' }],
  ]);
});

describe('A hedge before a value', () => {
  const hedges = [
    ['more than', 'MORE_THAN'],
    ['at least', 'EQUAL_OR_MORE'],
    ['nearly', 'LESS_THAN'],
    ['about', 'APPROX'],
  ] as const;
  for (const [hedge, mod] of hedges) {
    it(`“${hedge}” makes it ${mod} and stays outside`, () => {
      const value = theValue('CARDINAL', '300', `They counted ${hedge} 300 ships.`);
      assert.deepInclude(value, { value: '300', quote: '300', mod });
      assert.deepInclude(
        value.why.map(({ property, quote }) => [property, quote]),
        ['mod', hedge],
      );
    });
  }
});
