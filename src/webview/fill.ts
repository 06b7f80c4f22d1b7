/** Fills `{0}`, `{1}` … of a sentence. */
export function fill(sentence: string, ...parts: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d+)\}/gu, (whole, index) => String(parts[Number(index)] ?? whole));
}

/** The sentence for a number of things. */
export function fillCount({ one, many }: { readonly one: string; readonly many: string }, count: number): string {
  return fill(count === 1 ? one : many, count);
}
