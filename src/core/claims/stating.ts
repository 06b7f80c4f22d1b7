import type { Attribution, Commitment, TextRange } from '../annotations';
import { isClause } from '../attributions/clause-end';
import { contains } from '../span';

/** A run of so few words states nothing, unless somebody is quoted with just these words. */
const LONGEST_FRAGMENT = 3;
/** More words than a fragment has. */
const NO_FRAGMENT = new RegExp(`(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]+){${LONGEST_FRAGMENT}}[\\p{L}\\p{N}]`, 'u');
/** Two ranges with this share of their length in common are the same words. */
const COINCIDING = 0.8;
/** Cues of praise, of blame and of what is only named: with no clause after them nothing is put forward as true. */
const JUDGING =
  /\b(?:condemn|critici[sz]|welcom|prais|thank|reject|oppos|against|support|denounc|applaud|congratulat|commend|endors|tribute|mention|refer|comment)/i;
/** Praise or blame *for doing* something, and what *should* be, put a statement forward without a finite verb that tells it. */
const OF_AN_ACT = /^\w+ing\b|\b(?:should|must|for (?:not )?\w+ing|as)\b/;

/** Whether these words put nothing forward as true: questions, what is only praised, blamed, promised or asked for, and the saying itself. */
export function statesNothing(
  text: string,
  run: TextRange,
  attributions: readonly Attribution[],
  commitments: readonly Commitment[],
): boolean {
  return (
    isQuestion(text, run) ||
    isJudged(text, run, attributions) ||
    isDependent(run, attributions) ||
    isBound(text, run, commitments)
  );
}

const isQuestion = (text: string, { end }: TextRange): boolean => text.slice(end - 1, end + 1).includes('?');

/** Whether a noun phrase is praised, blamed or only named. */
function isJudged(text: string, run: TextRange, attributions: readonly Attribution[]): boolean {
  const words = text.slice(run.start, run.end);
  if (isClause(words) || OF_AN_ACT.test(words)) return false;
  return attributions.some(
    ({ cue, kind, content }) => kind !== 'direct' && JUDGING.test(cue.quote) && content.some(c => coincide(c, run)),
  );
}

/** Whether this ends where what is said begins: *He stopped short of promising*. */
function isDependent(run: TextRange, attributions: readonly Attribution[]): boolean {
  return attributions.some(({ cue, content }) => cue.end === run.end && content.some(c => c.start >= run.end));
}

/** Whether this is only what somebody promises or is asked *to* do. */
function isBound(text: string, run: TextRange, commitments: readonly Commitment[]): boolean {
  return (
    /\bto\s$/.test(text.slice(Math.max(0, run.start - 4), run.start)) &&
    commitments.some(({ content }) => coincide(content, run))
  );
}

const coincide = (a: TextRange, b: TextRange): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) > COINCIDING * (a.end - a.start + b.end - b.start);

export const isShort = (words: string): boolean => !NO_FRAGMENT.test(words);

/** Whether there are too few words to state anything. */
export function isFragment(text: string, run: TextRange, attributions: readonly Attribution[]): boolean {
  if (!isShort(text.slice(run.start, run.end))) return false;
  return !attributions.some(a =>
    a.content.some(c => contains(run, c) || (contains(c, run) && c.end - c.start < 2 * (run.end - run.start))),
  );
}
