/** Words for the rules that judge whether a claim is worth checking. */
export function reasonWords(): Readonly<Record<string, string>> {
  return {};
}
