import search from 'approx-string-match';
import type { TextRange } from '../core/annotations';
import { type NormalText, normalText } from './normal-text';
import { Occurrences } from './occurrences';
import type { Anchor } from './record';
import { editDistance, leadingSimilarity, reversed } from './similarity';

/** Where an anchor is now. Candidates are the places that come nearest, best first. */
export type Anchored =
  | { readonly tag: 'found'; readonly range: TextRange; readonly score: number }
  | { readonly tag: 'gone'; readonly candidates: readonly TextRange[] }
  | { readonly tag: 'look-alikes'; readonly candidates: readonly TextRange[] };

/** UTF-16 code units kept on either side of the words. */
const CONTEXT = 32;
/** The weights of Hypothesis' client: words, either side, position. */
const WEIGHTS = { quote: 50, side: 20, position: 2 };
/** Below it a place is another place. */
const CUT = 0.75;
/** From here on only the same words elsewhere are looked at, not almost the same. */
const CERTAIN = 0.99;
/** A second place this near in score makes both look-alikes. */
const MARGIN = 0.1;
/** Share of the words that may differ. */
const MOST_ERRORS = 0.34;
/** What is left of a context that lies beyond the sentence of the words: neighbours come and go. */
const BEYOND_SENTENCE = 0.25;
/** In the sentence of the words, at least one side has to be this much alike, and the two sides together. */
const SENTENCE_SIDE = 0.75;
const SENTENCE_BOTH = 0.5;
/** Words shorter than this are common, so that nearly everything around them has to be there. */
const SHORT = 20;
const SHORT_BOTH = 0.85;
const SAME = 0.97;
/** UTF-16 code units of a sentence around the words that say little. */
const LITTLE = 4;
/** A side in the sentence tells a place from others by itself from this length on. */
const TELLING = 12;
/** Words this long are told from all others by themselves. */
const DISTINCT = 40;
/** A place that is looked at but not taken comes in lists of this length. */
const CANDIDATES = 5;

