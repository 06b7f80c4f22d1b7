import type { DraftEntity } from './draft';
import type { Pointer } from './mention-class';
import type { Candidate } from './pair-features';
import { sameMembers } from './set-candidates';

/**
 * Who owns what only states have: where leaders were chosen for *their strained relationship* it is the one between their
 * countries, and *our two countries* are countries that the text puts together.
 */
export function ownersOf(
  { kind, owned, count }: Pointer,
  chosen: Candidate | null,
  candidates: readonly Candidate[],
  entities: readonly DraftEntity[],
): Candidate | null {
  if (!owned || chosen?.type === COUNTRIES) return chosen;
  if (kind === 'we') {
    const sets = candidates.filter(candidate => candidate.type === COUNTRIES);
    const fitting = sets.filter(candidate => count === null || candidate.members.length === count);
    return fitting.toSorted((a, b) => rank(a) - rank(b))[0] ?? chosen;
  }
  if (owned !== 'of states' || !chosen?.members.every(member => member.type === 'PERSON')) return chosen;
  const countries = [...new Set(chosen.members.flatMap(member => member.affiliation ?? []))];
  if (chosen.members.length < 2 || countries.length !== chosen.members.length) return chosen;
  if (!countries.every(country => country.type === 'GPE')) return chosen;
  const known = candidates.find(candidate => sameMembers(candidate.members, countries));
  const entity = entities.find(e => e.type === 'SET' && sameMembers(e.members, countries)) ?? null;
  return known ?? { ...chosen, entity, members: countries, type: COUNTRIES };
}

const HOME = /^(?:my|his|her) (?:own )?(?:country|nation|homeland|government|administration)$/;

/** *his country*, said by somebody whose country the article has told: that one (of the annotated articles for training: 6 of 7). */
export function homeOf(
  { words }: Pointer,
  speaker: readonly DraftEntity[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  const [person] = speaker;
  if (speaker.length !== 1 || person?.type !== 'PERSON' || person.affiliation?.type !== 'GPE') return undefined;
  return HOME.test(words) ? candidates.find(({ entity }) => entity === person.affiliation) : undefined;
}

const COUNTRIES = 'SET of GPE';
const ORDER = ['known', 'list', 'sentence', 'main', 'counterpart'] as const;

function rank({ origins }: Candidate): number {
  return Math.min(...origins.map(origin => ORDER.indexOf(origin)));
}
