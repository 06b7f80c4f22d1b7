import type { Attribution } from '../annotations';
import { contains, overlaps } from '../span';
import type { Guess, TaggedClaim } from '../tagger/tagged';

const WORD = /[\p{L}\p{N}]+/gu;
/** Between two runs of one sentence: what parts two main clauses. */
const CLAUSE_BOUNDARY = /[;:]|\b(?:and|but|so|yet|or|nor)\b|["“”]/i;
/** A second predicate of the same subject is no clause of its own. */
const SECOND_PREDICATE =
  /^,? (?:and|but|or) (?:(?:also|now|then|later|yesterday|reportedly) )?(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|should|must|may|might|[a-z]+ed)\b/;
/** The most words between two runs that are one claim. */
const WIDEST_GAP = 2;

/** The runs of one sentence, with those of one clause put together. */
export function joined(
  text: string,
  runs: readonly TaggedClaim[],
  attributions: readonly Attribution[],
): TaggedClaim[] {
  const out: TaggedClaim[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && isOneClause(text, last, run, attributions)) out[out.length - 1] = both(last, run);
    else out.push(run);
  }
  return out;
}

function isOneClause(text: string, a: TaggedClaim, b: TaggedClaim, attributions: readonly Attribution[]): boolean {
  const gap = { start: a.end, end: b.start };
  const between = text.slice(gap.start, gap.end);
  if ((between.match(WORD)?.length ?? 0) > WIDEST_GAP) return false;
  const second = text.slice(a.end, b.end);
  const isNewClause = CLAUSE_BOUNDARY.test(between) || /^(?:and|but)\b/i.test(text.slice(b.start, b.end));
  if (isNewClause && !SECOND_PREDICATE.test(second)) return false;
  const apart = attributions.some(
    ({ cue, content }) =>
      overlaps(cue, { start: a.start, end: b.start }) ||
      content.some(c => (overlaps(c, a) ? !overlaps(c, b) : contains(c, b))),
  );
  return !apart;
}

/** One run of two, with the label of the longer. */
function both(a: TaggedClaim, b: TaggedClaim): TaggedClaim {
  const [x, y] = [a.end - a.start, b.end - b.start];
  const longer = x >= y ? a : b;
  const share = (first: Guess | undefined, second: Guess | undefined): Guess | undefined =>
    first && second
      ? Object.fromEntries(Object.keys(first).map(k => [k, ((first[k] ?? 0) * x + (second[k] ?? 0) * y) / (x + y)]))
      : (first ?? second);
  const guesses = Object.fromEntries(
    Object.keys(longer.guesses).flatMap(name => {
      const guess = share(a.guesses[name], b.guesses[name]);
      return guess ? [[name, guess]] : [];
    }),
  );
  return {
    ...longer,
    start: a.start,
    end: b.end,
    first: a.first,
    last: b.last,
    confidence: (a.confidence * x + b.confidence * y) / (x + y),
    guesses,
  };
}
