/**
 * How much of `expected` stands at the beginning of `actual`, from 0 to 1, for each length of `expected` that is asked for:
 * one less the edit distance (Levenshtein 1966) to the best-fitting beginning of `actual`, over that length.
 */
export function leadingSimilarity(expected: string, actual: string, lengths: readonly number[]): readonly number[] {
  let row = Array.from({ length: actual.length + 1 }, (_, column) => column);
  const best = [0];
  for (let line = 1; line <= expected.length; line += 1) {
    const next = [line];
    let least = line;
    for (let column = 1; column <= actual.length; column += 1) {
      const same = expected.charCodeAt(line - 1) === actual.charCodeAt(column - 1) ? 0 : 1;
      const cost = Math.min((row[column - 1] ?? 0) + same, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    best.push(least);
    row = next;
  }
  return lengths.map(length => (length === 0 ? 1 : 1 - (best[length] ?? length) / length));
}

/** The edit distance between two strings, in code units (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(line - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      next.push(Math.min((row[column - 1] ?? 0) + same, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The string from its last code unit to its first. */
export function reversed(text: string): string {
  return text.split('').reverse().join('');
}
