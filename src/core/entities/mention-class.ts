import { singularOf } from './data/head-words';
import type { FoundMention } from './mention';
import type { SentenceWords } from './sentence-words';

/** How a mention points: by which pronoun, or by a description of one or of several. */
export type MentionClass = 'he' | 'she' | 'I' | 'we' | 'you' | 'it' | 'they' | 'who' | 'one' | 'several';

const PRONOUNS: ReadonlyMap<string, MentionClass> = new Map(
  (
    [
      ['he', 'he him his himself'],
      ['she', 'she her hers herself'],
      ['I', 'i me my mine myself'],
      ['we', 'we us our ours ourselves'],
      ['you', 'you your yours yourself'],
      ['it', 'it its itself'],
      ['they', 'they them their theirs themselves each both neither'],
      ['who', 'who whom whose which that where'],
    ] as const
  ).flatMap(([kind, forms]) => forms.split(' ').map(form => [form, kind] as const)),
);

const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'my', 'our', 'your', 'its', 'their', 'whose']);
const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['bilateral', 2],
  ['three', 3],
  ['trio', 3],
  ['trilateral', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
]);
const SINGULAR_IN_S: ReadonlySet<string> = new Set([
  'games',
  'championships',
  'talks',
  'united states',
  'series',
  'congress',
]);
const PLURAL_WITHOUT_S: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'police',
  'pair',
  'duo',
  'couple',
  'crew',
  'parents',
  'trio',
  'co-chairs',
]);
const BREAKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'to',
  'from',
  'at',
  'on',
  'who',
  'that',
  'which',
  'with',
  ',',
  '(',
  'between',
  'against',
  'behind',
]);

/** What countries have between them, or each of them has. */
const OF_STATES: ReadonlySet<string> = new Set(
  `relationship relationships ties relations alliance alliances border borders frontier economy economies militaries armies
  parliaments territory territories waters sovereignty capitals citizens embassies ambassadors currencies airspace`.split(
    /\s+/u,
  ),
);
const STATES: ReadonlySet<string> = new Set('governments peoples nations countries'.split(' '));
const MOST_ADJECTIVES = 3;

/** *their strained relationship*, not *their meeting on relations*: only adjectives stand between. */
function ownedBehind(words: SentenceWords, pronoun: number): Pointer['owned'] {
  for (let i = pronoun + 1; i <= pronoun + 1 + MOST_ADJECTIVES; i++) {
    const word = words.lower[i] ?? '';
    if (OF_STATES.has(word)) return 'of states';
    if (STATES.has(word)) return 'states';
    if (BREAKS.has(word) || !/^[\p{L}-]+$/u.test(word)) return null;
  }
  return null;
}

/** A description or pronoun with what its own words tell. */
export interface Pointer {
  readonly mention: FoundMention;
  readonly kind: MentionClass;
  /** Lower case, for equality. */
  readonly words: string;
  /** Head noun in lower case and singular; empty for a pronoun. */
  readonly head: string;
  /** How many it speaks of, where it says so. */
  readonly count: number | null;
  readonly possessive: boolean;
  /** What a possessive pronoun owns, where that tells who owns it: something that states have, or states themselves. */
  readonly owned: 'of states' | 'states' | null;
}

export function pointerOf(mention: FoundMention, words: SentenceWords): Pointer {
  const lower = words.lower.slice(mention.first, mention.last + 1);
  const text = lower.join(' ');
  const count =
    lower.map((word, i) => (lower[i + 1] === '-' ? undefined : COUNT_WORDS.get(word))).find(n => n !== undefined) ??
    null;
  const pronoun = PRONOUNS.get(text.replace(/[’'].*$/u, ''));
  if (pronoun || (mention.kind === 'pronoun' && mention.first === mention.last)) {
    const kind = pronoun ?? PRONOUNS.get(lower[0] ?? '') ?? 'it';
    const possessive = POSSESSIVE.has(text);
    const owned = possessive ? ownedBehind(words, mention.last) : null;
    return { mention, kind, words: text, head: '', count: count ?? null, possessive, owned };
  }
  let end = lower.findIndex((word, i) => i > 0 && BREAKS.has(word));
  if (end < 0) end = lower.length;
  const head = lower[end - 1] ?? '';
  const plural =
    (count !== null && count > 1) ||
    PLURAL_WITHOUT_S.has(head) ||
    (/[^su]s$/u.test(head) && !SINGULAR_IN_S.has(head) && !/^(?:this|that|a|an)$/u.test(lower[0] ?? ''));
  return {
    mention,
    kind: plural ? 'several' : 'one',
    words: text,
    head: singularOf(head),
    count,
    possessive: false,
    owned: null,
  };
}
