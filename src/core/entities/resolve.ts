import { firstFrom, why } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { type Chooser, chooseBest } from './choose';
import { headKinds, headTypes } from './data/head-words';
import { addMention, countBefore, type DraftEntity, lastBefore } from './draft';
import { governmentOf } from './governments';
import { LeftAlone } from './left-alone';
import type { FoundMention } from './mention';
import { type Pointer, pointerOf } from './mention-class';
import { homeOf, ownersOf } from './owners';
import { type Candidate, candidateOf, type Surroundings } from './pair-features';
import { isSharedAs } from './possessed';
import type { SentenceWords } from './sentence-words';
import { sameMembers, setCandidates } from './set-candidates';
import { entitiesIn, isInMarks, Speech } from './speech';

const PLURAL = new Set(['they', 'several', 'we', 'you']);

/**
 * Attaches descriptions and pronouns to the entities, in text order; what a speaker says of himself (*I*, *we*) comes last, when
 * the pronouns that name the speaker are known. Sets that mentions speak of become entities of their own.
 */
export function resolveMentions(
  article: Article,
  tagged: Tagged,
  words: SentenceWords,
  mentions: readonly FoundMention[],
  entities: DraftEntity[],
  choose: Chooser = chooseBest,
): void {
  const placed = new Map<FoundMention, DraftEntity>();
  for (const entity of entities) for (const mention of entity.mentions) placed.set(mention, entity);
  const firstOfSentence = new Map<number, FoundMention>();
  for (const mention of mentions)
    if (!firstOfSentence.has(mention.sentence)) firstOfSentence.set(mention.sentence, mention);
  const speech = new Speech(tagged.attributionCues);
  const pointers = mentions.filter(m => m.kind !== 'name').map(m => pointerOf(m, words));
  const namesAt = new Set(mentions.filter(m => m.kind === 'name').map(m => m.start));
  /** *the planet Thole*, *the town of Thole*: the description is a title of the name, or goes on. */
  const titles = ({ kind, end }: FoundMention): boolean =>
    kind === 'nominal' && ((article.text[end] === ' ' && namesAt.has(end + 1)) || article.text.startsWith(' of ', end));
  const kindOf = new Map<FoundMention, Pointer>(pointers.map(p => [p.mention, p]));
  const alone = new LeftAlone();
  const ofSpeaker = (p: Pointer): boolean => p.kind === 'I' || p.kind === 'we';
  for (const pointer of [...pointers.filter(p => !ofSpeaker(p)), ...pointers.filter(ofSpeaker)]) {
    const { mention } = pointer;
    if (titles(mention)) continue;
    if (speaksOfAnother(pointer) || UNMARKED.has(pointer.words)) {
      alone.add(mention);
      continue;
    }
    const before = PLURAL.has(pointer.kind) ? nearBefore(mention, mentions, placed) : [];
    const cue = ofSpeaker(pointer) ? speech.outermost(mention) : speech.around(mention);
    const speaker = cue?.source ? entitiesIn(cue.source, placed, mentions) : [];
    const fitting = candidatesFor(pointer, words, before, placed, entities);
    const candidates =
      OF_OTHERS.has(pointer.kind) && cue && isInMarks(article.text, cue, mention)
        ? fitting.filter(({ entity }) => !entity || !speaker.includes(entity))
        : fitting;
    const around: Surroundings = {
      speaker,
      insideMention: mention.kind === 'nominal' ? entitiesIn(mention, placed, mentions) : [],
      byType: byType(candidates),
      sets: candidates.filter(candidate => candidate.members.length),
      firstOfSentence,
      kindOf,
      quoted: cue !== null,
      link: tagged.link,
    };
    const shared = candidates.find(({ entity }) => isSharedAs(words, mention, entity));
    const likeliest =
      shared ??
      homeOf(pointer, around.speaker, candidates) ??
      ownersOf(pointer, choose(pointer, candidates, around), candidates, entities);
    const ruling = governmentOf(pointer, likeliest, around.insideMention, candidates, entities);
    const chosen = ruling === undefined ? likeliest : ruling;
    if (!chosen || alone.meantBy(pointer, chosen.entity)) {
      if (mention.kind === 'nominal' || chosen) alone.add(mention);
      continue;
    }
    const entity = chosen.entity ?? newSet(chosen, entities);
    addMention(entity, mention);
    placed.set(mention, entity);
    learnGender(article.text, pointer, entity);
    if (mention.kind === 'nominal' || chosen.members.length)
      entity.why.push(why(article.text, chosen.members.length ? 'members' : 'mentions', RULES[pointer.kind], mention));
  }
}

const RULES: Readonly<Record<Pointer['kind'], string>> = {
  he: 'pronoun',
  she: 'pronoun',
  I: 'the speaker',
  we: "the speaker's side",
  you: 'pronoun',
  it: 'pronoun',
  they: 'pronoun for several',
  who: 'pronoun',
  one: 'description',
  several: 'description of several',
};

