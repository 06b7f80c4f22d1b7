import type { TextRange } from '../annotations';
import { contains, overlaps } from '../span';
import type { Article } from '../text/article';
import type { Saying } from './following';

/** So much of a content, in UTF-16 code units, must belong to another cue for it to be contested. */
const LEAST_SHARED = 0.8;

/**
 * Leaves each content to the cue that stands nearest: what two cues claim is taken from the one in another sentence, or from the
 * one behind the other, as long as something is left to it. Words that carry the other cue itself are not contested (*the
 * palace said Veld had promised …*).
 */
export function settleContested({ sentences }: Article, sayings: readonly Saying[]): void {
  const sentenceOf = (range: TextRange): TextRange | undefined => sentences.find(s => overlaps(s, range));
  for (const { cue, contents } of sayings) {
    const own = sentenceOf(cue);
    for (const piece of [...contents]) {
      if (contents.length < 2) break;
      const far = own === undefined || !overlaps(own, piece);
      const rival = sayings.some(
        other =>
          other.cue !== cue &&
          !contents.some(content => contains(content, other.cue)) &&
          other.contents.some(content => shared(content, piece) >= LEAST_SHARED) &&
          distance(other.cue, piece) < distance(cue, piece) &&
          (far ? sentenceOf(other.cue) === sentenceOf(piece) : between(other.cue, cue, piece)),
      );
      if (rival) contents.splice(contents.indexOf(piece), 1);
    }
  }
}

function shared(content: TextRange, piece: TextRange): number {
  const both = Math.min(content.end, piece.end) - Math.max(content.start, piece.start);
  return both / (piece.end - piece.start);
}

function distance(cue: TextRange, piece: TextRange): number {
  return cue.end <= piece.start ? piece.start - cue.end : Math.max(0, cue.start - piece.end);
}

function between(middle: TextRange, cue: TextRange, piece: TextRange): boolean {
  return (
    (cue.end <= middle.start && middle.end <= piece.start) || (piece.end <= middle.start && middle.end <= cue.start)
  );
}
