import type { TextRange, ValueType } from '../../annotations';
import type { TaggedSpan } from '../../tagger/tagged';
import type { Article } from '../../text/article';
import type { Normal } from '../normal';
import { parseReference, type Reference, type TimeContext } from './context';
import { type Resolved, resolve } from './resolve';
import { type Tense, tenseAround } from './tense';

type TimeSpan = TaggedSpan<ValueType>;

interface Known {
  readonly span: TimeSpan;
  readonly value: string;
}

/** How far back a time of day looks for its day: values, the nearest first. */
const EARLIER = 4;

/**
 * The normal form of every DATE and TIME: the dates first, then parts of the
 * day, for a clock time takes the day that stands beside it.
 */
export function readTimes(article: Article, values: readonly TimeSpan[]): ReadonlyMap<TimeSpan, Normal> {
  const reference = parseReference(article.date);
  const times = values.filter(({ label }) => label === 'DATE' || label === 'TIME');
  const sentences = sentencesAt(article.sentences, times);
  const known: Known[] = [];
  const read = new Map<TimeSpan, Normal>();
  const isClock = (span: TimeSpan): boolean => /\d/.test(article.text.slice(span.start, span.end));
  const passes = [
    times.filter(span => span.label === 'DATE'),
    times.filter(span => span.label === 'TIME' && !isClock(span)),
    times.filter(span => span.label === 'TIME' && isClock(span)),
  ];
  for (const pass of passes) {
    for (const span of pass) {
      const type = span.label === 'TIME' ? 'TIME' : 'DATE';
      const sentence = sentences.get(span) ?? span;
      const context = contextOf(article.text, span, type, sentence, reference, known);
      const resolved = resolve(article.text.slice(span.start, span.end), context);
      if (!resolved) continue;
      read.set(span, normal(resolved, context));
      if (resolved.value && resolved.timex !== 'DURATION' && resolved.timex !== 'SET') {
        known.push({ span, value: resolved.value });
      }
    }
  }
  return read;
}

function normal({ timex, value, mod, rule, byTense }: Resolved, context: TimeContext): Normal {
  const tense = byTense && value !== undefined ? context.tense : null;
  return {
    rule,
    timex,
    ...(value !== undefined && { value }),
    ...(mod !== undefined && { mod }),
    ...(tense && { by: [{ rule: `${tense.direction}-tense`, range: tense.range }] }),
  };
}

function contextOf(
  text: string,
  span: TimeSpan,
  type: 'DATE' | 'TIME',
  sentence: TextRange,
  reference: Reference | null,
  known: readonly Known[],
): TimeContext {
  const near = known
    .filter(other => other.span !== span)
    .sort((a, b) => distance(a.span, span) - distance(b.span, span));
  const earlier = near.filter(other => other.span.end <= span.start);
  const beside = near.filter(other => other.span.start >= sentence.start && other.span.end <= sentence.end);
  let tense: Tense | null | undefined;
  return {
    reference,
    type,
    // Few rules ask for the tense or the words around, so they are read when asked for.
    get tense() {
      if (tense === undefined) tense = tenseAround(text, sentence, span);
      return tense;
    },
    earlier: earlier.slice(0, EARLIER).map(other => other.value),
    beside: beside.map(other => other.value),
    get before() {
      return text.slice(sentence.start, span.start).toLowerCase();
    },
    get after() {
      return text.slice(span.end, sentence.end).toLowerCase();
    },
    range: span,
  };
}

function distance(a: TextRange, b: TextRange): number {
  return a.start < b.start ? b.start - a.end : 2 * (a.start - b.end);
}

function sentencesAt(sentences: readonly TextRange[], spans: readonly TimeSpan[]): Map<TimeSpan, TextRange> {
  const at = new Map<TimeSpan, TextRange>();
  let i = 0;
  for (const span of spans) {
    while (i < sentences.length && (sentences[i]?.end ?? 0) <= span.start) i++;
    const sentence = sentences[i];
    if (sentence && sentence.start <= span.start) at.set(span, sentence);
  }
  return at;
}
