import type { TextRange } from '../annotations';
import { toClauseEnd } from '../attributions/clause-end';
import { trim } from '../attributions/quotations';
import { ACT_VERBS, LIST_ADVERBS } from './act-verbs';

type Form = 'base' | 'ing';

const BOUNDARY = /(?:,\s+and|,\s+or|,|;|\s+and|\s+or)\s+(?=\p{Ll})/gu;
/** A part shorter than this, in words, is only a second verb (*preserve and protect the Pact*). */
const SHORTEST_PART = 2;

/** The separate acts of a content: *cut fees, open the port and invite observers* is three. */
export function separateActs(text: string, content: TextRange): TextRange[] {
  const words = text.slice(content.start, content.end);
  const form = formOf(words);
  if (!form || /["“”]/u.test(words)) return [content];
  const cuts: { readonly end: number; readonly start: number }[] = [];
  for (const match of words.matchAll(BOUNDARY)) {
    const next = match.index + match[0].length;
    if (formOf(words.slice(next)) === form) cuts.push({ end: match.index, start: next });
  }
  const last = cuts.at(-1);
  // A comma alone ends no list: the last part comes after *and*.
  if (!last || !/\b(?:and|or)\s*$/u.test(words.slice(last.end, last.start))) return [content];
  // *ways to cut fees and open the port*: the second verb may belong to the infinitive.
  if (cuts.length === 1 && /\bto \p{Ll}/u.test(words.slice(2, last.end))) return [content];
  const parts: TextRange[] = [];
  let start = 0;
  for (const cut of [...cuts, { end: words.length, start: words.length }]) {
    if (wordsIn(words.slice(start, cut.end)) < SHORTEST_PART) continue;
    const to = /^to\s+/i.exec(words.slice(start))?.[0].length ?? 0;
    const part = trim(text, { start: content.start + start + to, end: content.start + cut.end });
    if (part) parts.push(part);
    start = cut.start;
  }
  return parts.length ? parts : [content];
}

const AND_TO = /^(?:,\s(?:as|including)\s[^,;:"“”]{3,90})?,?\sand\s(?:also\s)?to\s(?=\p{Ll})/u;

/** The act behind the content that a second *to* binds as well: *agreed to open the port and to* ⟨*cut fees*⟩. */
export function furtherAct(text: string, content: TextRange, sentence: TextRange): TextRange | null {
  const more = AND_TO.exec(text.slice(content.end, sentence.end))?.[0].length ?? 0;
  const bare = /\bto\s$/.test(text.slice(sentence.start, content.start));
  // *work with partners to open the port and to cut fees*: the second may belong to the infinitive in the content.
  if (!more || !bare || /\bto\s\p{Ll}/u.test(text.slice(content.start, content.end))) return null;
  return trim(text, toClauseEnd(text, { start: content.end + more, end: content.end + more + 1 }, sentence, []));
}

function wordsIn(words: string): number {
  return words.trim().split(/\s+/u).length;
}

/** The form of the verb that the words begin with; null when they begin with none. */
function formOf(words: string): Form | null {
  const parts =
    words
      .toLowerCase()
      .match(/^[\p{L}'’-]+(?:\s+[\p{L}'’-]+)?/u)?.[0]
      .split(/\s+/u) ?? [];
  const [first = '', second = ''] = parts;
  const verb = LIST_ADVERBS.test(first) || /ly$/u.test(first) ? second : first;
  if (ACT_VERBS.has(verb)) return 'base';
  if (!verb.endsWith('ing')) return null;
  const stem = verb.slice(0, -3);
  const known = [stem, `${stem}e`, stem.slice(0, -1)].some(s => ACT_VERBS.has(s));
  return known ? 'ing' : null;
}
