import type { Value, ValueType } from '../annotations';
import { nameSpans } from '../entities/name-spans';
import { why } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { readCardinal, readOrdinal, readPercent } from './count';
import { hedgeBefore } from './hedges';
import { dollarOf, readMoney } from './money';
import type { Normal } from './normal';
import { readQuantity } from './quantity';
import { redrawn } from './redraw';
import { valueSpans } from './spans';
import { readTimes } from './timex/read';

/**
 * Each value span with its normal form; without one where the text does not say it or the article's date is unknown. `names` are
 * the article's, as they stand.
 */
export function readValues(article: Article, tagged: Tagged, names = nameSpans(article, tagged)): Value[] {
  const { text } = article;
  const spans = valueSpans(text, { names, values: redrawn(text, tagged.words, tagged.values) });
  const times = readTimes(article, spans);
  const dollar = dollarOf(text);
  return spans.map((tag, i) => {
    const words = text.slice(tag.start, tag.end);
    const normal = times.get(tag) ?? readNumber(tag.label, words, dollar);
    const hedge = normal?.mod === undefined ? hedgeBefore(text, tag.start) : null;
    const { rule, by = [], ...form } = normal ?? { rule: '' };
    return {
      id: `V${i + 1}`,
      type: tag.label,
      start: tag.start,
      end: tag.end,
      quote: words,
      ...form,
      ...(hedge && { mod: hedge.mod }),
      confidence: tag.confidence,
      why: [
        ...(normal ? [why(text, 'value', rule, tag)] : []),
        ...by.map(reason => why(text, 'value', reason.rule, reason.range)),
        ...(hedge ? [why(text, 'mod', 'hedge', hedge.range)] : []),
      ],
    };
  });
}

function readNumber(type: ValueType, words: string, dollar: string): Normal | null {
  switch (type) {
    case 'MONEY':
      return readMoney(words, dollar);
    case 'PERCENT':
      return readPercent(words);
    case 'QUANTITY':
      return readQuantity(words);
    case 'ORDINAL':
      return readOrdinal(words);
    case 'CARDINAL':
      return readCardinal(words);
    case 'DATE':
    case 'TIME':
      return null;
  }
}
