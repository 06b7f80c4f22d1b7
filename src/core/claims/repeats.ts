import type { Claim } from '../annotations';

/** Two claims with this share of content words in common say the same. */
const SAME = 0.85;
/** Fewer content words than this are too few to tell. */
const FEWEST_WORDS = 4;
const CONTENT_WORD = /[\p{L}\p{N}]{3,}/gu;
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'the and for that this with from are was were has have had been will would its his her their our but not'.split(' '),
);

/** Joins a claim to an earlier one of the same claimer that says the same in nearly the same words. */
export function withRepeats(claims: readonly Claim[]): Claim[] {
  const kept: { claim: Claim; words: ReadonlySet<string> }[] = [];
  for (const claim of claims) {
    const words = new Set((claim.quote.toLowerCase().match(CONTENT_WORD) ?? []).filter(word => !EMPTY_WORDS.has(word)));
    const earlier = kept.find(other => other.claim.claimer === claim.claimer && isSame(other.words, words));
    if (!earlier) kept.push({ claim, words });
    else {
      const { start, end, quote } = claim;
      earlier.claim = { ...earlier.claim, again: [...(earlier.claim.again ?? []), { start, end, quote }] };
    }
  }
  return kept.map(({ claim }, i) => ({ ...claim, id: `L${i + 1}` }));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const most = Math.min(a.size, b.size);
  const alike = (shared: number): boolean => (2 * shared) / (a.size + b.size) >= SAME;
  if (most < FEWEST_WORDS || !alike(most)) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return alike(shared);
}
