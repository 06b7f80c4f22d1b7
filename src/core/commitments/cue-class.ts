import type { Strength, TextRange, Why } from '../annotations';
import { why } from '../span';
import type { Guess } from '../tagger/tagged';
import { APPROVAL, CUE_CLASSES, LEGAL_TEXTS } from './cue-lexicon';

export interface Graded {
  readonly strength: Strength;
  readonly why: Why;
}

/** The strength of a commissive cue, from its wording; the tagger's guess where no row of the table knows the cue. */
export function strengthOf(text: string, cue: TextRange, content: string, guess: Guess | undefined): Graded {
  const words = text.slice(cue.start, cue.end);
  const found = CUE_CLASSES.find(row => row.words.test(words));
  if (found?.strength === 4 && APPROVAL.test(words) && LEGAL_TEXTS.test(content.slice(0, 60))) {
    return { strength: 6, why: why(text, 'strength', 'approval of a legal text', cue) };
  }
  if (found) return { strength: found.strength, why: why(text, 'strength', `cue of ${found.name}`, cue) };
  const guessed = mostProbable(guess);
  const strength = STRENGTHS.find(s => `${s}` === guessed) ?? 3;
  return { strength, why: why(text, 'strength', guessed ? 'tagger' : 'no class', cue) };
}

const STRENGTHS: readonly Strength[] = [0, 1, 2, 3, 4, 5, 6];

/** The label with the highest probability. */
export function mostProbable(guess: Guess | undefined): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [label, probability] of Object.entries(guess ?? {})) {
    if (probability <= most) continue;
    best = label;
    most = probability;
  }
  return best;
}
