import type { EntityType } from '../../annotations';
import { remembering } from '../remembering';

/** What a description's head noun can stand for. */
export type HeadKind =
  | 'person'
  | 'country'
  | 'government'
  | 'place'
  | 'side'
  | 'body'
  | 'law'
  | 'event'
  | 'thing'
  | 'building'
  | 'work'
  | 'group';

const ROWS: Readonly<Record<HeadKind, string>> = {
  person: `president minister secretary chancellor king queen prince princess leader premier senator representative congressman congresswoman governor mayor
    chairman chairwoman chief director spokesman spokeswoman spokesperson ambassador envoy general judge justice lawyer attorney prosecutor doctor professor
    man woman boy girl wife husband son daughter brother sister mother father author singer actor actress player coach captain striker defendant suspect
    victim driver pilot astronaut official politician candidate nominee counterpart majesty highness excellency teenager student journalist reporter editor
    officer commander soldier founder ceo executive owner manager pm mp member dog animal criminal sheriff chair co-chair writer activist director
    billionaire champion winner hero person individual scientist researcher premier teammate colleague friend rival opponent predecessor successor
    delegate negotiator dictator incumbent veteran adviser advisor star pair duo couple parent crew hostage gunman shooter
    airman barrister commissioner coordinator detainee head latter nephew niece old seller speaker undersecretary`,
  country: 'country nation republic kingdom homeland power neighbour neighbor',
  government: 'government administration regime authority authorities',
  place: `state city town province region county territory village capital area island district location continent peninsula river lake sea strait ocean mountain
    planet moon world body`,
  side: 'side party counterpart partner ally signatory participant',
  body: `company firm corporation airline bank agency organization organisation group committee council commission court party union team club university
    school college hospital ministry department parliament congress senate house assembly board fund foundation charity newspaper channel network
    station website site program programme institute institution association alliance bloc coalition federation league body army police military
    force navy operator manufacturer maker carrier retailer office campaign administration band panel watchdog movement militia society museum center
    centre church division unit service startup lab laboratory contractor publisher developer giant bureau regulator business embassy`,
  law: `law act bill treaty agreement accord pact convention deal resolution constitution policy legislation amendment charter declaration order
    memorandum plan strategy statute rule protocol directive proposal measure ban ruling clause`,
  event: `war conflict summit conference meeting election storm hurricane typhoon cyclone tournament game games championship championships match race festival
    event attack battle crisis holiday occasion ceremony dialogue campaign operation earthquake primary referendum series crackdown protest talks
    final visit mission`,
  thing: `ship vessel plane aircraft jet device product submarine missile rocket spacecraft probe capsule shuttle satellite car truck boat yacht vehicle
    phone drone orbiter rover telescope software drug vaccine weapon tank helicopter train engine system browser tablet console frigate
    destroyer carrier lander craft bomb aeroplane airplane computer model tanker`,
  building:
    'building tower bridge airport station base camp prison stadium port museum plant facility hotel hospital wheel palace dam road tunnel mosque church site outpost wall',
  work: 'book film movie show series song album report article painting award prize medal novel documentary game magazine play plan study',
  group: 'people community population tribe minority rebel fighter militant citizen voter guy',
};

const byWord = new Map<string, HeadKind[]>();
for (const [kind, words] of Object.entries(ROWS) as [HeadKind, string][])
  for (const word of words.split(/\s+/u)) byWord.set(word, [...(byWord.get(word) ?? []), kind]);

/** The kinds of a head noun, singular or plural; empty when the word is not known. */
export const headKinds: (head: string) => readonly HeadKind[] = remembering(
  head => byWord.get(head) ?? byWord.get(singularOf(head)) ?? [],
);

export function singularOf(word: string): string {
  if (/[^aiou]ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  if (/men$/u.test(word)) return word.replace(/men$/u, 'man');
  if (/(?:ss|sh|ch|x)es$/u.test(word)) return word.replace(/es$/u, '');
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** What several of a kind can be made of. */
const MEMBER_TYPES: Readonly<Record<HeadKind, readonly EntityType[]>> = {
  person: ['PERSON'],
  country: ['GPE'],
  government: ['GPE', 'ORG'],
  place: ['GPE', 'LOC', 'FAC'],
  side: ['PERSON', 'GPE', 'ORG', 'NORP'],
  body: ['ORG', 'FAC', 'PRODUCT', 'GPE'],
  law: ['LAW', 'WORK_OF_ART'],
  event: ['EVENT'],
  thing: ['PRODUCT'],
  building: ['FAC', 'ORG'],
  work: ['WORK_OF_ART'],
  group: ['PERSON', 'NORP', 'ORG', 'GPE'],
};

/** The types of entity that a description with this head can speak of; empty where the head says nothing. */
export const headTypes: (head: string) => readonly string[] = remembering(head =>
  headKinds(head).flatMap(kind => MEMBER_TYPES[kind]),
);
