import { decimal, readAmount } from './amount';
import { CURRENCIES, DOLLARS, HUNDREDTHS, US_DOLLAR } from './currencies';
import type { Normal } from './normal';
import { plain } from './plain';

const LONGEST_FIRST = [...CURRENCIES].sort((a, b) => b[0].length - a[0].length);
const CODES: ReadonlyMap<string, string> = new Map(CURRENCIES);
const MARK = new RegExp(
  LONGEST_FIRST.map(([mark]) => {
    const literal = mark.replace(/[.$]/g, '\\$&');
    return /^[a-z]/.test(mark) ? `(?<![a-z])${literal}${/[a-z]$/.test(mark) ? '(?:s|es)?(?![a-z])' : ''}` : literal;
  }).join('|'),
  'g',
);
const BARE_DOLLAR = /\$|(?<![a-z])(?:dollars?|bucks?)(?![a-z])/g;
const HUNDREDTH = /(?<![a-z])(cent|nickel|dime|penn(?:y|ies)|pence)s?(?![a-z])|¢/g;

/** ISO 4217 code and amount of a sum; `dollar` is what the article means by a bare $. */
export function readMoney(words: string, dollar: string): Normal | null {
  const even = plain(words).replace(/(?<=[a-z.]) \$/g, '$$');
  let code: string | undefined;
  let hundredths = 0;
  const bare = even
    .replace(HUNDREDTH, mark => {
      const [currency, parts] = HUNDREDTHS.get(mark.replace(/ies$/, 'y').replace(/s$/, '')) ?? ['USD', 1];
      code ??= currency;
      hundredths = parts;
      return '';
    })
    .replace(MARK, mark => {
      code = CODES.get(mark) ?? CODES.get(mark.replace(/e?s$/, '')) ?? CODES.get(mark.replace(/s$/, '')) ?? code;
      return '';
    })
    .replace(BARE_DOLLAR, () => {
      code ??= dollar;
      return '';
    })
    .replace(/^an? /, '1 ')
    .replace(/\s+/g, ' ')
    .trim();
  const amount = readAmount(bare);
  if (!amount) return code === undefined ? null : { rule: 'sum-unknown', unit: code };
  if (code === undefined) return { rule: 'currency-unknown', ...numberOf(amount.number) };
  const number = hundredths && amount.number !== undefined ? (amount.number * hundredths) / 100 : amount.number;
  const value = hundredths && number !== undefined ? number.toFixed(2) : amount.value;
  return { rule: 'sum', value: `${code} ${value}`, unit: code, ...numberOf(number && Number(decimal(number))) };
}

function numberOf(number: number | undefined): { number?: number } {
  return number === undefined ? {} : { number };
}

/** The currency of an article's bare $: the one other kind of dollar that it names, else that of the United States. */
export function dollarOf(text: string): string {
  const named = DOLLARS.filter(([pattern]) => pattern.test(text)).map(([, code]) => code);
  return named.length === 1 && named[0] && !US_DOLLAR.test(text) ? named[0] : 'USD';
}
