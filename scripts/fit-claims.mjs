// Fits src/core/claims/data/weights.ts: what each feature of src/core/claims/features.ts speaks for, among the types of claims and among
// their check-worthiness. Maximum likelihood (multinomial logistic regression), AdaGrad, L2; the tagger's guesses stay out of it, for its
// weights have seen the same articles.
//   node scripts/fit-claims.mjs FOLDER      FOLDER holds annotated articles as .json and split.json; "training" alone is read
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { shuffle, trainingArticles } from './fitting.mjs';
import { productsOwn } from './products-own.mjs';

const epochs = 25;
const rate = 0.2;
const l2 = 15;
/** Features of fewer claims than this are left out. */
const fewest = 3;
/** Features whose every weight is smaller are left out. */
const smallest = 0.08;
const hundredths = 100;
const target = 'src/core/claims/data/weights.ts';

const { claimFeatures, claimerOf, ownVoice, readArticle, signalsOf, TYPES, WORTHS } = await productsOwn({
  claimFeatures: './src/core/claims/features',
  claimerOf: './src/core/claims/claimer',
  readArticle: './src/core/text/read',
  signalsOf: './src/core/claims/signals',
  ownVoice: './src/core/claims/voice',
  'TYPES, WORTHS': './src/core/claims/columns',
});

const cases = [];
for (const { text, claims, attributions, commitments, values } of await trainingArticles()) {
  const article = readArticle(text);
  const { sentences } = article;
  const voice = ownVoice(article);
  for (const claim of claims) {
    const { attribution } = claimerOf(claim, attributions);
    cases.push({
      names: claimFeatures({
        text,
        claim,
        sentences,
        attribution,
        values,
        commitments,
        signals: signalsOf(text, claim),
        voice,
      }),
      type: TYPES.indexOf(claim.type),
      worth: WORTHS.indexOf(claim.checkworthiness),
    });
  }
}

const counts = new Map();
for (const { names } of cases) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
const features = [...counts.keys()].filter(name => counts.get(name) >= fewest).sort();
const index = new Map(features.map((name, i) => [name, i]));
for (const row of cases) row.features = row.names.flatMap(name => (index.has(name) ? [index.get(name)] : []));

/** One row of weights a feature. */
function fitted(labels, meant) {
  const weights = features.map(() => new Float64Array(labels.length));
  const squares = features.map(() => new Float64Array(labels.length));
  const order = [...cases];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch + 1);
    for (const row of order) {
      const scores = labels.map((_, k) => row.features.reduce((sum, f) => sum + weights[f][k], 0));
      const most = Math.max(...scores);
      const odds = scores.map(score => Math.exp(score - most));
      const all = odds.reduce((a, b) => a + b, 0);
      for (const f of row.features) {
        const penalty = l2 / counts.get(features[f]);
        for (let k = 0; k < labels.length; k++) {
          const step = odds[k] / all - (meant(row) === k ? 1 : 0) + penalty * weights[f][k];
          squares[f][k] += step * step;
          weights[f][k] -= (rate * step) / (Math.sqrt(squares[f][k]) + 1e-3);
        }
      }
    }
  }
  return weights;
}

const ofTypes = fitted(TYPES, row => row.type);
const ofWorths = fitted(WORTHS, row => row.worth);
const written = list => list.map(weight => Math.round(weight * hundredths)).join(' ');
const rows = features.flatMap((feature, f) => {
  const weights = [...ofTypes[f], ...ofWorths[f]];
  return weights.some(weight => Math.abs(weight) >= smallest) ? [`${feature}\t${written(weights)}`] : [];
});
const share = test => (cases.filter(test).length + 0.5) / cases.length;
const association = TYPES.map((_, t) =>
  written(
    WORTHS.map((_, w) =>
      Math.log(
        share(row => row.type === t && row.worth === w) / share(row => row.type === t) / share(row => row.worth === w),
      ),
    ),
  ),
);

await mkdir(dirname(target), { recursive: true });
await writeFile(
  target,
  `// Made by scripts/fit-claims.mjs. Do not edit. What each feature of a claim speaks for; fitted on annotated articles, never on those
// that the product is measured with. Hundredths of logarithms.

/** One row a feature: name, tab, a weight each for ${TYPES.join(', ')}; ${WORTHS.join(', ')}. */
export const WEIGHT_TABLE = \`
${rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`;

/** How type (row) and check-worthiness (column) go together, in the order above. */
export const ASSOCIATION_TABLE = \`
${association.join('\n')}
\`;
`,
);
console.log(`${target}: ${rows.length} features of ${cases.length} claims`);
