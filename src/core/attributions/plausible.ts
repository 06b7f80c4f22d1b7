import type { TextRange } from '../annotations';
import { NOUN_CUE } from './noun-words';
import { AUXILIARIES } from './plain-cue';

const CALLED = /\bcall(?:s|ed|ing)?(?= off$|$)/i;
/** What nobody says of anything: *called off the talks*, *called a snap election*, *called Tomás Ruiz to offer help*. */
const SUMMONED =
  /^ (?:off\b|an? (?:[a-z-]+ ){0,2}(?:elections?|meetings?|votes?|referendum|session|conference)\b|(?:the |President |Mr\.? |Ms\.? )*\p{Lu}[^,.;:"“]{1,40}? to \p{Ll})/u;
/** *said, referring to Ruiz* tells whom the words were about. */
const REFERRING = /^referring(?: to)?$/i;
/** Nouns that only name a saying where nobody is said to have made it: *the comment about fees*. */
const BARE_NOUN = /^(?:comments?|messages?|mentions?|remarks?)$/i;
/** Verbs that report with a clause, and do something else with a thing: *maintains a navy*, *observed the truce*, *claimed 33 lives*. */
const OTHER_SENSE =
  /^(?:maintain(?:s|ed)?|observe[sd]?) (?:an?|the|its|his|her|their)\b|^claim(?:s|ed)? (?:\S+ ){0,4}(?:lives|life)\b/;
/** Verbs that say nothing without their noun: *made a decision*, *gave the crew a medal*. Alone they are no cue of any article for training. */
const SUPPORT =
  /^(?:(?:is|are|was|were|has|have|had|been|being|will|would) )*(?:ma[dk]e|makes|making|issu(?:ed?|es|ing)|rais(?:ed?|es|ing)|g[ia]ve|gives|giving|given|fac(?:ed?|es|ing))$/i;
/** A relative clause tells what became of a saying, not what was said: *remarks that have been criticised*. */
const RELATIVE = /^ that (?:have|has|had|is|are|was|were)\b/;
/** The noun is the subject of another verb: *the plan calls for open ports*, *the deal was signed*. */
const OTHER_VERB = /^ (?:calls|would|will|(?:is|are|was|were)(?! (?:that|to|whether)\b)|has|have|had)\b/;
const DETERMINED = /\b(?:the|an?|this|that|its|his|her|their) (?:[a-z-]+ )?$/i;
const LOOK_BACK = 30;

/**
 * Whether the words of a cue say that somebody says, thinks or wants something: no part of a compound does, no auxiliary alone
 * and no summons.
 */
export function isPlausible(text: string, cue: TextRange): boolean {
  const words = text.slice(cue.start, cue.end);
  if (REFERRING.test(words) || AUXILIARIES.test(words) || SUPPORT.test(words) || text[cue.start - 1] === '-')
    return false;
  const lead = text.slice(Math.max(0, cue.start - LOOK_BACK), cue.start);
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (OTHER_SENSE.test(last + text.slice(cue.end, cue.end + 40))) return false;
  if (NOUN_CUE.test(words) || BARE_NOUN.test(words)) {
    const behind = text.slice(cue.end, cue.end + 12);
    if (RELATIVE.test(behind) || (OTHER_VERB.test(behind) && DETERMINED.test(lead))) return false;
  }
  const called = CALLED.exec(words);
  return !called || !SUMMONED.test(text.slice(cue.start + called.index + called[0].length, cue.end + 60));
}

/** Whether the cue presents its content without a source. */
export function needsNoSource(text: string, cue: TextRange): boolean {
  return !BARE_NOUN.test(text.slice(cue.start, cue.end));
}
