import type { Strength } from '../annotations';

export interface CueClass {
  readonly name: string;
  readonly strength: Strength;
  readonly words: RegExp;
}

const row = (name: string, strength: Strength, words: string): CueClass => ({
  name,
  strength,
  words: new RegExp(`\\b(?:${words})\\b`, 'i'),
});

/**
 * What grades the wording, first the nouns of a cue (*expressed her readiness*), then its verbs; the first row that fits counts.
 * Strengths after Searle's commissives as the guideline orders them: 6 binding to 1 aspiration.
 */
export const CUE_CLASSES: readonly CueClass[] = [
  row('readiness', 2, 'willingness|readiness|preparedness|openness|invitations?|withdrew a bid'),
  row('intention', 3, 'intentions?|intent|determination|strateg(?:y|ies)|no (?:current )?plans'),
  row('aspiration', 1, 'goals?|desires?|ambitions?|aspirations?|objectives?|priorit(?:y|ies)|dreams?|wish(?:es|ed)?'),
  row('pledge', 5, 'commitments?|pledges?|promises?|vows?|guarantees?|oath|assurances?'),
  row('agreed', 4, 'agreements?|deals?|accords?|decisions?|joint resolve|their resolve|resolve to|declarations?'),
  row('intention', 3, 'proposed plan|plans?|aims?|initiatives?'),
  row(
    'pledge',
    5,
    'unwavering support|(?:reaffirm|reiterat|underscor|stress|confirm|underlin)\\w*\\b.{0,40}\\bsupport|steadfast',
  ),
  row(
    'binding',
    6,
    'sign(?:s|ed|ing)?|co-?sign\\w*|ratif\\w+|pass(?:es|ed|ing)?|adopt(?:s|ed|ing)?|enact\\w*|legislat\\w+|issue[sd]?|conclude[sd]?|votes? in favou?r(?: of)?',
  ),
  row(
    'pledge',
    5,
    '(?:re)?commit(?:s|ted|ting)?|pledg\\w+|promis\\w+|vow(?:ed|ing)?|guarantee(?:d|ing)|undert[ao]\\w+|sw[eo]\\w{1,4}|assur\\w+',
  ),
  row(
    'agreed',
    4,
    'agree(?:s|d|ing)?|decid\\w+|resolv\\w+|vot(?:e|es|ed|ing)|approv\\w+|authori[sz]\\w+|accept\\w*|chosen?|chose|have reached|team(?:s|ed)? up|consent\\w*',
  ),
  row('readiness', 2, 'ready|willing|prepared|open|offer(?:s|ed|ing)?|invit(?:e|es|ed|ing)|propos(?:e|es|ed|ing)'),
  row(
    'aspiration',
    1,
    'hop(?:e|es|ed|ing)|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|aspir\\w+|look(?:s|ed|ing)? forward',
  ),
  row(
    'intention',
    3,
    "intend\\w*|plann\\w+|aim(?:s|ed|ing)?|going|set|prepar(?:e|es|ing)|about|announc\\w+|schedul\\w+|expect\\w*|determined|will|won|would|shall|to|[’'](?:ll|d)",
  ),
];

/** Adopting one of these binds; approving anything else is only an agreement. */
export const LEGAL_TEXTS =
  /\b(?:bill|law|act|legislation|treat(?:y|ies)|amendments?|constitution\w*|resolution|measure|package|reforms?|budget|ban|statute|convention|pact|accords?|ratif\w+|amend)\b/i;
export const APPROVAL = /\b(?:approv\w+|voted?|votes)\b/i;
