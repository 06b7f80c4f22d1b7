import type { Attribution, Commitment, TextRange } from '../annotations';
import { overlaps } from '../span';
import type { Guess, Tagged, TaggedClaim } from '../tagger/tagged';
import { isShort, statesNothing } from './stating';

/** Cues that only put a statement forward. */
const SAYING =
  /\b(?:sa(?:id|ys?|ying)|stat(?:ed|es|ing)|report(?:ed|s|ing)|according to|claim(?:ed|s|ing)|not(?:ed|es|ing)|add(?:ed|s|ing)|reveal(?:ed|s|ing)|told|wr(?:ote|ites?)|accus(?:ed|es|ing)|confirmed|suggested|estimated|found|quoted|commented|believe[sd]?|thinks?|thought|admitted|replied|emphasi[sz](?:ed|es|ing)|underscor(?:ed|es|ing)|reiterat(?:ed|es|ing)|reaffirm(?:ed|s|ing)|conclud(?:ed|es|ing)|argu(?:ed|es|ing)|declared|warned|explained|point(?:ed|s|ing) out|announced)$/i;
/** A commitment in these words is bare: what somebody will do states nothing yet. */
const BARE_COMMITMENT =
  /\b(?:will|would|shall|won.t|wouldn.t|going to|commitment|intention|readiness|willingness)\b|[’'](?:ll|d)\b/i;
/** How often what somebody says is of each kind. */
const UNSEEN: Guess = { CFS: 0.44, UFS: 0.26, NFS: 0.3 };

/** What somebody said is a claim, also where the tagger saw none: but not what somebody only promises. */
export function unclaimed(
  text: string,
  claims: readonly TextRange[],
  tagged: Tagged,
  attributions: readonly Attribution[],
  commitments: readonly Commitment[],
): TaggedClaim[] {
  const bare = commitments
    .filter(({ act, cue }) => act !== 'request' && BARE_COMMITMENT.test(cue.quote))
    .map(({ cue }) => cue);
  const taken = [...claims, ...bare];
  return attributions
    .filter(attribution => SAYING.test(attribution.cue.quote))
    .flatMap(attribution => attribution.content.map(content => ({ ...content, confidence: attribution.confidence })))
    .filter(({ start, end, quote }) => {
      const range = { start, end };
      if (isShort(quote) || taken.some(other => overlaps(other, range))) return false;
      return !statesNothing(text, range, attributions, commitments);
    })
    .map(({ start, end, confidence }) => ({
      label: 'CFS' as const,
      start,
      end,
      first: tagged.words.findIndex(word => word.end > start),
      last: tagged.words.findLastIndex(word => word.start < end),
      confidence,
      guesses: { checkworthiness: UNSEEN },
    }));
}
