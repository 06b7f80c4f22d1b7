import type { Attribution, Commitment, TextRange } from '../annotations';
import { isClause, OF_CLAUSE, toClauseEnd } from '../attributions/clause-end';
import { trim } from '../attributions/quotations';
import { contains, overlaps } from '../span';
import type { Guess, Tagged, TaggedClaim } from '../tagger/tagged';
import type { Article } from '../text/article';

/** A run of so few words states nothing, unless somebody is quoted with just these words. */
const LONGEST_FRAGMENT = 3;
const WORD = /[\p{L}\p{N}]+/gu;
/** More words than a fragment has. */
const NO_FRAGMENT = new RegExp(`(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]+){${LONGEST_FRAGMENT}}[\\p{L}\\p{N}]`, 'u');
/** Two ranges with this share of their length in common are the same words. */
const COINCIDING = 0.8;
/** Cues that only put a statement forward. */
const SAYING =
  /\b(?:sa(?:id|ys?|ying)|stat(?:ed|es|ing)|report(?:ed|s|ing)|according to|claim(?:ed|s|ing)|not(?:ed|es|ing)|add(?:ed|s|ing)|reveal(?:ed|s|ing)|told|wr(?:ote|ites?)|accus(?:ed|es|ing)|confirmed|suggested|estimated|found|quoted|commented|believe[sd]?|thinks?|thought|admitted|replied)$/i;
