// Fits src/core/entities/data/weights.ts: how much each feature of src/core/entities/pair-features.ts counts when a description or
// pronoun looks for what it stands for. Maximum likelihood of the annotated antecedent (log-linear ranking), AdaGrad, L2.
//   node scripts/fit-antecedents.mjs FOLDER      FOLDER holds annotated articles as .json and split.json; "training" alone is read
import { writeFile } from 'node:fs/promises';
import { shuffle, trainingArticles } from './fitting.mjs';
import { productsOwn } from './products-own.mjs';

const epochs = 30;
const rate = 0.25;
const l2 = 0.002;
const smallest = 0.03;
const target = 'src/core/entities/data/weights.ts';
const { readEntities, pairFeatures, noneFeature, readArticle, wordsOf } = await productsOwn({
  readEntities: './src/core/entities/read',
  pairFeatures: './src/core/entities/pair-features',
  noneFeature: './src/core/entities/choose',
  readArticle: './src/core/text/read',
  wordsOf: './src/core/tagger/words',
});

const place = ({ start, end }) => `${start}:${end}`;

/** The annotated names, mentions and attributions, as if a tagger without a fault had found them. */
function taggedOf(gold, article) {
  const words = article.sentences.flatMap(sentence => wordsOf(gold.text, sentence));
  const tag = (label, { start, end }) => ({
    label,
    start,
    end,
    first: words.findIndex(word => word.end > start),
    last: words.findLastIndex(word => word.start < end),
    confidence: 1,
  });
  const mentions = gold.entities.flatMap(entity => entity.mentions.map(mention => ({ entity, mention })));
  const inOrder = tags => tags.sort((a, b) => a.start - b.start);
  return {
    words,
    names: inOrder(mentions.filter(m => m.mention.kind === 'name').map(m => tag(m.entity.type, m.mention))),
    mentions: inOrder(mentions.filter(m => m.mention.kind !== 'name').map(m => tag(m.mention.kind, m.mention))),
    attributionCues: inOrder(
      gold.attributions.map(({ cue, source, content }) => ({
        ...tag('CUE', cue),
        source: source ? tag('SOURCE', source) : null,
        contents: content.map(part => tag('CONTENT', part)),
      })),
    ),
    values: [],
    commitmentCues: [],
    claims: [],
    link: null,
  };
}

const index = new Map();
const number = feature => index.get(feature) ?? index.set(feature, index.size).get(feature);
const cases = [];

function collect(gold) {
  const article = { ...readArticle(gold.text), date: gold.date ?? null };
  const entityAt = new Map(gold.entities.flatMap(entity => entity.mentions.map(mention => [place(mention), entity])));
  const meant = draft => {
    const votes = new Map();
    for (const mention of draft.mentions) {
      const id = entityAt.get(place(mention))?.id;
      if (id) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  const right = (candidate, entity) => {
    if (candidate.entity && meant(candidate.entity) === entity.id) return true;
    const members = entity.members?.length ? entity.members.toSorted().join() : null;
    return members !== null && candidate.members.length > 0 && candidate.members.map(meant).sort().join() === members;
  };
  readEntities(article, taggedOf(gold, article), (pointer, candidates, around) => {
    const entity = entityAt.get(place(pointer.mention));
    if (!entity) return null;
    const good = candidates.map(candidate => right(candidate, entity));
    const found = good.indexOf(true);
    const features = candidates.map(candidate =>
      pairFeatures(pointer, candidate, around).map(feature => number(`${pointer.kind} ${feature}`)),
    );
    cases.push({
      features: [...features, [number(`${pointer.kind} ${noneFeature(pointer)}`)]],
      good: [...good, found < 0],
    });
    return candidates[found] ?? null;
  });
}

function fittedWeights() {
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let likelihood = 0;
    shuffle(cases, epoch + 1);
    for (const { features, good } of cases) {
      const scores = features.map(list => list.reduce((sum, i) => sum + weights[i], 0));
      const most = Math.max(...scores);
      const odds = scores.map(score => Math.exp(score - most));
      const all = odds.reduce((a, b) => a + b, 0);
      const wanted = odds.reduce((sum, odd, i) => sum + (good[i] ? odd : 0), 0);
      likelihood += Math.log(wanted / all);
      const slope = new Map();
      features.forEach((list, i) => {
        const push = odds[i] / all - (good[i] ? odds[i] / wanted : 0);
        for (const feature of list) slope.set(feature, (slope.get(feature) ?? 0) + push);
      });
      for (const [feature, push] of slope) {
        const step = push + l2 * weights[feature];
        squares[feature] += step * step;
        weights[feature] -= (rate * step) / (Math.sqrt(squares[feature]) + 1e-6);
      }
    }
    if (epoch === epochs - 1)
      console.log(`${cases.length} mentions, log-likelihood ${(likelihood / cases.length).toFixed(3)}`);
  }
  return weights;
}

function table(weights) {
  const byKind = new Map();
  for (const [feature, i] of index) {
    if (Math.abs(weights[i]) < smallest) continue;
    const space = feature.indexOf(' ');
    const kind = feature.slice(0, space);
    byKind.set(kind, [...(byKind.get(kind) ?? []), `${weights[i].toFixed(2)}\t${feature.slice(space + 1)}`]);
  }
  const name = row => row.slice(row.indexOf('\t') + 1);
  return [...byKind]
    .map(([kind, rows]) => [`= ${kind}`, ...rows.sort((a, b) => (name(a) < name(b) ? -1 : 1))].join('\n'))
    .join('\n');
}

for (const article of await trainingArticles()) collect(article);
await writeFile(
  target,
  `// Made by scripts/fit-antecedents.mjs. Do not edit. How much each thing that speaks for or against an antecedent counts, by how the
// mention points; fitted on annotated articles, never on those that the product is measured with.

/** After a row \`= KIND\`, one row a feature: weight, tab, name. */
export const WEIGHT_TABLE = \`
${table(fittedWeights())}
\`;
`,
);
console.log(target);
