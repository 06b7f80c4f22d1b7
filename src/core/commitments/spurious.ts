import type { Attribution } from '../annotations';
import { carrierOf } from '../attributions/chain';
import { contains, overlaps } from '../span';
import type { Article } from '../text/article';
import type { Candidate } from './candidate';
import { NO_REQUEST, REQUEST_CUES } from './request-lexicon';

/** The bare modal, or the *to* of a headline. */
export const MODAL = /^(?:will|would|shall|to)(?: (?:not|also|now|soon|be))?$/i;
/** An auxiliary with its verb left out; *is to* alone binds somebody. */
export const BARE_AUXILIARY = /^(?:am|is|are|was|were|be|been|has|have|had|does|do|did)(?: not)?$/i;
/** *was asked whether …* asks for an answer alone. */
const QUESTION = /^(?:if|whether|about|how|why|what|when|who|where)\b/i;
/** Nobody is bound in *if Norland will not move*, nor by *what Norland will do*. */
const SUPPOSED = /\b(?:if|unless|what)\s+(?:[^\s,;:]+\s+){1,4}$/iu;

/** Whether a cue that the tagger read binds or asks nobody. `own` is true of an office's own statement. */
export function isSpurious(
  { text, blocks }: Article,
  { act, cue, content }: Candidate,
  attributions: readonly Attribution[],
  own: boolean,
): boolean {
  const words = text.slice(cue.start, cue.end);
  if (BARE_AUXILIARY.test(words) || text[cue.start - 1] === '-') return true;
  if (act === 'request') {
    const asks = REQUEST_CUES.test(words) && !NO_REQUEST.test(words + text.slice(cue.end, content.start));
    return !asks || QUESTION.test(text.slice(content.start, content.end));
  }
  if (act !== 'commit') return false;
  if (!MODAL.test(words)) return false;
  if (SUPPOSED.test(text.slice(Math.max(0, cue.start - 60), cue.start))) return true;
  if (own) return false;
  const headline = blocks[0] && contains(blocks[0], cue) && blocks.length > 1;
  // What the writer says that somebody will do is a schedule or a prediction.
  return !headline && !carrierOf(cue, attributions) && !attributions.some(a => overlaps(a.cue, cue));
}
