import type { Attribution, Commitment, TextRange, Value } from '../annotations';
import { contains, overlaps } from '../span';
import type { ClaimSignals } from './signals';

/** What stands around one claim. */
export interface ClaimContext {
  readonly text: string;
  readonly claim: TextRange;
  readonly sentences: readonly TextRange[];
  readonly attribution: Pick<Attribution, 'cue' | 'kind' | 'source' | 'sourceEntity'> | null;
  readonly values: readonly Pick<Value, 'type' | 'start' | 'end'>[];
  readonly commitments: readonly Pick<Commitment, 'act' | 'strength' | 'cue' | 'content'>[];
  readonly signals: ClaimSignals;
  /** How often the article's author speaks as *I* or *we*: `ownVoice`. */
  readonly voice: number;
}

const WORD = /\d[\d,.]*|\p{L}+(?:n['’]t)?|[%$£€"“]/gu;
const YEAR = /^(?:19|20)\d\d$/u;
/** Sentences further on than this are the body of the article. */
const OPENING = 3;
/** Words to a step of length, and the most steps. */
const LENGTH_STEP = 5;
const LONGEST = 6;
/** From this share of its sentence on a claim is the whole of it. */
const WHOLE = 0.9;
/** So much of a longer word stands for all its forms. */
const STEM = 5;
const NAME_WORD = /(?<=\s)\p{Lu}\p{Ll}/gu;
const MOST_NAME_WORDS = 4;
const VERB =
  /\b(?:will|would|could|may|might|can|should|must|shall|is|are|was|were|has|have|had|did|does|do|\p{Ll}+(?=ed\b))/u;

/** What speaks for one type or worth of a claim or another: its words, who says it, who is bound by it, its values, its place. */
export function claimFeatures(context: ClaimContext): string[] {
  const { text, claim, sentences, attribution, values, signals, voice } = context;
  const quote = text.slice(claim.start, claim.end);
  const words = (quote.match(WORD) ?? []).map(plainWord);
  const at = sentences.findIndex(sentence => claim.start < sentence.end);
  const sentence = sentences[at];
  const features = new Set(['any']);
  words.forEach((word, i) => {
    features.add(`word ${word}`);
    if (i > 0) features.add(`pair ${words[i - 1]} ${word}`);
    if (word.length >= STEM) features.add(`stem ${word.slice(0, STEM)}`);
  });
  features.add(`first ${words[0] ?? ''}`);
  features.add(`names ${Math.min(quote.match(NAME_WORD)?.length ?? 0, MOST_NAME_WORDS)}`);
  features.add(`voice ${voice}`);
  for (const feature of said(attribution)) features.add(feature);
  for (const value of values) if (contains(claim, value)) features.add(`value ${value.type}`);
  features.add(`place ${Math.min(Math.max(at, 0), OPENING)}`);
  features.add(`length ${Math.min(Math.floor(words.length / LENGTH_STEP), LONGEST)}`);
  if (sentence && claim.end - claim.start > WHOLE * (sentence.end - sentence.start)) features.add('whole sentence');
  for (const feature of bound(context)) features.add(feature);
  const kind = attribution?.kind ?? 'unsaid';
  const forms = [
    `verb ${firstVerb(quote)}`,
    ...signals.types.map(({ rule }) => `rule ${rule}`),
    ...[...signals.worth, ...signals.unfactual].map(({ rule }) => `signal ${rule}`),
    ...signals.forms.map(({ rule }) => `form ${rule}`),
  ];
  // The same form says something else in the writer's own words than in somebody's.
  for (const form of forms) features.add(form).add(`${form} ${kind}`);
  return [...features];
}

function said(attribution: ClaimContext['attribution']): string[] {
  if (!attribution) return ['said by nobody'];
  const cue =
    attribution.cue.quote
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? '';
  const source = attribution.sourceEntity ? 'named' : attribution.source ? 'unnamed' : 'unsaid';
  return [`cue ${cue}`, `kind ${attribution.kind}`, `source ${source}`];
}

function bound({ claim, commitments }: ClaimContext): string[] {
  const within = commitments.filter(({ content }) => overlaps(content, claim));
  if (!within.length) return ['bound nobody'];
  return within.flatMap(({ act, strength, cue }) => [
    `bound ${act}`,
    `bound ${act} ${strength}`,
    ...(contains(claim, cue) ? ['bound here'] : []),
  ]);
}

/** The first verb that has a tense or a mood; *ed* for any that ends so. */
function firstVerb(quote: string): string {
  const verb = VERB.exec(quote);
  if (!verb) return 'none';
  return quote.startsWith('ed', verb.index + verb[0].length) ? 'ed' : verb[0];
}

function plainWord(word: string): string {
  if (/^\d/u.test(word)) return YEAR.test(word) ? 'YEAR' : 'NUMBER';
  return word.toLowerCase().replace('’', "'");
}
