import type { TextRange } from '../../annotations';
import { CARDINALS } from '../number-words';

/** Whether the words around a time look ahead or back, and the word that says so. */
export interface Tense {
  readonly direction: 'past' | 'future';
  readonly range: TextRange;
}

const WORD = /[\p{L}][\p{L}'’-]*/gu;
const CLAUSE_END = /[;—]|:(?=\s)|, (?:but|while|and|although) /gu;
const FUTURE: ReadonlySet<string> = new Set(
  `will would shall won't wouldn't 'll we'll they'll he'll she'll it'll i'll upcoming forthcoming due scheduled expected
  plans plan planned planning slated intends intend intended hopes hope hoping expects expecting aims aim going
  deadline ahead until till next targeted ready awaiting preparing prepares tomorrow deliver can could may might should
  must`.split(/\s+/),
);
const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `was were had did said told met held took came went began left won lost made gave got saw found sent spoke became broke
  brought built bought caught chose drove fell felt flew grew heard hit kept knew laid led let paid put ran rose sang
  sat shot shut sold sought stood stole struck swore swept taught thought threw wore wrote since died ago wasn't weren't
  hadn't didn't withdrew overthrew underwent fought read set hurt cut bore beat drew`.split(/\s+/),
);
/** Past forms that are the infinitive as well. */
const UNCHANGED: ReadonlySet<string> = new Set('cut set hit put let shut read hurt beat'.split(' '));
/** What an infinitive follows, with at most one word between: *will cut*, *to also cut*, *would not cut*. */
const BEFORE_INFINITIVE =
  /(?:\b(?:will|would|shall|can|could|may|might|should|must|to|not)|['’]ll|n['’]t)(?: (?:\p{L}+ly|not|also|soon|then|never|now))? $/iu;
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'been', 'get', 'have', 'being']);
/** Prepositions right before a time that look ahead. */
const AHEAD_BEFORE =
  /(?:^|\s)(?:by|until|till|no later than|starting|beginning|effective|from now until)\s+(?:the\s+)?$/i;
/** *to meet* after a subject or *is*; not *to the* or *according to*. */
const INFINITIVE = /(?<!according |due |used |had |was |were |able )\bto$/i;
/** *the second carrier to sell* did so or will: the verb before tells which. */
const OF_A_RANK = /\b(?:first|second|third|fourth|fifth|last|only)(?: [\w-]+){0,2} to$/i;
/** Words before *to* among which the rank stands, in UTF-16 units. */
const RANK_REACH = 40;
const NOT_A_VERB: ReadonlySet<string> = new Set(
  'the a an this that his her its their our my all some any one'.split(' '),
);
/** Endings that no infinitive has. */
const OTHER_ENDING = /(?:ous|al|ic|ive|s|ing|ed|ly|ion|ity|ness|ther)$/u;
/** *set to*, *set for*; not *set the date*. */
const SET_FOR = /^set (?:to|for) /u;
/** Words after a time among which its verb is looked for. */
const NEAR = 7;
/** Words over which an auxiliary still rules a participle: will very likely be held. */
const REACH = 5;

/** Reads the tense of the clause around `at`; null when no word tells. Offsets are UTF-16 code units of `text`. */
export function tenseAround(text: string, sentence: TextRange, at: TextRange): Tense | null {
  const from = clauseStart(text, sentence.start, at.start);
  const before = text.slice(from, at.start);
  const ahead = AHEAD_BEFORE.exec(before);
  if (ahead && !/\b(?:was|were|had) \S*\s*\S*\s*$/u.test(before.slice(0, ahead.index))) {
    return { direction: 'future', range: { start: from + ahead.index, end: at.start } };
  }
  return last(before, from) ?? first(text.slice(at.end, clauseEnd(text, at.end, sentence.end)), at.end);
}

function clauseStart(text: string, from: number, to: number): number {
  let start = from;
  for (const end of text.slice(from, to).matchAll(CLAUSE_END)) start = from + end.index + end[0].length;
  return start;
}

function clauseEnd(text: string, from: number, to: number): number {
  const end = text.slice(from, to).search(CLAUSE_END);
  return end < 0 ? to : from + end;
}

function last(before: string, offset: number): Tense | null {
  let tense: Tense | null = null;
  let future = Number.NEGATIVE_INFINITY;
  let i = 0;
  let previous = '';
  for (const { 0: word, index } of before.matchAll(WORD)) {
    const small = word.toLowerCase().replace('’', "'");
    const range = { start: offset + index, end: offset + index + word.length };
    if (looksAhead(before, index, word, small)) {
      tense = { direction: 'future', range };
      future = i;
    } else if (
      isPast(small, word) &&
      !isBare(before, index, small) &&
      !(i - future <= REACH && (AUXILIARIES.has(previous) || AUXILIARIES.has(small)))
    ) {
      tense = { direction: 'past', range };
    }
    previous = small;
    i++;
  }
  return tense;
}

function first(after: string, offset: number): Tense | null {
  let words = 0;
  for (const { 0: word, index } of after.matchAll(WORD)) {
    const small = word.toLowerCase().replace('’', "'");
    const range = { start: offset + index, end: offset + index + word.length };
    if (++words > NEAR) return null;
    if (FUTURE.has(small) || SET_FOR.test(after.slice(index, index + 8))) return { direction: 'future', range };
    if (isPast(small, word) && !isBare(after, index, small)) return { direction: 'past', range };
  }
  return null;
}

function looksAhead(text: string, at: number, word: string, small: string): boolean {
  return (
    FUTURE.has(small) ||
    SET_FOR.test(text.slice(at, at + 8)) ||
    isArranged(text, at, word) ||
    isInfinitive(text, at, word)
  );
}

/** *is being held*: an arrangement. */
function isArranged(text: string, at: number, word: string): boolean {
  return word === 'being' && /\b(?:is|are) $/u.test(text.slice(Math.max(0, at - 4), at));
}

function isInfinitive(text: string, at: number, word: string): boolean {
  return (
    /^\p{Ll}/u.test(word) &&
    !NOT_A_VERB.has(word) &&
    !CARDINALS.has(word) &&
    !OTHER_ENDING.test(word) &&
    !OF_A_RANK.test(text.slice(Math.max(0, at - RANK_REACH), at).trimEnd()) &&
    INFINITIVE.test(text.slice(Math.max(0, at - 14), at).trimEnd())
  );
}

/** *will cut*, not *cut*: the verb says nothing of the past. */
function isBare(text: string, at: number, small: string): boolean {
  return UNCHANGED.has(small) && BEFORE_INFINITIVE.test(text.slice(0, at));
}

function isPast(small: string, word: string): boolean {
  return IRREGULAR_PAST.has(small) || (small.length > 4 && small.endsWith('ed') && word === small);
}
