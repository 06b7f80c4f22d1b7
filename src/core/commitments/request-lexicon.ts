/** The cues of a request; a cue that the tagger calls a request and that has none of these is none. */
export const REQUEST_CUES =
  /\b(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|call(?:s|ed|ing)?(?: (?:on|for|upon))?|request(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|order(?:s|ed|ing)?|direct(?:s|ed|ing)?|instruct(?:s|ed|ing)?|advis(?:e|es|ed|ing)|appeal(?:s|ed|ing)?|recommend(?:s|ed|ing)?|propos(?:e|es|ed|ing|als?)|suggest(?:s|ed|ing)?|seek(?:s|ing)?|sought|appl(?:y|ies|ied)|want(?:s|ed)?|would like|press(?:es|ed|ing|ure)?|push(?:es|ed|ing)?|plead(?:s|ed|ing)?|beg(?:s|ged)?|told|tell(?:s|ing)?|warn(?:s|ed|ing)?|expects?|insist(?:s|ed|ing)?|lobb(?:y|ied|ying)|petition(?:s|ed)?|motion|bid|resolution|ultimatum|rul(?:ed|es|ing)|notif(?:y|ies|ied)|charg(?:ed|es)|summon(?:s|ed)?|invit(?:e|es|ed)|echo(?:es|ed)?|close|radioed|pray(?:s|ed)?|implor(?:e|es|ed)|exhort(?:s|ed)?)\b/i;
/** *called off*, or *called* somebody by telephone. */
export const NO_REQUEST = /\bcall(?:s|ed|ing)? (?:off|(?!on|for|upon|to|that)\S+)\b/i;

/** Cues of speech that are requests wherever an infinitive, a *that … should* or a demanded thing follows. */
export const SURE_REQUESTS =
  /^(?:(?:has|have|had|is|are|was|were|been|also|again|repeatedly|strongly|’m|'m|’ve|'ve|will|continues? to|once|once again)\s+)*(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|demand(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|appeal(?:s|ed|ing)?(?: (?:to|for))?|implor(?:e|es|ed))$/i;

/** A cue of these words, auxiliaries and *also* or *again* before them, and nothing else. */
const withAuxiliaries = (words: string): RegExp =>
  new RegExp(`^(?:(?:has|have|had|is|are|was|were|also|again)\\s+)*(?:${words})$`, 'i');

/** Cues of speech that bind the source to what follows *to*. */
export const SURE_COMMITMENTS = withAuxiliaries(
  'pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|agree(?:s|d|ing)?|plan(?:s|ning)?|intend(?:s|ed|ing)?|hop(?:e|es|ing)|aim(?:s|ing)?|decid(?:es|ed)|committed|commitment|determined|prepared|ready|willing|will|offer(?:s|ed)?',
);
/** Those among them that bind to whatever follows: *promised that …*, *offered two ships*. */
export const FIRM_COMMITMENTS = withAuxiliaries(
  'pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|plan(?:s|ned|ning)|offer(?:s|ed)',
);
export const SURE_THREATS = withAuxiliaries('threaten(?:s|ed|ing)?');
