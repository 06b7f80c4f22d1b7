import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import type { Value, ValueType } from '../../../../src/core/annotations';
import { valuesOf } from './reading';

const folder = join('..', 'shared', 'data', 'recognizers');

interface Resolution {
  readonly unit?: string;
  readonly value?: string;
  readonly values?: readonly { readonly timex?: string; readonly type?: string; readonly value?: string }[];
}

interface Result {
  readonly Text: string;
  readonly Start: number;
  readonly TypeName?: string;
  readonly Type?: string;
  readonly Resolution?: Resolution | null;
  readonly Value?: {
    readonly Timex?: string;
    readonly FutureResolution?: Readonly<Record<string, string>>;
    readonly PastResolution?: Readonly<Record<string, string>>;
  } | null;
}

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Result[];
}

/** Whether what was read agrees; null where the two notations cannot be compared. */
type Agrees = (read: Value | undefined, result: Result) => boolean | null;

const sameNumber: Agrees = (read, { Resolution: resolution }) => {
  const wanted = Number.parseFloat(resolution?.value ?? '');
  if (Number.isNaN(wanted)) return null;
  // A cent is a hundredth of the currency that is read.
  const number = /^(?:Cent|Penny|Pence)$/.test(resolution?.unit ?? '')
    ? 100 * (read?.number ?? Number.NaN)
    : read?.number;
  return number !== undefined && Math.abs(number - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
};

const sameTime: Agrees = (read, result) => {
  const listed = result.Resolution?.values ?? [];
  const { Timex, PastResolution = {}, FutureResolution = {} } = result.Value ?? {};
  const timexes = [...listed.map(({ timex }) => timex), Timex].filter(timex => timex !== undefined);
  if (timexes.length === 0 || timexes.every(timex => /^\(|^$/.test(timex))) return null;
  const resolved = [
    ...listed.map(({ value }) => value),
    ...Object.values(PastResolution),
    ...Object.values(FutureResolution),
  ];
  const value = read?.value;
  if (value === undefined) return false;
  const clock = /T(\d{2}:\d{2})$/.exec(value)?.[1];
  return (
    timexes.includes(value) || resolved.some(at => at === value || (clock && at?.replace(' ', 'T').includes(clock)))
  );
};

/** Per file: what its spans are, how a reading is compared, and the least share (percent) that must agree. */
const FILES: readonly (readonly [string, ValueType | null, Agrees, number])[] = [
  ['NumberModel', 'CARDINAL', sameNumber, 55],
  ['OrdinalModel', 'ORDINAL', sameNumber, 80],
  ['PercentModel', 'PERCENT', sameNumber, 70],
  ['CurrencyModel', 'MONEY', sameNumber, 83],
  ['DimensionModel', 'QUANTITY', sameNumber, 92],
  ['DurationParser', null, sameTime, 72],
  ['SetParser', null, sameTime, 53],
  ['HolidayParser', null, sameTime, 66],
  ['DatePeriodParser', null, sameTime, 42],
  ['DateTimeModel', null, sameTime, 44],
];

describe('Values of the Recognizers-Text cases', () => {
  for (const [name, type, agrees, floor] of FILES) {
    it(`agree in ${name} (at least ${floor} %)`, function () {
      const file = join(folder, `${name}.json`);
      if (!existsSync(file)) {
        console.log(`      ${file} is absent: not measured.`);
        return this.skip();
      }
      const cases = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Case[];
      let right = 0;
      let compared = 0;
      for (const { Input: text, Context: context, Results: results } of cases) {
        const spans = results.map(result => ({
          type: type ?? (/time(?!V2)/i.test(kindOf(result)) ? 'TIME' : 'DATE'),
          start: result.Start,
          end: result.Start + result.Text.length,
        }));
        const values = valuesOf(text, context?.ReferenceDateTime?.slice(0, 10) ?? null, spans);
        for (const [i, result] of results.entries()) {
          const agreed = agrees(values[i], result);
          if (agreed === null) continue;
          compared++;
          if (agreed) right++;
          else if (process.env['OTR_SHOW']) {
            console.log(
              `        ${result.Text} → ${values[i]?.value}, not ${JSON.stringify(result.Resolution ?? result.Value)}`,
            );
          }
        }
      }
      const share = (100 * right) / compared;
      console.log(`      ${name}: ${right} of ${compared} right, ${share.toFixed(1)} %`);
      assert.isAtLeast(share, floor);
    });
  }
});

function kindOf({ TypeName, Type }: Result): string {
  return (TypeName ?? Type ?? '').replace('datetimeV2.', '');
}
