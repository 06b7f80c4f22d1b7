import type { EntityType } from '../annotations';
import { ROLE_HEADS, ROLE_MODIFIERS } from './data/role-words';
import { type DraftEntity, isKnownAt } from './draft';
import type { FoundMention } from './mention';
import type { SentenceWords } from './sentence-words';

/** How the members of a possible set were found together. */
export type Togetherness = 'known' | 'list' | 'sentence' | 'main' | 'counterpart';

export interface SetCandidate {
  readonly members: readonly DraftEntity[];
  /** Every way in which they were found together. */
  readonly origins: readonly Togetherness[];
}

const LINKS: ReadonlySet<string> = new Set([
  ',',
  'and',
  '&',
  'or',
  'the',
  'with',
  ';',
  'of',
  "'s",
  '’s',
  '.',
  'mr',
  'mrs',
  'ms',
]);
const SETTABLE: ReadonlySet<EntityType> = new Set<EntityType>([
  'PERSON',
  'GPE',
  'ORG',
  'PRODUCT',
  'LOC',
  'LAW',
  'EVENT',
  'WORK_OF_ART',
  'FAC',
]);

/** Every set of entities that the text up to `mention` puts together: in a list, in one sentence, as its main figures, or as the countries of a set of people. */
export function setCandidates(
  mention: FoundMention,
  words: SentenceWords,
  before: readonly FoundMention[],
  placed: ReadonlyMap<FoundMention, DraftEntity>,
  entities: readonly DraftEntity[],
): SetCandidate[] {
  const found: { members: readonly DraftEntity[]; origins: Togetherness[] }[] = entities
    .filter(e => e.type === 'SET')
    .map(e => ({ members: e.members, origins: ['known'] }));
  const add = (members: readonly DraftEntity[], origin: Togetherness): void => {
    if (members.length < 2) return;
    const known = found.find(set => sameMembers(set.members, members));
    if (!known) found.push({ members, origins: [origin] });
    else if (!known.origins.includes(origin)) known.origins.push(origin);
  };
  for (let back = 0; back <= 2; back++) {
    const here = before.filter(m => m.sentence === mention.sentence - back);
    for (const list of lists(here, words, placed)) add(list, 'list');
  }
  for (let back = 0; back <= 1; back++) {
    const here = before.filter(m => m.sentence === mention.sentence - back);
    for (const type of ['PERSON', 'GPE', 'ORG'] as const) {
      const members = unique(here.flatMap(m => placed.get(m) ?? [])).filter(e => e.type === type);
      if (members.length === 2) add(members, 'sentence');
    }
  }
  for (const type of ['PERSON', 'GPE', 'ORG'] as const) {
    const main = entities
      .filter(e => e.type === type && isKnownAt(e, mention))
      .toSorted((a, b) => b.mentions.length - a.mentions.length)
      .slice(0, 2);
    add(main, 'main');
  }
  for (const { members } of [...found]) {
    if (members.every(m => m.type === 'PERSON' && m.affiliation))
      add(unique(members.flatMap(m => m.affiliation ?? [])), 'counterpart');
    if (members.every(m => m.type === 'GPE')) {
      const people = members.map(m =>
        entities.filter(e => e.type === 'PERSON' && e.affiliation === m && isKnownAt(e, mention)),
      );
      if (people.every(list => list.length === 1)) add(people.flat(), 'counterpart');
    }
  }
  return found;
}

/** Runs of mentions of one type with nothing but commas, *and* and titles between them. */
function lists(
  here: readonly FoundMention[],
  words: SentenceWords,
  placed: ReadonlyMap<FoundMention, DraftEntity>,
): DraftEntity[][] {
  const found: DraftEntity[][] = [];
  for (const type of SETTABLE) {
    let run: DraftEntity[] = [];
    let end = -1;
    const close = (): void => {
      if (run.length > 1) found.push(run);
    };
    for (const mention of here) {
      const entity = placed.get(mention);
      if (!entity || entity.type !== type || mention.first <= end) continue;
      if (end >= 0 && joined(words, end + 1, mention.first - 1)) {
        if (!run.includes(entity)) run.push(entity);
      } else {
        close();
        run = [entity];
      }
      end = mention.last;
    }
    close();
  }
  return found;
}

function joined(words: SentenceWords, first: number, last: number): boolean {
  if (last - first > 9 || last < first) return false;
  let link = false;
  for (let i = first; i <= last; i++) {
    const word = words.lower[i] ?? '';
    if (word === ',' || word === 'and' || word === '&' || word === 'with') link = true;
    else if (!LINKS.has(word) && !ROLE_HEADS.has(word) && !ROLE_MODIFIERS.has(word) && !/^\p{Lu}/u.test(words.at(i)))
      return false;
  }
  return link;
}

export function sameMembers(a: readonly DraftEntity[], b: readonly DraftEntity[]): boolean {
  return a.length === b.length && a.every(member => b.includes(member));
}

function unique(entities: readonly DraftEntity[]): DraftEntity[] {
  return [...new Set(entities)];
}
