import type { Checkworthiness, ClaimType } from '../annotations';
import type { Guess } from '../tagger/tagged';
import { TYPES, WORTHS } from './columns';
import { ASSOCIATION, type LabelScores, wordScores } from './weights';

/**
 * How far each speaks, chosen by likelihood on the development articles: the tagger is surer than it should be, and its scores
 * and the words say much the same.
 */
const TRUST_IN_TAGGER = 0.4;
const TRUST_IN_WORDS = 0.4;
const TRUST_IN_ASSOCIATION = 0.75;
/**
 * Words that say the type outright, though they are too few to have learned it from: the feature, and how much it adds. Of the
 * factual claims with a plain cause that were annotated for training, four of five are causal.
 */
const OUTRIGHT: readonly { readonly feature: string; readonly type: ClaimType; readonly weight: number }[] = [
  { feature: 'rule plain cause', type: 'causal', weight: 1.5 },
];
/** The tagger is never surer than this allows. */
const LEAST = 0.001;

export interface Judgement {
  readonly type: ClaimType;
  readonly checkworthiness: Checkworthiness;
  /** Probability of CFS, 0 to 1. */
  readonly worth: number;
}

/**
 * Type and check-worthiness decided together: what the tagger thinks of each (null where it has not said), what the claim's
 * features speak for, and how often the two go together; a log-linear pool of these.
 */
export function judge(type: Guess | null, worth: Guess | null, features: readonly string[]): Judgement {
  const words = wordScores(features);
  const types = pool(TYPES, type, words.types);
  const worths = pool(WORTHS, worth, words.worths);
  const outright = OUTRIGHT.filter(({ feature }) => features.includes(feature));
  const scores: number[] = [];
  TYPES.forEach((t, i) => {
    const said = outright.reduce((sum, row) => sum + (row.type === t ? row.weight : 0), 0);
    for (let j = 0; j < WORTHS.length; j++)
      scores.push((types[i] ?? 0) + (worths[j] ?? 0) + TRUST_IN_ASSOCIATION * (ASSOCIATION[i]?.[j] ?? 0) + said);
  });
  const most = Math.max(...scores);
  const best = scores.indexOf(most);
  let [all, factual] = [0, 0];
  scores.forEach((score, at) => {
    const odds = Math.exp(score - most);
    all += odds;
    if (WORTHS[at % WORTHS.length] === 'CFS') factual += odds;
  });
  return {
    type: TYPES[Math.floor(best / WORTHS.length)] ?? 'event',
    checkworthiness: WORTHS[best % WORTHS.length] ?? 'UFS',
    worth: factual / all,
  };
}

function pool(labels: readonly string[], guess: Guess | null, words: LabelScores): number[] {
  return labels.map((label, i) => {
    const tagged = guess ? Math.log((guess[label] ?? 0) + LEAST) : 0;
    return TRUST_IN_TAGGER * tagged + TRUST_IN_WORDS * (words[i] ?? 0);
  });
}
