import type { LinkScore } from '../tagger/tagged';
import { countryOfPeople } from './countries';
import { headKinds, singularOf } from './data/head-words';
import { PAST_WORDS } from './data/role-words';
import { countBefore, type DraftEntity, lastBefore } from './draft';
import type { FoundMention } from './mention';
import type { Pointer } from './mention-class';
import { nameWords } from './name-key';
import { remembering } from './remembering';
import type { Togetherness } from './set-candidates';

/** Somebody or several that a mention may stand for. */
export interface Candidate {
  /** Null for a set that no mention has stood for yet. */
  readonly entity: DraftEntity | null;
  readonly members: readonly DraftEntity[];
  /** Empty for one entity. */
  readonly origins: readonly Togetherness[];
  readonly type: string;
  readonly last: FoundMention | null;
  /** Mentions before this one. */
  readonly count: number;
}

/** One entity as what `mention` may stand for. */
export function candidateOf(entity: DraftEntity, mention: FoundMention): Candidate {
  const count = countBefore(entity, mention);
  return { entity, members: [], origins: [], type: entity.type, last: entity.mentions[count - 1] ?? null, count };
}

/** What stands around the mention. */
export interface Surroundings {
  readonly speaker: readonly DraftEntity[];
  readonly insideMention: readonly DraftEntity[];
  /** Candidates by their type, and those that are sets. */
  readonly byType: ReadonlyMap<string, readonly Candidate[]>;
  readonly sets: readonly Candidate[];
  readonly firstOfSentence: ReadonlyMap<number, FoundMention>;
  readonly kindOf: ReadonlyMap<FoundMention, Pointer>;
  readonly quoted: boolean;
  readonly link: LinkScore | null;
}

const FAR = [0, 1, 2, 4, 8];
const FAR_NAMES = [...FAR.map(bound => `${bound}`), 'far'];
// Written out once: a string put together for every pair costs more than looking its weight up.
const DISTANCES = FAR_NAMES.map(name => `distance ${name}`);
const NEARER_RIVALS = [0, 1, 2, 3].map(n => `nearer rivals ${n}`);
const MENTIONS = [0, 1, 2, 3, 4].map(n => `mentions ${n}`);
const typeFeature = remembering(type => `type ${type}`);
const lastAs = remembering(kind => `last as ${kind}`);
const headFeature = remembering(head => remembering(type => `${head}: ${type}`));
/** More of a type than this between a mention and a candidate count no further. */
const MOST_RIVALS = 3;

/** Index in FAR_NAMES of a distance in sentences. */
function bucket(n: number): number {
  let at = 0;
  while (at < FAR.length && n > (FAR[at] ?? 0)) at++;
  return at;
}

