import type { Annotations, TextRange } from '../core/annotations';
import { cohenKappa, krippendorffAlpha, type LabelPair, type SpanAgreement, spanF1 } from './agreement';
import { dice } from './apply/work';

/** The layers on which two people's work on one article is compared. */
export const COMPARED = ['names', 'values', 'commitments', 'claims', 'worth'] as const;
export type ComparedLayer = (typeof COMPARED)[number];

interface Labelled extends TextRange {
  readonly label: string;
}

/** A place where two people's work differs; null where one of them has nothing. */
export interface Difference extends TextRange {
  readonly layer: ComparedLayer;
  readonly quote: string;
  readonly first: string | null;
  readonly second: string | null;
}

export interface LayerAgreement {
  readonly layer: ComparedLayer;
  readonly spans: SpanAgreement;
  /** On the labels of what both marked; null where there is nothing that both marked. */
  readonly kappa: number | null;
  readonly alpha: number | null;
}

export interface Comparison {
  readonly layers: readonly LayerAgreement[];
  /** In the order of the article. */
  readonly differences: readonly Difference[];
}

const LABELLED: Readonly<Record<ComparedLayer, (annotations: Annotations) => Labelled[]>> = {
  names: ({ entities }) =>
    entities.flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end, label: type })),
    ),
  values: ({ values }) => values.map(({ start, end, type }) => ({ start, end, label: type })),
  commitments: ({ commitments }) =>
    commitments.map(({ act, content, strength }) => ({
      start: content.start,
      end: content.end,
      label: act === 'commit' ? `${act} ${strength}` : act,
    })),
  claims: ({ claims }) => claims.map(({ start, end, type }) => ({ start, end, label: type })),
  worth: ({ claims }) => claims.map(({ start, end, checkworthiness }) => ({ start, end, label: checkworthiness })),
};

/** Compares two people's work on the same text. Labels are compared where their spans overlap by half (Dice). */
export function compareAnnotations(first: Annotations, second: Annotations): Comparison {
  const layers: LayerAgreement[] = [];
  const differences: Difference[] = [];
  for (const layer of COMPARED) {
    const one = LABELLED[layer](first);
    const other = LABELLED[layer](second);
    const paired = pair(one, other);
    const labels: LabelPair[] = paired.flatMap(([a, b]) => (a && b ? [[a.label, b.label] as const] : []));
    layers.push({ layer, spans: spanF1(one, other), kappa: cohenKappa(labels), alpha: krippendorffAlpha(labels) });
    for (const [a, b] of paired) {
      const place = a ?? b;
      if (!place || (a && b && a.label === b.label && a.start === b.start && a.end === b.end)) continue;
      // The spans of claims are compared once.
      if (layer === 'worth' && (!a || !b || a.label === b.label)) continue;
      const { start, end } = place;
      const quote = first.text.slice(start, end);
      differences.push({ layer, start, end, quote, first: a?.label ?? null, second: b?.label ?? null });
    }
  }
  return { layers, differences: differences.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** Pairs what overlaps, the best first; what has no counterpart is paired with undefined. */
function pair(
  first: readonly Labelled[],
  second: readonly Labelled[],
): readonly (readonly [Labelled | undefined, Labelled | undefined])[] {
  const likely = first
    .flatMap(a => second.map(b => ({ a, b, share: dice(a, b) + (a.label === b.label ? 0.001 : 0) })))
    .filter(({ share }) => share >= 0.5)
    .sort((x, y) => y.share - x.share);
  const taken = new Set<Labelled>();
  const pairs: (readonly [Labelled | undefined, Labelled | undefined])[] = [];
  for (const { a, b } of likely) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  const alone = (labelled: Labelled): boolean => !taken.has(labelled);
  return [
    ...pairs,
    ...first.filter(alone).map(a => [a, undefined] as const),
    ...second.filter(alone).map(b => [undefined, b] as const),
  ];
}
