import { WEIGHT_TABLE } from './data/weights';

/** The weight of a feature for a mention that points in a certain way, under `KIND FEATURE`. */
export const WEIGHTS: ReadonlyMap<string, number> = parse(WEIGHT_TABLE);

function parse(table: string): Map<string, number> {
  const weights = new Map<string, number>();
  let kind = '';
  for (const row of table.split('\n')) {
    if (row.startsWith('= ')) kind = row.slice(2);
    const [weight, feature] = row.split('\t');
    if (feature) weights.set(`${kind} ${feature}`, Number(weight));
  }
  return weights;
}
