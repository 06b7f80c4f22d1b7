import type { TextRange } from '../annotations';
import { PHONE_CALL } from './noun-words';
import { AUXILIARIES } from './plain-cue';

const ADVERB = /^[a-z]+ly$/i;
const CALLED = /\bcall(?:s|ed|ing)?(?= off$|$)/i;
/** What nobody says of anything: *called off the talks*, *called a snap election*, *called Tomás Ruiz to offer help*. */
const SUMMONED =
  /^ (?:off\b|an? (?:[a-z-]+ ){0,2}(?:elections?|meetings?|votes?|referendum|session|conference)\b|(?:the |President |Mr\.? |Ms\.? )*\p{Lu}[^,.;:"“]{1,40}? to \p{Ll})/u;
/** *said, referring to Ruiz* tells whom the words were about. */
const REFERRING = /^referring(?: to)?$/i;
/** Nouns that only name a saying where nobody is said to have made it: *the comment about fees*. */
const BARE_NOUN = /^(?:comments?|messages?|mentions?|remarks?)$/i;
const LOOK_BACK = 12;

/**
 * Whether the words of a cue say that somebody says, thinks or wants something: no adverb does (*reportedly*), no part of a compound,
 * no auxiliary alone, no summons and no telephone call.
 */
export function isPlausible(text: string, cue: TextRange): boolean {
  const words = text.slice(cue.start, cue.end);
  if (ADVERB.test(words) || REFERRING.test(words) || AUXILIARIES.test(words) || text[cue.start - 1] === '-')
    return false;
  if (PHONE_CALL.test(text.slice(Math.max(0, cue.start - LOOK_BACK), cue.end))) return false;
  const called = CALLED.exec(words);
  return !called || !SUMMONED.test(text.slice(cue.start + called.index + called[0].length, cue.end + 60));
}

/** Whether the cue presents its content without a source. */
export function needsNoSource(text: string, cue: TextRange): boolean {
  return !BARE_NOUN.test(text.slice(cue.start, cue.end));
}
