import type { Annotations, Claim } from '../core/annotations';

/** The claims of an article that are worth checking, in text order. */
export function worthChecking({ claims }: Annotations): readonly Claim[] {
  return claims.filter(claim => claim.checkworthiness === 'CFS');
}
