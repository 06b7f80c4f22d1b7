import type { Claim } from '../core/annotations';

/** Names each claim by its words, so that the page knows it again when the article was read anew; in the order given. */
export function claimKeys(claims: readonly Claim[]): readonly string[] {
  const seen = new Map<string, number>();
  return claims.map(({ quote }) => {
    const count = seen.get(quote) ?? 0;
    seen.set(quote, count + 1);
    return count ? `${quote} ${count}` : quote;
  });
}

/** As the article has them, whatever order they are listed in. */
export function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
}
