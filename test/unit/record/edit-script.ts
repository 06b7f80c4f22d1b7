/** A number from 0 to 1, the same sequence for the same seed (Mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A code unit that remembers where it stood before any edit; null for one that an edit brought in. */
interface Unit {
  readonly unit: string;
  readonly from: number | null;
}

export interface Revision {
  readonly text: string;
  /** For each code unit of the text before, where it stands now; undefined when it is gone. */
  readonly now: ReadonlyMap<number, number>;
}

/** What an editor does to an article between two versions: one to eight changes. */
export function revise(text: string, random: Random): Revision {
  let units: Unit[] = text.split('').map((unit, from) => ({ unit, from }));
  const changes = 1 + Math.floor(random() * 8);
  for (let index = 0; index < changes; index += 1) units = pick(CHANGES, random)(units, random);
  const now = new Map<number, number>();
  for (const [at, { from }] of units.entries()) if (from !== null) now.set(from, at);
  return { text: units.map(({ unit }) => unit).join(''), now };
}

type Change = (units: Unit[], random: Random) => Unit[];

const SENTENCES = [
  'The ministry did not answer questions. ',
  'He said the talks would go on. ',
  'She told reporters that the plan was not ready. ',
  'No date has been set. ',
  'Officials said on Tuesday that 14 people were still missing. ',
  'It was not clear who had signed the letter. ',
];

const SAYINGS = ['said the talks would go on', 'did not reply to a request for comment', 'will speak on Friday'];

const typo: Change = (units, random) => {
  const at = Math.floor(random() * units.length);
  const here = units[at];
  if (!here || !/[a-z]/u.test(here.unit)) return units;
  const kinds = [
    [here, { unit: here.unit, from: null }],
    [],
    [{ unit: 'e', from: here.from }],
    [{ unit: 'r', from: null }, here],
  ];
  return [...units.slice(0, at), ...pick(kinds, random), ...units.slice(at + 1)];
};

const insertSentence: Change = (units, random) => {
  const starts = sentences(units).map(([start]) => start);
  const at = pick(starts, random) ?? 0;
  // Half of the new sentences name somebody whom the article names already.
  const names = [...text(units).matchAll(/\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)].map(match => match[0]);
  const name = pick(names, random);
  const words = name && random() < 0.5 ? `${name} ${pick(SAYINGS, random)}. ` : pick(SENTENCES, random);
  return [...units.slice(0, at), ...fresh(words), ...units.slice(at)];
};

const removeSentence: Change = (units, random) => {
  const sentence = pick(sentences(units), random);
  return sentence ? [...units.slice(0, sentence[0]), ...units.slice(sentence[1])] : units;
};

const moveParagraph: Change = (units, random) => {
  const breaks = [...text(units).matchAll(/(?:\r?\n){2,}/gu)].map(match => match.index + match[0].length);
  if (breaks.length < 4) return units;
  const which = Math.floor(random() * (breaks.length - 1));
  const [start = 0, end = 0] = [breaks[which], breaks[which + 1]];
  const rest = [...units.slice(0, start), ...units.slice(end)];
  const others = breaks.filter(at => at <= start).concat(breaks.filter(at => at > end).map(at => at - (end - start)));
  const to = pick(others, random) ?? 0;
  return [...rest.slice(0, to), ...units.slice(start, end), ...rest.slice(to)];
};

const quotationMarks: Change = units => {
  const curly = units.some(({ unit }) => unit === '“');
  let open = false;
  return units.map(({ unit, from }) => {
    if (curly) return { unit: unit === '“' || unit === '”' ? '"' : unit === '’' ? "'" : unit, from };
    if (unit === "'") return { unit: '’', from };
    if (unit !== '"') return { unit, from };
    open = !open;
    return { unit: open ? '“' : '”', from };
  });
};

const lineEnds: Change = units => {
  if (units.some(({ unit }) => unit === '\r')) return units.filter(({ unit }) => unit !== '\r');
  return units.flatMap(unit => (unit.unit === '\n' ? [{ unit: '\r', from: null }, unit] : [unit]));
};

const otherWord: Change = (units, random) => {
  const words = [...text(units).matchAll(/\b(?:said|about|after|new|also|told|would|which)\b/gu)];
  const word = pick(words, random);
  if (!word) return units;
  const end = word.index + word[0].length;
  return [...units.slice(0, word.index), ...fresh(pick(['added', 'roughly', 'later'], random)), ...units.slice(end)];
};

const insertClause: Change = (units, random) => {
  const commas = [...text(units).matchAll(/,(?= )/gu)];
  const comma = pick(commas, random);
  if (!comma) return units;
  return [...units.slice(0, comma.index), ...fresh(', speaking in the capital'), ...units.slice(comma.index)];
};

const CHANGES: readonly Change[] = [
  typo,
  typo,
  typo,
  insertSentence,
  insertSentence,
  removeSentence,
  removeSentence,
  moveParagraph,
  quotationMarks,
  lineEnds,
  otherWord,
  insertClause,
];

function text(units: readonly Unit[]): string {
  return units.map(({ unit }) => unit).join('');
}

function fresh(words: string): Unit[] {
  return words.split('').map(unit => ({ unit, from: null }));
}

/** Start and end of each sentence, the space behind it within. */
function sentences(units: readonly Unit[]): [number, number][] {
  return [...text(units).matchAll(/[^.!?\s][^.!?\n]*(?:\.(?=\d)[^.!?\n]*)*[.!?]["”')]*\s?/gu)].map(match => [
    match.index,
    match.index + match[0].length,
  ]);
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}
