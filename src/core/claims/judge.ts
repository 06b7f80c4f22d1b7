import type { Checkworthiness, ClaimType } from '../annotations';
import type { Guess } from '../tagger/tagged';
import { TYPES, WORTHS } from './columns';
import { ASSOCIATION, type LabelScores, wordScores } from './weights';

/**
 * How far each speaks, chosen on the development articles, amid others that read them as well: the tagger is surer than it should
 * be, and its scores and the words say much the same.
 */
const TRUST_IN_TAGGER = 0.5;
const TRUST_IN_WORDS = 0.5;
const TRUST_IN_ASSOCIATION = 0.6;
/**
 * Words that say the type outright, though they are too few to have learned it from: the feature, and how much it adds. Of the
 * factual claims that were annotated for training, four of five with a plain cause are causal, and nine of ten with a share or an
 * average are statistics; of the opinions, four of five with a demand or a duty are positions, and nine of ten of the
 * writer's own with a possibility are predictions.
 */
const OUTRIGHT: readonly { readonly feature: string; readonly type: ClaimType; readonly weight: number }[] = [
  { feature: 'rule plain cause', type: 'causal', weight: 1.5 },
  { feature: 'rule share or average', type: 'statistic', weight: 1 },
  { feature: 'rule demand or duty', type: 'position', weight: 1 },
  { feature: 'form possibility unsaid', type: 'prediction', weight: 1 },
];
/** The tagger is never surer than this allows: of a hundred claims that it was taught from, one may be annotated wrong. */
const LEAST = 0.01;

export interface Judgement {
  readonly type: ClaimType;
  readonly checkworthiness: Checkworthiness;
  /** Probability of CFS, 0 to 1. */
  readonly worth: number;
}

/**
 * Type and check-worthiness decided together: what the tagger thinks of each (null where it has not said), what the claim's
 * features speak for, and how often the two go together; a log-linear pool of these. The type is the likeliest over all that a
 * claim of it can be worth, and the worth the likeliest of that type, so that the two never contradict each other.
 */
export function judge(type: Guess | null, worth: Guess | null, features: readonly string[]): Judgement {
  const words = wordScores(features);
  const types = pool(TYPES, type, words.types);
  const worths = pool(WORTHS, worth, words.worths);
  const outright = OUTRIGHT.filter(({ feature }) => features.includes(feature));
  const joint = TYPES.map((t, i) => {
    const said = outright.reduce((sum, row) => sum + (row.type === t ? row.weight : 0), 0);
    return WORTHS.map((_, j) =>
      Math.exp((types[i] ?? 0) + (worths[j] ?? 0) + TRUST_IN_ASSOCIATION * (ASSOCIATION[i]?.[j] ?? 0) + said),
    );
  });
  const ofTypes = joint.map(sum);
  const best = mostLikely(ofTypes);
  const factual = sum(joint.map(row => row[WORTHS.indexOf('CFS')] ?? 0));
  return {
    type: TYPES[best] ?? 'event',
    checkworthiness: WORTHS[mostLikely(joint[best] ?? [])] ?? 'UFS',
    worth: factual / sum(ofTypes),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const mostLikely = (odds: readonly number[]): number => odds.indexOf(Math.max(...odds));

function pool(labels: readonly string[], guess: Guess | null, words: LabelScores): number[] {
  return labels.map((label, i) => {
    const tagged = guess ? Math.log((guess[label] ?? 0) + LEAST) : 0;
    return TRUST_IN_TAGGER * tagged + TRUST_IN_WORDS * (words[i] ?? 0);
  });
}
