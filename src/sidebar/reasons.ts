import type { Claim, Why } from '../core/annotations';
import type { Reason, Worth } from './protocol';

/** Rules that make a claim less worth checking; all others that are known here make it more so. */
const LESS: ReadonlySet<string> = new Set(['schedule or ceremony', 'hedge']);
const MORE: ReadonlySet<string> = new Set([
  'number',
  'accusation',
  'deaths and violence',
  'comparison or superlative',
  'legal act',
  'war and weapons',
  'cause',
  'named source',
]);

/** Why a claim is where it is: what speaks for that, each thing once; what spoke against it was outweighed. */
export function reasonsOf(claim: Claim): readonly Reason[] {
  const reasons = claim.why
    .filter(({ property }) => property === 'checkworthiness')
    .filter(({ rule }) => !OUTWEIGHED[claim.checkworthiness].has(rule))
    .map(why => ({ rule: why.rule, quote: isWhole(why, claim) ? '' : why.quote }));
  return [...new Map(reasons.map(reason => [`${reason.rule} ${reason.quote}`, reason])).values()];
}

const OUTWEIGHED: Readonly<Record<Worth, ReadonlySet<string>>> = { CFS: LESS, UFS: MORE, NFS: new Set() };

/** The whole claim stands above its reasons already. */
function isWhole(why: Why, claim: Claim): boolean {
  return why.start <= claim.start && why.end >= claim.end;
}