/** What speaks for or against the candidate, each a key of the weights. */
export function pairFeatures(pointer: Pointer, candidate: Candidate, around: Surroundings): string[] {
  const { mention, kind } = pointer;
  const { type, last, members, entity } = candidate;
  const distance = last ? DISTANCES[bucket(mention.sentence - last.sentence)] : 'distance ahead';
  const features = [typeFeature(type), distance ?? ''];
  const add = (feature: string | false | null | undefined): void => {
    if (feature) features.push(feature);
  };
  const ofType = around.byType.get(type) ?? [];
  if (last) {
    add(NEARER_RIVALS[nearerThan(last, ofType)]);
    const opens = around.firstOfSentence.get(last.sentence) === last;
    add(opens && `opens its sentence${last.sentence === mention.sentence ? ', here' : ''}`);
    add(lastAs(last.kind));
    const lastPointer = around.kindOf.get(last);
    add(
      lastPointer &&
        lastPointer.kind === kind &&
        `last by the same word${last.sentence === mention.sentence ? ', here' : ''}`,
    );
    add(last.last >= mention.first - 2 && 'just before');
  }
  add(MENTIONS[Math.min(candidate.count, 4)]);
  add(!ofType.some(other => other.count > candidate.count) && 'most mentioned');
  add(ofType.length < 2 && 'only one of its type');
  add(around.quoted && 'quoted');
  if (entity) {
    add(around.speaker.includes(entity) && 'speaker');
    add(around.speaker.some(speaker => speaker.affiliation === entity) && 'of the speaker');
    add(around.insideMention.includes(entity) && 'inside');
    add(entity.mentions[0]?.sentence === 0 && 'first sentence');
    add(
      entity.mentions.some(
        m => m.first > mention.last && m.first <= mention.last + 4 && m.sentence === mention.sentence,
      ) && 'right after',
    );
    if (entity.type === 'PERSON') {
      add(entity.gender ? `gender ${entity.gender}` : 'gender unknown');
      if (entity.role && pointer.head) {
        const past = PAST_WORDS.has(entity.role.split(' ')[0]?.toLowerCase() ?? '');
        add(roleWords(entity.role).includes(pointer.head) ? `role${past ? ', past' : ''}` : 'other role');
      }
    }
    add(entity.type !== 'SET' && pointer.head && nameSays(entity, pointer.head) && 'head in the name');
    add(
      entity.mentions.some(
        m => m.kind !== 'name' && m.start < mention.start && around.kindOf.get(m)?.words === pointer.words,
      ) && 'same words before',
    );
    if (pointer.head) {
      add(
        entity.mentions.some(
          m => m.kind !== 'name' && m.start < mention.start && around.kindOf.get(m)?.head === pointer.head,
        ) && 'same head before',
      );
      add(peopleSay(entity, pointer) && 'adjective of it');
    }
  }
  if (pointer.head) {
    const kinds = headKinds(pointer.head);
    for (const head of kinds) add(headFeature(head)(type));
    add(!kinds.length && `unknown head: ${type}`);
  }
  if (members.length) {
    const known = candidate.origins.includes('known');
    const { sets } = around;
    add(sets.length === 1 && `only set that fits${pointer.count === null ? '' : ', counted'}`);
    add(`members ${Math.min(members.length, 4)}${known ? ', known' : ''}`);
    add(pointer.count !== null && 'count fits');
    add(members.some(member => around.speaker.includes(member)) && 'speaker a member');
    add(
      members.some(member => around.speaker.some(speaker => speaker.affiliation === member)) && 'speaker of a member',
    );
    if (known) {
      add('set known');
      const nearer = sets.some(other => other !== candidate && other.last && last && other.last.start > last.start);
      add(last && !nearer && 'set spoken of last');
    } else {
      const oldest = Math.min(...members.map(member => lastBefore(member, mention)?.sentence ?? -9));
      const back = FAR_NAMES[bucket(mention.sentence - oldest)];
      add(`members ${back} back`);
      for (const origin of candidate.origins) add(`set ${origin}`);
      add(candidate.origins.length > 1 && `set ${candidate.origins.join(' and ')}`);
      add(candidate.origins.length === 1 && `set ${candidate.origins[0]}, ${back} back`);
    }
  }
  return features;
}

/** How many were spoken of after `last`, up to MOST_RIVALS. */
function nearerThan(last: FoundMention, candidates: readonly Candidate[]): number {
  let nearer = 0;
  for (const other of candidates) {
    if (other.last && other.last.start > last.start) nearer++;
    if (nearer === MOST_RIVALS) break;
  }
  return nearer;
}

const roleWords: (role: string) => readonly string[] = remembering(role => role.toLowerCase().split(/[\s-]+/u));

function nameSays(entity: DraftEntity, head: string): boolean {
  return entity.mentions.some(m => m.kind === 'name' && singularWords(m.quote).includes(head));
}

const singularWords: (name: string) => readonly string[] = remembering(name => nameWords(name).map(singularOf));

/** *the Norlander government* speaks of Norland. */
function peopleSay(entity: DraftEntity, pointer: Pointer): boolean {
  if (entity.type !== 'GPE' || !entity.links?.iso3166) return false;
  return pointer.words.split(' ').some((word, i, all) => {
    const iso = countryOfPeople(word) ?? countryOfPeople(`${word} ${all[i + 1] ?? ''}`);
    return iso === entity.links?.iso3166;
  });
}
