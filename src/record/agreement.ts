import type { TextRange } from '../core/annotations';

/** What two people called one thing. */
export type LabelPair = readonly [string, string];

/**
 * Cohen's κ of two people over the same items: how much more they agree than by chance, where each keeps to the shares of labels that
 * they gave (Cohen 1960, *A coefficient of agreement for nominal scales*, Educational and Psychological Measurement 20).
 * Null without items; 1 where both used one and the same label throughout.
 */
export function cohenKappa(pairs: readonly LabelPair[]): number | null {
  if (!pairs.length) return null;
  const labels = new Set(pairs.flat());
  const share = (count: number): number => count / pairs.length;
  const observed = share(pairs.filter(([a, b]) => a === b).length);
  let expected = 0;
  for (const label of labels) {
    expected += share(pairs.filter(([a]) => a === label).length) * share(pairs.filter(([, b]) => b === label).length);
  }
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's α for nominal labels, any number of people, missing labels as null (Krippendorff 2011, *Computing Krippendorff's
 * Alpha-Reliability*): 1 less the disagreement observed over the disagreement expected. Null where no item has two labels.
 */
export function krippendorffAlpha(items: readonly (readonly (string | null)[])[]): number | null {
  const paired = items.map(labels => labels.filter(label => label !== null)).filter(labels => labels.length > 1);
  const counts = new Map<string, number>();
  for (const label of paired.flat()) counts.set(label, (counts.get(label) ?? 0) + 1);
  const total = paired.flat().length;
  if (total === 0) return null;
  let observed = 0;
  for (const labels of paired) {
    const unlike = labels.reduce((sum, label) => sum + labels.filter(other => other !== label).length, 0);
    observed += unlike / (labels.length - 1);
  }
  let expected = 0;
  for (const count of counts.values()) expected += count * (total - count);
  return expected === 0 ? 1 : 1 - ((total - 1) * observed) / expected;
}

export interface SpanAgreement {
  /** Harmonic mean of the shares of either side's spans that the other has too, 0 to 1; 1 where neither has any. */
  readonly f1: number;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** F1 on spans, either side taken as the truth (Hripcsak and Rothschild 2005, JAMIA 12, show that it nears κ as spans get rare). */
export function spanF1(first: readonly TextRange[], second: readonly TextRange[]): SpanAgreement {
  const key = ({ start, end }: TextRange): string => `${start}-${end}`;
  const one = new Set(first.map(key));
  const other = new Set(second.map(key));
  const both = [...one].filter(span => other.has(span)).length;
  const sum = one.size + other.size;
  return { f1: sum === 0 ? 1 : (2 * both) / sum, both, onlyFirst: one.size - both, onlySecond: other.size - both };
}