/** A commitment in these words is bare: what somebody will do states nothing yet. */
const BARE_COMMITMENT = /\b(?:will|would|shall|won.t|wouldn.t|going to)\b|[’'](?:ll|d)\b/i;
/** Cues of praise, of blame and of what is only named: with no clause after them nothing is put forward as true. */
const JUDGING =
  /\b(?:condemn|critici[sz]|welcom|prais|thank|reject|oppos|against|support|denounc|applaud|congratulat|commend|endors|tribute|mention|refer|comment)/i;
/** Praise or blame *for doing* something, and what *should* be, put a statement forward without a finite verb that tells it. */
const OF_AN_ACT = /^\w+ing\b|\b(?:should|must|for (?:not )?\w+ing|as)\b/;
/** How often what somebody says is of each kind. */
const UNSEEN: Guess = { CFS: 0.44, UFS: 0.26, NFS: 0.3 };
/** Between two runs of one sentence: what parts two main clauses. */
const CLAUSE_BOUNDARY = /[;:]|\b(?:and|but|so|yet|or|nor)\b|["“”]/iu;
/** A second predicate of the same subject is no clause of its own. */
const SECOND_PREDICATE =
  /^,? (?:and|but|or) (?:(?:also|now|then|later|yesterday|reportedly) )?(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|should|must|may|might|[a-z]+ed)\b/;
/** The most words between two runs that are one claim. */
const WIDEST_GAP = 2;

/** A clause that hangs on a noun of another is no claim of its own. */
const RELATIVE = /^(?:which|who|whose|where)\b/i;
/** A claim that ends so has been cut short. */
const DANGLING = /\s(?:to|the|an?|of|in|into|by|for|with|from|between|its|their|his|her)$/iu;
const TO_NEXT_SIGN = new RegExp(`^(?:${OF_CLAUSE}|(?<=\\d)[.,](?=\\d))*`, 'u');

/** Words that lead a sentence on from the last one are no part of what it claims. */
const CONNECTIVE =
  /^(?:however|meanwhile|finally|indeed|thus|hence|ultimately|therefore|furthermore|moreover|additionally|nevertheless|overall|in conclusion|in short),?\s+/iu;

/**
 * The tagger's claims: runs of one clause joined, what states nothing dropped (fragments, questions, bare commitments, what is only
 * praised or blamed, the saying itself), ends completed.
 */
export function claimSpans(
  article: Article,
  tagged: Tagged,
  attributions: readonly Attribution[],
  commitments: readonly Commitment[],
): TaggedClaim[] {
  const { text } = article;
  const barrier = attributions.flatMap(a => (a.source ? [a.cue, a.source] : [a.cue]));
  const out: TaggedClaim[] = [];
  for (const sentence of article.sentences) {
    const runs = tagged.claims.filter(claim => claim.start >= sentence.start && claim.start < sentence.end);
    if (!runs.length || text.slice(sentence.start, sentence.end).endsWith('?')) continue;
    for (const run of joined(text, runs, attributions)) {
      if (isFragment(text, run, attributions) || statesNothing(text, run, attributions, commitments)) continue;
      const end = toClauseEnd(text, undangled(text, run, sentence), sentence, barrier).end;
      const start = run.start + (CONNECTIVE.exec(text.slice(run.start, run.end))?.[0].length ?? 0);
      const range = trim(text, { start, end: Math.min(end, sentence.end) });
      if (range) out.push({ ...run, ...range });
    }
  }
  return [...out, ...unclaimed(text, out, tagged, attributions, commitments)].sort((a, b) => a.start - b.start);
}

/** No claim ends before the noun of its last preposition or article: it goes on to the next sign or end of the sentence. */
function undangled(text: string, run: TextRange, sentence: TextRange): TextRange {
  if (!DANGLING.test(text.slice(run.start, run.end))) return run;
  const rest = TO_NEXT_SIGN.exec(text.slice(run.end, sentence.end))?.[0] ?? '';
  return { start: run.start, end: run.end + rest.trimEnd().length };
}

function statesNothing(
  text: string,
  run: TextRange,
  attributions: readonly Attribution[],
  commitments: readonly Commitment[],
): boolean {
  return isJudged(text, run, attributions) || isDependent(text, run, attributions) || isBound(text, run, commitments);
}

/** Whether a noun phrase is praised, blamed or only named. */
function isJudged(text: string, run: TextRange, attributions: readonly Attribution[]): boolean {
  const words = text.slice(run.start, run.end);
  if (isClause(words) || OF_AN_ACT.test(words)) return false;
  return attributions.some(
    ({ cue, kind, content }) => kind !== 'direct' && JUDGING.test(cue.quote) && content.some(c => coincide(c, run)),
  );
}

/** Whether this is a clause that hangs on another, or ends where what is said begins: *He stopped short of promising*. */
function isDependent(text: string, run: TextRange, attributions: readonly Attribution[]): boolean {
  if (RELATIVE.test(text.slice(run.start, run.end))) return true;
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

/** What somebody said is a claim, also where the tagger saw none: but not what somebody only promises. */
function unclaimed(
  text: string,
  claims: readonly TextRange[],
  tagged: Tagged,
  attributions: readonly Attribution[],
  commitments: readonly Commitment[],
): TaggedClaim[] {
  const bare = commitments
    .filter(({ act, cue }) => act !== 'request' && BARE_COMMITMENT.test(cue.quote))
    .map(({ cue }) => cue);
  return attributions
    .filter(attribution => SAYING.test(attribution.cue.quote))
    .flatMap(attribution => attribution.content.map(content => ({ ...content, confidence: attribution.confidence })))
    .filter(({ start, end, quote }) => {
      if (text[end] === '?' || [...claims, ...bare].some(range => overlaps(range, { start, end }))) return false;
      if (statesNothing(text, { start, end }, attributions, commitments)) return false;
      return NO_FRAGMENT.test(quote);
    })
    .map(({ start, end, confidence }) => ({
      label: 'CFS' as const,
      start,
      end,
      first: tagged.words.findIndex(word => word.end > start),
      last: tagged.words.findLastIndex(word => word.start < end),
      confidence,
      guesses: { checkworthiness: UNSEEN },
    }));
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

function isFragment(text: string, run: TextRange, attributions: readonly Attribution[]): boolean {
  if (NO_FRAGMENT.test(text.slice(run.start, run.end))) return false;
  return !attributions.some(a =>
    a.content.some(c => contains(run, c) || (contains(c, run) && c.end - c.start < 2 * (run.end - run.start))),
  );
}