/** The anchor of the words from `start` to `end` in `text`. */
export function anchorAt(text: string, { start, end }: TextRange): Anchor {
  return {
    start,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Finds anchors in one text. */
export class Anchors {
  /** The text they are found in. */
  readonly text: string;
  readonly #normal: NormalText;
  readonly #occurrences: Occurrences;
  readonly #known = new WeakMap<Anchor, Anchored>();

  constructor(text: string) {
    this.text = text;
    this.#normal = normalText(text);
    this.#occurrences = new Occurrences(this.#normal.text);
  }

  /**
   * The place of the anchor's words: exact first, then approximate (Myers 1999, by `approx-string-match`), scored by quote, prefix,
   * suffix and position in the manner of the Hypothesis client (`match-quote`), whose weights it keeps. Beyond that client, a context
   * counts for less past the end of its sentence, and a place that hardly beats the next is not taken: nothing moves to a look-alike.
   */
  find(anchor: Anchor): Anchored {
    const known = this.#known.get(anchor);
    if (known) return known;
    const found = this.#find(normalAnchor(anchor));
    this.#known.set(anchor, found);
    return found;
  }

  #find(anchor: Anchor): Anchored {
    const { prefix, quote, suffix } = anchor;
    const at = (start: number): TextRange => ({ start, end: start + quote.length });
    const whole = prefix + quote + suffix;
    const places = this.#occurrences.of(whole);
    const [only] = places;
    if (only !== undefined && places.length === 1 && whole.length > CONTEXT)
      return { tag: 'found', range: this.#back(at(only + prefix.length)), score: 1 };
    const exact = places.length ? places.map(place => at(place + prefix.length)) : this.#occurrences.of(quote).map(at);
    const looked = sought(anchor);
    const first = this.#judge(looked, exact);
    if (first.tag === 'found' && first.score >= CERTAIN) return first;
    return this.#judge(looked, [...exact, ...approximate(this.#normal.text, looked)]);
  }

  #judge(anchor: Sought, places: readonly TextRange[]): Anchored {
    const { text } = this.#normal;
    const unique = [
      ...new Map(
        places.filter(place => cutsNoWord(anchor, text, place)).map(place => [`${place.start}-${place.end}`, place]),
      ).values(),
    ];
    const scored = unique
      .map(place => ({ place, ...judge(anchor, text, place, unique.length === 1) }))
      .sort(
        (a, b) => b.score - a.score || Math.abs(a.place.start - anchor.start) - Math.abs(b.place.start - anchor.start),
      );
    const candidates = scored.slice(0, CANDIDATES).map(({ place }) => this.#back(place));
    const best = scored.find(({ stands }) => stands);
    if (!best) return { tag: 'gone', candidates };
    // Two ways to cut the same words are no two places.
    const rival = scored.find(({ place }) => place.end <= best.place.start || place.start >= best.place.end);
    if (rival && best.score - rival.score < MARGIN && !tells(best, rival)) return { tag: 'look-alikes', candidates };
    return { tag: 'found', range: this.#back(best.place), score: best.score };
  }

  #back({ start, end }: TextRange): TextRange {
    const { back } = this.#normal;
    return { start: back(start), end: back(end) };
  }
}

interface Sought extends Anchor {
  /** How much of each context lies in the sentence of the words. */
  readonly prefixInSentence: number;
  readonly suffixInSentence: number;
}

interface Judgement {
  readonly score: number;
  readonly stands: boolean;
  readonly perfect: boolean;
  readonly unmoved: boolean;
}

const SENTENCE_START = /(?:[.!?]["')\]]*\s|\n)(?=[^\n]*$)/gu;
const SENTENCE_END = /[.!?]["')\]]*(?:\s|$)|\n/u;

function normalAnchor({ start, prefix, quote, suffix }: Anchor): Anchor {
  return {
    start,
    quote: normalText(quote).text,
    prefix: normalText(prefix).text,
    suffix: normalText(suffix).text,
  };
}

/** An anchor whose parts are normal. */
function sought(anchor: Anchor): Sought {
  const { prefix, quote, suffix } = anchor;
  const starts = [...prefix.matchAll(SENTENCE_START)].at(-1);
  const ends = SENTENCE_END.exec(suffix);
  const closed = /[.!?]["')\]]*\s*$/u.test(quote);
  return {
    ...anchor,
    prefixInSentence: starts ? prefix.length - starts.index - starts[0].length : prefix.length,
    suffixInSentence: closed ? 0 : ends ? ends.index : suffix.length,
  };
}

function judge(anchor: Sought, text: string, place: TextRange, alone: boolean): Judgement {
  const words = text.slice(place.start, place.end);
  const errors = words === anchor.quote ? 0 : editDistance(words, anchor.quote);
  const quote = 1 - errors / Math.max(anchor.quote.length, words.length);
  const before = side(
    reversed(anchor.prefix),
    reversed(text.slice(Math.max(0, place.start - CONTEXT - 8), place.start)),
    anchor.prefixInSentence,
  );
  const after = side(anchor.suffix, text.slice(place.end, place.end + CONTEXT + 8), anchor.suffixInSentence);
  const position = 1 - Math.min(1, Math.abs(place.start - anchor.start) / Math.max(1, text.length));
  const weight = WEIGHTS.quote + WEIGHTS.side * (before.weight + after.weight) + WEIGHTS.position;
  const score =
    (WEIGHTS.quote * quote +
      WEIGHTS.side * (before.weight * before.alike + after.weight * after.alike) +
      WEIGHTS.position * position) /
    weight;
  const distinct = alone && errors === 0 && anchor.quote.length >= DISTINCT;
  return {
    score,
    stands: quote >= 1 - MOST_ERRORS && (distinct || (score >= CUT && sentenceHolds(anchor, before, after))),
    perfect: errors === 0 && before.alike === 1 && after.alike === 1,
    unmoved: place.start === anchor.start,
  };
}

interface Side {
  /** Likeness of the whole context, the part in the sentence counting most. */
  readonly alike: number;
  /** Likeness of the part that lies in the sentence of the words. */
  readonly inSentence: number;
  readonly weight: number;
}

function side(expected: string, actual: string, inSentence: number): Side {
  const [near = 1, whole = 1] = leadingSimilarity(expected, actual, [inSentence, expected.length]);
  const near_ = inSentence;
  const far = (expected.length - inSentence) * BEYOND_SENTENCE;
  const alike = near_ + far === 0 ? 1 : (near_ * near + far * whole) / (near_ + far);
  return { alike, inSentence: near, weight: (near_ + far) / CONTEXT };
}

/** What stands around the words in their own sentence has to be there still. */
function sentenceHolds(anchor: Sought, before: Side, after: Side): boolean {
  const { prefixInSentence, suffixInSentence } = anchor;
  const length = prefixInSentence + suffixInSentence;
  // Words that are nearly all of their sentence have little around them to go by.
  if (length < LITTLE) return anchor.quote.length >= SHORT || (before.alike >= SAME && after.alike >= SAME);
  const both = (before.inSentence * prefixInSentence + after.inSentence * suffixInSentence) / length;
  const best = Math.max(prefixInSentence ? before.inSentence : 0, suffixInSentence ? after.inSentence : 0);
  if (anchor.quote.length < SHORT && both < SHORT_BOTH) {
    const same =
      (prefixInSentence >= TELLING && before.inSentence >= SAME) ||
      (suffixInSentence >= TELLING && after.inSentence >= SAME);
    return same && both >= SENTENCE_BOTH;
  }
  return best >= SENTENCE_SIDE && both >= SENTENCE_BOTH;
}

function tells(best: Judgement, rival: Judgement): boolean {
  return best.perfect && (!rival.perfect || best.unmoved);
}

/** Places of almost the same words: by the words alone, and by the words with what stands around them. */
function approximate(text: string, anchor: Sought): TextRange[] {
  const { prefix, quote, suffix } = anchor;
  const found: TextRange[] = [];
  const within = (from: number, to: number): void => {
    const part = text.slice(from, to);
    for (const match of search(part, quote, allowed(quote)))
      found.push(wholeWords(text, quote, from + match.start, from + match.end));
  };
  within(0, text.length);
  for (const pattern of [prefix + quote + suffix, prefix + quote, quote + suffix]) {
    for (const match of search(text, pattern, allowed(pattern)))
      within(Math.max(0, match.start - 8), Math.min(text.length, match.end + 8));
  }
  return found;
}

function allowed(pattern: string): number {
  return Math.floor(pattern.length * MOST_ERRORS);
}

/** Where the words began and ended with whole words, so does the place. */
function wholeWords(text: string, quote: string, start: number, end: number): TextRange {
  let from = start;
  let to = end;
  if (isLetter(quote.charAt(0)))
    while (from > 0 && isLetter(text.charAt(from - 1)) && isLetter(text.charAt(from))) from -= 1;
  if (isLetter(quote.charAt(quote.length - 1))) {
    while (to < text.length && isLetter(text.charAt(to)) && isLetter(text.charAt(to - 1))) to += 1;
  }
  return { start: from, end: to };
}

/** Words that stood by themselves do not come back as part of a longer word. */
function cutsNoWord({ prefix, quote, suffix }: Sought, text: string, { start, end }: TextRange): boolean {
  const inWord = (before: string, after: string): boolean => isLetter(before) && isLetter(after);
  const startCut = inWord(text.charAt(start - 1), text.charAt(start));
  const endCut = inWord(text.charAt(end - 1), text.charAt(end));
  return (
    (!startCut || inWord(prefix.slice(-1), quote.charAt(0))) && (!endCut || inWord(quote.slice(-1), suffix.charAt(0)))
  );
}

function isLetter(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit);
}
