import { countryOfPeople } from './countries';
import { headKinds } from './data/head-words';
import { type DraftEntity, lastBefore } from './draft';
import type { Pointer } from './mention-class';
import { type Candidate, candidateOf } from './pair-features';
import { placeOfPeople } from './peoples';

const BARE = /^the (?:country|government|authorities|nation)$/;

/**
 * Whose government a description speaks of: *the Norlandic government* is Norland's and no other's (of the annotated articles
 * for training: 34 of 34), *the government* that of the place spoken of last, be it by its people (5 of 5).
 * Undefined where it has nothing to say.
 */
export function governmentOf(
  pointer: Pointer,
  chosen: Candidate | null,
  inside: readonly DraftEntity[],
  candidates: readonly Candidate[],
  entities: readonly DraftEntity[],
): Candidate | null | undefined {
  const { mention } = pointer;
  const asCandidate = (entity: DraftEntity): Candidate =>
    candidates.find(candidate => candidate.entity === entity) ?? candidateOf(entity, mention);
  const people = inside.find(({ type }) => type === 'NORP');
  if (people && pointer.kind !== 'they' && headKinds(pointer.head).includes('government')) {
    const place = placeOfPeople(people, entities);
    return place ? asCandidate(place) : countryOfPeople(people.name) ? null : undefined;
  }
  if (!BARE.test(pointer.words) || chosen?.entity?.type !== 'GPE') return undefined;
  const since = entities
    .filter(({ type }) => type === 'NORP')
    .map(each => ({ each, last: lastBefore(each, mention) }))
    .filter(({ last }) => last && last.start > (chosen.last?.start ?? 0))
    .toSorted((a, b) => (b.last?.start ?? 0) - (a.last?.start ?? 0));
  for (const { each } of since) {
    const place = placeOfPeople(each, entities);
    if (place) return asCandidate(place);
  }
  return undefined;
}
