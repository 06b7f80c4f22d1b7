import type { Annotations, Claim, TextRange } from '../core/annotations';

/** The claim at an offset (UTF-16 code units): the shortest that holds it, else the nearest in the sentence that does. */
export function claimAt({ claims, sentences }: Annotations, offset: number): Claim | null {
  const holding = claims.filter(claim => holds(claim, offset));
  if (holding.length) return holding.reduce((best, claim) => (length(claim) < length(best) ? claim : best));
  const sentence = sentences.find(each => holds(each, offset));
  if (!sentence) return null;
  const inSentence = claims.filter(({ start }) => start >= sentence.start && start < sentence.end);
  return inSentence.reduce<Claim | null>(
    (best, claim) => (best === null || distance(claim, offset) < distance(best, offset) ? claim : best),
    null,
  );
}

function holds({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}

function length({ start, end }: TextRange): number {
  return end - start;
}

function distance({ start, end }: TextRange, offset: number): number {
  return Math.max(start - offset, offset - end, 0);
}
