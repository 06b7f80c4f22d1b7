import { TYPES, WORTHS } from './columns';
import { ASSOCIATION_TABLE, WEIGHT_TABLE } from './data/weights';

/** One number a label, logarithms. */
export type LabelScores = readonly number[];

/** How the numbers of the data are written. */
const ONE = 100;

const numbers = (row: string): number[] => row.split(' ').map(number => Number(number) / ONE);

const WEIGHTS: ReadonlyMap<string, LabelScores> = new Map(
  WEIGHT_TABLE.trim()
    .split('\n')
    .map(row => {
      const [feature = '', weights = ''] = row.split('\t');
      return [feature, numbers(weights)];
    }),
);

/** How much more often a type (row) and a worth (column) go together than by chance, logarithms. */
export const ASSOCIATION: readonly LabelScores[] = ASSOCIATION_TABLE.trim().split('\n').map(numbers);

/** Log-probabilities of every type and every worth by the features of a claim alone. */
export function wordScores(features: readonly string[]): { readonly types: LabelScores; readonly worths: LabelScores } {
  const sums = new Array<number>(TYPES.length + WORTHS.length).fill(0);
  for (const feature of features) {
    const weights = WEIGHTS.get(feature);
    if (weights) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  return { types: logShares(sums.slice(0, TYPES.length)), worths: logShares(sums.slice(TYPES.length)) };
}

function logShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const norm = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return scores.map(score => score - norm);
}
