import type { Act, Attribution, Claim, Strength, TextRange } from '../../core/annotations';
import { span } from '../../core/span';
import { ACTS, CLAIM_TYPES, ENTITY_TYPES, isOneOf, VALUE_TYPES } from '../labels';
import type { Anchor, Decision } from '../record';
import { addClaim, addCommitment, addEntity, addValue, entityAt, inPlace } from './add';
import { markDecided, recordAt, recordKept, remove } from './marks';
import { mentionAt, type Work } from './work';

/** A decision that is about one place. */
export type Placed = Exclude<Decision, { decision: 'pattern' }>;

/** Lays one decision over the work; the id of the record that it is about, or null when it finds nothing to be about. */
type Applier<D extends Placed> = (work: Work, decision: D, range: TextRange) => string | null;

/** What each decision does. */
export const APPLIERS: { readonly [Tag in Placed['decision']]: Applier<Extract<Placed, { decision: Tag }>> } = {
  accept(work, { layer, label, id }, range) {
    const found = recordKept(work, layer, range, label, id);
    if (found) markDecided(found);
    return found?.record.id ?? null;
  },
  // What is not read any more is rejected already.
  reject(work, { layer, label }, range) {
    const found = recordAt(work, layer, range, label);
    if (found) remove(work, found);
    return found?.record.id ?? '';
  },
  type(work, { layer, label, to, id }, range) {
    const found = recordKept(work, layer, range, label, id);
    if (!found) return null;
    markDecided(found);
    if (found.layer === 'entity' && isOneOf(ENTITY_TYPES, to)) found.record.type = to;
    if (found.layer === 'value' && isOneOf(VALUE_TYPES, to)) found.record.type = to;
    if (found.layer === 'claim' && isOneOf(CLAIM_TYPES, to)) found.record.type = to;
    if (found.layer === 'commitment' && isOneOf(ACTS, to)) setAct(found.record, to);
    return found.record.id;
  },
  span(work, { layer, label, part, to, id }, range) {
    const place = work.place(to);
    const found = place && recordKept(work, layer, range, label, id);
    if (!found) return null;
    markDecided(found);
    const words = span(work.text, place);
    if (found.layer === 'mention') Object.assign(found.mention, words);
    else if (found.layer === 'attribution' && part === 'content') found.record.content = [words];
    else if (found.layer === 'attribution') found.record.cue = words;
    else if (found.layer === 'commitment') found.record[part ?? 'content'] = words;
    else Object.assign(found.record, words);
    if (found.layer === 'mention') found.record.mentions = inPlace(found.record.mentions);
    return found.record.id;
  },
  actors(work, { layer, label, to, id }, range) {
    const found = recordKept(work, layer, range, label, id);
    if (found?.layer !== 'commitment') return null;
    const places = placesOf(work, to);
    found.record.actors = idsAt(work, places);
    found.record.actorMention = places[0] ? span(work.text, places[0]) : null;
    markDecided(found);
    return found.record.id;
  },
  recipients(work, { layer, label, to, id }, range) {
    const found = recordKept(work, layer, range, label, id);
    if (found?.layer !== 'commitment') return null;
    found.record.recipients = idsAt(work, placesOf(work, to));
    markDecided(found);
    return found.record.id;
  },
  deadline(work, { layer, label, to, id }, range) {
    const found = recordKept(work, layer, range, label, id);
    const place = to && work.place(to.anchor);
    if (found?.layer !== 'commitment' || (to && !place)) return null;
    found.record.deadline =
      to && place
        ? { ...span(work.text, place), relation: to.relation, ...(to.value === undefined ? {} : { value: to.value }) }
        : null;
    markDecided(found);
    return found.record.id;
  },
  strength(work, { layer, label, to, id }, range) {
    const found = recordKept(work, layer, range, label, id);
    if (found?.layer !== 'commitment') return null;
    found.record.strength = to;
    markDecided(found);
    return found.record.id;
  },
  checkworthiness(work, { layer, label, to, id }, range) {
    const found = recordKept(work, layer, range, label, id);
    if (found?.layer !== 'claim') return null;
    found.record.checkworthiness = to;
    found.record.worth = to === 'CFS' ? 1 : 0;
    markDecided(found);
    return found.record.id;
  },
  claimer(work, { layer, label, to, id }, range) {
    const found = recordKept(work, layer, range, label, id);
    const place = to === null || to === 'author' ? null : work.place(to);
    if (to !== null && to !== 'author' && !place) return null;
    if (found?.layer === 'attribution') setSource(work, found.record, place);
    else if (found?.layer === 'claim') setClaimer(work, found.record, to === 'author' ? to : place);
    else return null;
    markDecided(found);
    return found.record.id;
  },
  add(work, decision, range) {
    const { layer, label, id } = decision;
    if (layer === 'entity')
      return addEntity(work, id, range, label, decision.of && entityAt(work, work.place(decision.of)))?.id ?? null;
    if (layer === 'value') return addValue(work, id, range, label)?.id ?? null;
    const known = recordAt(work, layer, range, label);
    const same =
      known && known.layer === 'claim' && known.record.start === range.start && known.record.end === range.end;
    if (known && same) {
      markDecided(known);
      return known.record.id;
    }
    if (layer === 'claim') return addClaim(work, id, range, label, decision.checkworthiness ?? 'CFS')?.id ?? null;
    const cue = decision.cue ? work.place(decision.cue) : null;
    return addCommitment(work, id, range, label, cue, decision.strength as Strength | undefined)?.id ?? null;
  },
  merge(work, { into }, range) {
    const one = mentionAt(work, range)?.entity;
    const other = entityAt(work, work.place(into));
    if (!one || !other) return null;
    if (one === other) return other.id;
    other.mentions = inPlace([...other.mentions, ...one.mentions]);
    work.entities = work.entities.filter(entity => entity !== one);
    rename(work, one.id, other.id);
    work.joined.set(one.id, other.id);
    return other.id;
  },
  split(work, { id, label }, range) {
    const named = mentionAt(work, range);
    if (!named) return null;
    if (named.entity.mentions.length === 1) return named.entity.id;
    named.entity.mentions = named.entity.mentions.filter(mention => mention !== named.mention);
    const words = { start: named.mention.start, end: named.mention.end };
    return addEntity(work, id, words, isOneOf(ENTITY_TYPES, label) ? label : named.entity.type, undefined)?.id ?? null;
  },
  name(work, { to, label, id }, range) {
    const found = recordKept(work, 'entity', range, label, id);
    if (found?.layer !== 'entity') return null;
    found.record.name = to;
    return found.record.id;
  },
  'claim-status': kept,
  'commitment-status'(work, decision, range) {
    const found = recordKept(work, decision.layer, range, decision.label, decision.id);
    if (found?.layer !== 'commitment') return null;
    if (decision.to !== 'open') found.record.status = decision.to;
    return found.record.id;
  },
  evidence: kept,
  note: kept,
};

