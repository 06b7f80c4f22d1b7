import { assert } from 'chai';
import type { ValueType } from '../../../../src/core/annotations';
import type { TaggedSpan } from '../../../../src/core/tagger/tagged';
import { wordsOf } from '../../../../src/core/tagger/words';
import { redrawn } from '../../../../src/core/values/redraw';

/** What stands after redrawing, as `LABEL words`, and every value's run of words holds it. */
function drawnAnew(text: string, drawn: readonly (readonly [ValueType, string])[]): string[] {
  const words = wordsOf(text, { start: 0, end: text.length });
  let from = 0;
  const values = drawn.map(([label, quote]): TaggedSpan<ValueType> => {
    const start = text.indexOf(quote, from);
    const end = start + quote.length;
    from = end;
    const first = words.findIndex(word => word.end > start);
    const last = words.findLastIndex(word => word.start < end);
    return { label, start, end, first, last, confidence: 1 };
  });
  return redrawn(text, words, values).map(({ label, start, end, first, last }) => {
    assert.isAtMost(words[first]?.start ?? Number.POSITIVE_INFINITY, start);
    assert.isAtLeast(words[last]?.end ?? 0, end);
    return `${label} ${text.slice(start, end)}`;
  });
}

describe('A value that the tagger drew awry', () => {
  const CASES: readonly (readonly [string, string, readonly [ValueType, string][], string[]])[] = [
    [
      'is one a set in the results of a match',
      'Veld beat Ruiz 7-5, 3-6, 6-1 on clay.',
      [['CARDINAL', '7-5, 3-6, 6-']],
      ['CARDINAL 7-5', 'CARDINAL 3-6', 'CARDINAL 6-1'],
    ],
    [
      'is two where a number goes from one to another',
      'Norland went from nine to seven ports.',
      [['CARDINAL', 'nine to seven']],
      ['CARDINAL nine', 'CARDINAL seven'],
    ],
    [
      'is two where things of one size are counted',
      'They shipped 3 million 12-ounce cans.',
      [['QUANTITY', '3 million 12-ounce']],
      ['CARDINAL 3 million', 'QUANTITY 12-ounce'],
    ],
    [
      'is a sum and how often it is due',
      'The port pays €200 a day and $40 per year in fees.',
      [
        ['MONEY', '€200 a'],
        ['MONEY', '$40'],
      ],
      ['MONEY €200', 'DATE a day', 'MONEY $40', 'DATE per year'],
    ],
    ['keeps a sum of long ago whole', 'It cost $40 a year ago.', [['MONEY', '$40']], ['MONEY $40']],
    [
      'is one stretch of time in falling units',
      'The crew spent 12 days, 4 hours and 9 minutes at sea.',
      [
        ['DATE', '12 days'],
        ['QUANTITY', '4 hours'],
        ['QUANTITY', '9 minutes'],
      ],
      ['DATE 12 days, 4 hours and 9 minutes'],
    ],
    [
      'is one time with the weekday behind it',
      'The vote is at 8 AM Monday in Norland.',
      [
        ['TIME', '8 AM'],
        ['DATE', 'Monday'],
      ],
      ['TIME 8 AM Monday'],
    ],
    ['is counted, not measured, in pages', 'She filed a 300-page report.', [['QUANTITY', '300']], ['CARDINAL 300']],
    ['is counted in pages also without a hyphen', 'She filed a 12 page letter.', [['QUANTITY', '12']], ['CARDINAL 12']],
    [
      'is no date where neither number is a month',
      'He left on lap 15/16 there.',
      [['DATE', '15/16']],
      ['CARDINAL 15/16'],
    ],
    ['is a date where one is', 'The port closed on 9/14 for good.', [['DATE', '9/14']], ['DATE 9/14']],
    [
      'is a sum and how often it is due where both were taken as one',
      'Ports pay €200 annually and $40 a month.',
      [
        ['MONEY', '€200 annually'],
        ['MONEY', '$40 a month'],
      ],
      ['MONEY €200', 'DATE annually', 'MONEY $40', 'DATE a month'],
    ],
    [
      'is one stretch of time where two units of it came as one',
      'It took 9 days, 4 hours and 3 minutes.',
      [
        ['TIME', '9 days, 4 hours'],
        ['TIME', '3 minutes'],
      ],
      ['DATE 9 days, 4 hours and 3 minutes'],
    ],
    [
      'takes in the unit that was left or read as a rank',
      'A 40 second film about millions of euros.',
      [
        ['TIME', '40'],
        ['ORDINAL', 'second'],
        ['MONEY', 'millions'],
      ],
      ['TIME 40 second', 'MONEY millions of euros'],
    ],
    ['is an age in tens', 'A woman in her 40s.', [['CARDINAL', '40s']], ['DATE 40s']],
    [
      'does not end on and',
      'Talks go on in the days and weeks ahead.',
      [
        ['DATE', 'days and'],
        ['DATE', 'weeks'],
      ],
      ['DATE days and weeks ahead'],
    ],
    [
      'is none in a half, a single thing, or a time of something',
      'At half time, by a single point, about the time of dusk and the end of the match.',
      [
        ['TIME', 'half'],
        ['CARDINAL', 'single'],
        ['TIME', 'time'],
        ['DATE', 'end of the'],
      ],
      [],
    ],
    ['is a rank after a number sign', 'It is the #2 port.', [['CARDINAL', '#2']], ['ORDINAL #2']],
    [
      'is a day, no time of day',
      'It sailed last Oct. 13 from there.',
      [['TIME', 'last Oct. 13']],
      ['DATE last Oct. 13'],
    ],
    [
      'is two where a stretch follows a date',
      'It closes in March, weeks before the vote.',
      [['DATE', 'March, weeks']],
      ['DATE March', 'DATE weeks'],
    ],
    ['is none in the title of an office', 'The First Minister spoke.', [['ORDINAL', 'First']], []],
    ['is none in a word of its own', 'A first-class affair.', [['ORDINAL', 'first']], []],
    ['is none in what has happened to date', 'Ten ports joined to date.', [['DATE', 'date']], []],
  ];
  for (const [name, text, drawn, expected] of CASES) {
    it(name, () => assert.deepEqual(drawnAnew(text, drawn), expected));
  }
});
