import { decimal, readAmount } from './amount';
import type { Normal } from './normal';
import { FRACTIONS, ORDINALS } from './number-words';
import { plain } from './plain';

const PERCENT_MARK = / ?-?(?:%|percentage|per ?cents?|pct\.?)(?: ?-?(points?))?|(?<=\d) ?-?(basis points?|points?)/g;
const ORDINAL = /^(?:# ?|no\. ?|number )?(\d[\d,]*)(?:st|nd|rd|th)?$/;
const SCORE = /^\d+(?:-\d+)+$|^\d+\/\d+$/;
const PART = /^(?:an? |(\d+)[ -])?(half|quarters?|\d+(?:st|nd|rd|th)|[a-z]+ths|thirds)$/;

/** The number of a percentage; the unit says whether it is a share or percentage points. */
export function readPercent(words: string): Normal | null {
  let unit = '%';
  let divisor = 1;
  const bare = plain(words)
    .replace(PERCENT_MARK, (_, points?: string, basis?: string) => {
      if (points || basis) unit = 'percentage point';
      if (basis?.startsWith('basis')) divisor = 100;
      return '';
    })
    .replace(/^an? /, '1 ')
    .trim();
  const amount = readAmount(bare);
  if (!amount) return null;
  if (amount.number === undefined) return { rule: 'percentage-range', value: amount.value, unit };
  const number = amount.number / divisor;
  return { rule: 'percentage', value: divisor === 1 ? amount.value : decimal(number), number, unit };
}

export function readOrdinal(words: string): Normal | null {
  const found = ORDINAL.exec(plain(words));
  if (!found?.[1]) return null;
  const value = found[1].replaceAll(',', '');
  return { rule: 'ordinal', value, number: Number(value) };
}

/** A count, a fraction, or a score as it is written. */
export function readCardinal(words: string): Normal | null {
  const even = plain(words);
  if (SCORE.test(even)) return { rule: 'score', value: even };
  const part = PART.exec(even);
  if (part) return fraction(Number(part[1] ?? 1), part[2] ?? '');
  const amount = readAmount(even.replace(/^an? /, '1 '));
  if (!amount) {
    const scale = readAmount(`1 ${even.replace(/^an? /, '')}`);
    return scale && !even.endsWith('s') && scale.length > 1
      ? { rule: 'count', value: scale.value, ...numberOf(scale.number) }
      : null;
  }
  return { rule: 'count', value: amount.value, ...numberOf(amount.number) };
}

function fraction(over: number, part: string): Normal | null {
  const simple = FRACTIONS.get(over === 1 ? part : `${over} ${part}`);
  if (simple) return { rule: 'fraction', value: simple, number: Number(simple) };
  const under = ORDINALS.get(part.replace(/s$/, '')) ?? Number.parseInt(part, 10);
  if (!under) return null;
  return { rule: 'fraction', value: `${over}/${under}`, number: Number(decimal(over / under)) };
}

function numberOf(number: number | undefined): { number?: number } {
  return number === undefined ? {} : { number };
}
