import { WEIGHT_TABLE } from './data/weights';

/** The weights of features, by how the mention points. */
export const WEIGHTS: ReadonlyMap<string, ReadonlyMap<string, number>> = parse(WEIGHT_TABLE);

function parse(table: string): Map<string, Map<string, number>> {
  const byKind = new Map<string, Map<string, number>>();
  let weights = new Map<string, number>();
  for (const row of table.split('\n')) {
    if (row.startsWith('= ')) {
      weights = new Map();
      byKind.set(row.slice(2), weights);
    }
    const [weight, feature] = row.split('\t');
    if (feature) weights.set(feature, Number(weight));
  }
  return byKind;
}
