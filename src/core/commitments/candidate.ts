import type { Act, TextRange } from '../annotations';
import type { CommitmentCue } from '../tagger/tagged';

/** A record before its properties are read. */
export interface Candidate {
  readonly act: Act;
  readonly cue: CommitmentCue;
  readonly content: TextRange;
  readonly rule: string;
}

/** A cue that the tagger has not read, as if it had: with its actor and nothing more. */
export function bareCue(act: Act, cue: TextRange, actor: TextRange | null, confidence = 1): CommitmentCue {
  const span = ({ start, end }: TextRange) => ({ label: act, start, end, first: 0, last: 0, confidence });
  return {
    ...span(cue),
    actor: actor && span(actor),
    recipient: null,
    contents: [],
    deadline: null,
    condition: null,
    guesses: {},
  };
}