/** Notes, links and the state of checking hold on to their record. */
function kept(
  work: Work,
  { layer, label, id }: Exclude<Placed, { decision: 'split' | 'add' }>,
  range: TextRange,
): string | null {
  return recordKept(work, layer, range, label, id)?.record.id ?? null;
}

function setClaimer(work: Work, claim: Claim, by: TextRange | 'author' | null): void {
  delete claim.claimerText;
  claim.claimer = by === 'author' ? by : (entityAt(work, by)?.id ?? null);
  if (by && by !== 'author' && claim.claimer === null) claim.claimerText = work.text.slice(by.start, by.end);
}

/** Whoever says something makes the claims in it. */
function setSource(work: Work, attribution: Attribution, by: TextRange | null): void {
  attribution.source = by && span(work.text, by);
  attribution.sourceEntity = entityAt(work, by)?.id ?? null;
  for (const claim of work.claims) if (claim.attribution === attribution.id) setClaimer(work, claim, by);
}

function setAct(commitment: { act: Act; strength: Strength; plover: string }, act: Act): void {
  if (commitment.act === act) return;
  commitment.act = act;
  if (act === 'request') commitment.strength = 0;
  else if (commitment.strength === 0) commitment.strength = 3;
}

function placesOf(work: Work, anchors: readonly Anchor[]): TextRange[] {
  return anchors.map(work.place).filter(place => place !== null);
}

function idsAt(work: Work, places: readonly TextRange[]): string[] {
  return [...new Set(places.flatMap(place => entityAt(work, place)?.id ?? []))];
}

/** Puts one entity's id in the place of another's wherever it is spoken of. */
function rename(work: Work, from: string, to: string): void {
  const one = (id: string): string => (id === from ? to : id);
  const many = (ids: readonly string[]): string[] => [...new Set(ids.map(one))];
  for (const commitment of work.commitments) {
    commitment.actors = many(commitment.actors);
    commitment.recipients = many(commitment.recipients);
  }
  for (const claim of work.claims) if (claim.claimer !== null) claim.claimer = one(claim.claimer);
  for (const attribution of work.attributions)
    if (attribution.sourceEntity !== null) attribution.sourceEntity = one(attribution.sourceEntity);
  for (const entity of work.entities) {
    if (entity.members) entity.members = many(entity.members);
    if (entity.affiliation !== undefined) entity.affiliation = one(entity.affiliation);
  }
}
