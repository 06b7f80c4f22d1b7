import type { Attribution, TextRange } from '../annotations';
import { toClauseEnd } from '../attributions/clause-end';
import { trim } from '../attributions/quotations';
import { contains, overlaps } from '../span';
import type { Guess, Tagged, TaggedClaim } from '../tagger/tagged';
import type { Article } from '../text/article';

/** A run of so few words states nothing, unless somebody is quoted with just these words. */
const LONGEST_FRAGMENT = 3;
const WORD = /[\p{L}\p{N}]+/gu;
/** Between two runs of one sentence: what parts two main clauses. */
const CLAUSE_BOUNDARY = /[;:]|\b(?:and|but|so|yet|or|nor)\b|["“”]/iu;
/** The most words between two runs that are one claim. */
const WIDEST_GAP = 2;

/** The tagger's claims: runs of one clause joined, fragments and questions dropped, ends completed. */
export function claimSpans(article: Article, tagged: Tagged, attributions: readonly Attribution[]): TaggedClaim[] {
  const { text } = article;
  const out: TaggedClaim[] = [];
  for (const sentence of article.sentences) {
    const runs = tagged.claims.filter(claim => claim.start >= sentence.start && claim.start < sentence.end);
    if (!runs.length || text.slice(sentence.start, sentence.end).endsWith('?')) continue;
    for (const run of joined(text, runs, attributions)) {
      if (isFragment(text, run, attributions)) continue;
      const barrier = attributions.flatMap(a => (a.source ? [a.cue, a.source] : [a.cue]));
      const end = toClauseEnd(text, run, sentence, barrier).end;
      const range = trim(text, { start: run.start, end: Math.min(end, sentence.end) });
      if (range) out.push({ ...run, ...range });
    }
  }
  return out;
}

function joined(text: string, runs: readonly TaggedClaim[], attributions: readonly Attribution[]): TaggedClaim[] {
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
  if ((between.match(WORD)?.length ?? 0) > WIDEST_GAP || CLAUSE_BOUNDARY.test(between)) return false;
  if (/^(?:and|but)\b/iu.test(text.slice(b.start, b.end))) return false;
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

function isFragment(text: string, run: TextRange, attributions: readonly Attribution[]): boolean {
  if ((text.slice(run.start, run.end).match(WORD)?.length ?? 0) > LONGEST_FRAGMENT) return false;
  return !attributions.some(a =>
    a.content.some(c => contains(run, c) || (contains(c, run) && c.end - c.start < 2 * (run.end - run.start))),
  );
}
