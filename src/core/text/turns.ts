import type { Line } from './lines';

// THE PRESIDENT: … or MS. VELD: …, also in bold; Q: and A:
const CAPITALS = /^\*{0,2}((?:\p{Lu}[\p{Lu}\p{N}.'’-]*)(?: [\p{Lu}\p{N}.'’,()-]+){0,6}):\*{0,2}\s+(?=\S)/u;
// Anna Veld: …
const NAME = /^\*{0,2}(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}):\*{0,2}\s+(?=\S)/u;
/** Fewest turns that make a transcript: of capitals, and of names of which one speaks again. */
const FEWEST = { capitals: 2, names: 3 } as const;

/** By line: where in it the speaker's name stands, for an article that is a transcript; empty for any other. */
export function speakersOf(lines: readonly Line[]): ReadonlyMap<Line, { readonly from: number; readonly to: number }> {
  const capitals = match(lines, CAPITALS);
  if (capitals.size >= FEWEST.capitals) return capitals;
  const names = match(lines, NAME);
  const speakers = new Set([...names].map(([line, { from, to }]) => line.words.slice(from, to)));
  return names.size >= FEWEST.names && speakers.size < names.size ? names : new Map();
}

function match(lines: readonly Line[], pattern: RegExp): Map<Line, { from: number; to: number }> {
  const found = new Map<Line, { from: number; to: number }>();
  for (const line of lines) {
    const turn = pattern.exec(line.words);
    if (!turn?.[1]) continue;
    const from = turn[0].indexOf(turn[1]);
    found.set(line, { from, to: from + turn[1].length });
  }
  return found;
}
