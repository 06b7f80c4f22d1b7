import type { Work } from './work';

/** Nothing speaks of a record that is gone; where somebody spoke, the words stay. */
export function tieLooseEnds(work: Work): void {
  const entities = new Map(work.entities.map(entity => [entity.id, entity]));
  const attributions = new Map(work.attributions.map(attribution => [attribution.id, attribution]));
  const values = new Set(work.values.map(({ id }) => id));
  const known = (ids: readonly string[]): string[] => ids.filter(id => entities.has(id));
  for (const entity of work.entities) {
    if (entity.members) entity.members = known(entity.members);
    if (entity.affiliation !== undefined && !entities.has(entity.affiliation)) delete entity.affiliation;
  }
  for (const attribution of work.attributions) {
    if (attribution.sourceEntity !== null && !entities.has(attribution.sourceEntity)) attribution.sourceEntity = null;
    if (attribution.within !== undefined && !attributions.has(attribution.within)) delete attribution.within;
  }
  for (const commitment of work.commitments) {
    commitment.actors = known(commitment.actors);
    commitment.recipients = known(commitment.recipients);
    if (commitment.attribution !== null && !attributions.has(commitment.attribution)) commitment.attribution = null;
  }
  for (const claim of work.claims) {
    const source = claim.attribution === null ? undefined : attributions.get(claim.attribution);
    if (claim.claimer !== null && claim.claimer !== 'author' && !entities.has(claim.claimer)) {
      claim.claimer = null;
      if (source?.source) claim.claimerText = source.source.quote;
    }
    if (claim.attribution !== null && !source) claim.attribution = null;
    if (claim.values) claim.values = claim.values.filter(id => values.has(id));
  }
}