/** Descriptions that are no mention of the country whose rulers they mean. */
const UNMARKED: ReadonlySet<string> = new Set(['the regime', 'this regime', 'that regime']);

/** Nobody speaks of himself so inside quotation marks (of the annotated articles for training: 107 of 110). */
const OF_OTHERS: ReadonlySet<string> = new Set(['he', 'she', 'it']);

/** What a country does not go by. */
const TOWNS: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'village']);

const ANOTHER: ReadonlySet<string> = new Set(['previous', 'another', 'preceding', 'next', 'other']);

/** *the previous government* is never the one that the article names. */
function speaksOfAnother({ head, words }: Pointer): boolean {
  return head !== '' && !headKinds(head).includes('person') && words.split(' ').some(word => ANOTHER.has(word));
}

/** Whether an entity of this type can be what the pointer points to at all. */
function fits(pointer: Pointer, type: string): boolean {
  switch (pointer.kind) {
    case 'he':
    case 'she':
      return type === 'PERSON' || (pointer.kind === 'she' && type === 'PRODUCT');
    case 'I':
      return type === 'PERSON';
    case 'it':
      return type !== 'PERSON' && type !== 'NORP' && type !== 'LANGUAGE' && type !== 'SET';
    case 'we':
    case 'they':
      return type === 'GPE' || type === 'ORG' || type === 'NORP';
    case 'one':
    case 'several':
      return headTypes(pointer.head).includes(type);
    default:
      return type !== 'LANGUAGE';
  }
}

function candidatesFor(
  pointer: Pointer,
  words: SentenceWords,
  before: readonly FoundMention[],
  placed: ReadonlyMap<FoundMention, DraftEntity>,
  entities: readonly DraftEntity[],
): Candidate[] {
  const { mention } = pointer;
  const found: Candidate[] = [];
  for (const entity of entities) {
    if (entity.type === 'SET' || (pointer.count ?? 0) > 1 || !fits(pointer, entity.type)) continue;
    if (TOWNS.has(pointer.head) && entity.links?.iso3166) continue;
    if (pointer.kind === 'he' && entity.gender === 'female') continue;
    if (pointer.kind === 'she' && entity.gender === 'male') continue;
    const candidate = candidateOf(entity, mention);
    const { last, count } = candidate;
    const ahead = entity.mentions[0]?.sentence ?? 0;
    if (!last && pointer.kind !== 'I' && pointer.kind !== 'we' && ahead > mention.sentence + 1) continue;
    if (last && count < 3 && mention.sentence - last.sentence > OUT_OF_MIND) continue;
    found.push(candidate);
  }
  if (!PLURAL.has(pointer.kind)) return found;
  const allowed = pointer.head ? headTypes(pointer.head) : [];
  for (const { members, origins } of setCandidates(mention, words, before, placed, entities)) {
    if (allowed.length && !members.every(member => allowed.includes(member.type))) continue;
    if (pointer.count !== null && pointer.count !== members.length) continue;
    const entity = origins.includes('known')
      ? (entities.find(e => e.type === 'SET' && sameMembers(e.members, members)) ?? null)
      : null;
    const last = entity ? lastBefore(entity, mention) : null;
    found.push({
      entity,
      members,
      origins,
      type: `SET of ${members.every(m => m.type === members[0]?.type) ? members[0]?.type : 'several'}`,
      last,
      count: entity ? countBefore(entity, mention) : 0,
    });
  }
  return found;
}

function byType(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.type);
    if (group) group.push(candidate);
    else groups.set(candidate.type, [candidate]);
  }
  return groups;
}

/** Placed mentions of the sentence and the two before it, up to the mention. */
function nearBefore(
  mention: FoundMention,
  mentions: readonly FoundMention[],
  placed: ReadonlyMap<FoundMention, DraftEntity>,
): FoundMention[] {
  const near: FoundMention[] = [];
  for (let i = firstFrom(mentions, mention.start) - 1; i >= 0; i--) {
    const earlier = mentions[i];
    if (!earlier || earlier.sentence < mention.sentence - 2) break;
    if (placed.has(earlier)) near.push(earlier);
  }
  return near.reverse();
}

/** An entity named once or twice and not for this many sentences is out of mind. */
const OUT_OF_MIND = 40;

function newSet(chosen: Candidate, entities: DraftEntity[]): DraftEntity {
  const names = chosen.members.map(member => member.name);
  const entity: DraftEntity = {
    type: 'SET',
    name: names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? ''),
    mentions: [],
    members: chosen.members,
    why: [],
  };
  entities.push(entity);
  return entity;
}

function learnGender(text: string, pointer: Pointer, entity: DraftEntity): void {
  if (entity.type !== 'PERSON' || entity.gender || (pointer.kind !== 'he' && pointer.kind !== 'she')) return;
  entity.gender = pointer.kind === 'he' ? 'male' : 'female';
  entity.why.push(why(text, 'gender', 'pronoun', pointer.mention));
}
