import type { FactBankValue } from '../annotations';

export interface CueClass {
  readonly name: 'factive' | 'denial' | 'doubt' | 'possibility' | 'belief' | 'promise' | 'wish' | 'speech';
  readonly words: RegExp;
  /** What the content is for the source, and for the author, when the cue is affirmed. */
  readonly source: FactBankValue;
  readonly author: FactBankValue;
}

/** The first class that fits counts. Values after Saurí and Pustejovsky 2009 (FactBank). */
export const CUE_CLASSES: readonly CueClass[] = [
  {
    name: 'denial',
    words: /\b(?:den(?:y|ies|ied|ying|ial)|refut\w+|disput\w+|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\b/i,
    source: 'CT-',
    author: 'Uu',
  },
  {
    name: 'doubt',
    words: /\b(?:doubt(?:s|ed|ful|ing)?|question(?:s|ed|ing)?|skeptic\w*|sceptic\w*)\b/i,
    source: 'PR-',
    author: 'Uu',
  },
  {
    name: 'wish',
    words:
      /\b(?:hop(?:e|es|ed|ing)|wish\w*|want\w*|seek\w*|sought|urg(?:e|es|ed|ing)|ask\w*|demand\w*|call(?:s|ed|ing)? (?:on|for|upon)|request\w*|order(?:s|ed|ing)?|recommend\w*|advis\w+|encourag\w+|expect\w*|propos\w+|suggest\w* that .* should|goal|desire|invit\w+)\b/i,
    source: 'Uu',
    author: 'Uu',
  },
  {
    name: 'promise',
    words:
      /\b(?:promis\w+|pledg\w+|vow\w*|commit\w*|plan(?:s|ned|ning)?|intend\w*|intent\w*|aim\w*|agree(?:d|s|ing|ment)?|decid\w+|decision|offer\w*|threat\w*|determin(?:ed|ation)|read(?:y|iness)|willing\w*|prepared?)\b/i,
    source: 'PR+',
    author: 'Uu',
  },
  {
    name: 'possibility',
    words:
      /\b(?:suspect\w*|speculat\w+|rumou?r\w*|fear\w*|worr(?:y|ies|ied)|concern\w*|suggest\w*|may|might|could|possib\w+)\b/i,
    source: 'PS+',
    author: 'Uu',
  },
  {
    name: 'belief',
    words:
      /\b(?:believ\w+|think\w*|thought|consider\w*|view(?:s|ed)?|assum\w+|suppos\w+|predict\w*|estimat\w+|expect\w*|opinion|feel|felt)\b/i,
    source: 'PR+',
    author: 'Uu',
  },
  {
    name: 'factive',
    words:
      /\b(?:know\w*|knew|realiz\w+|realis\w+|recogni[sz]\w+|reveal\w*|discover\w*|admit\w*|acknowledg\w+|regret\w*|confirm\w*|point(?:s|ed|ing)? out|remind\w*|notic\w+|learn\w*|show(?:s|ed|n)?)\b/i,
    source: 'CT+',
    author: 'CT+',
  },
  { name: 'speech', words: /\S/u, source: 'CT+', author: 'Uu' },
];

/** The cue itself is denied or only possible, so nothing is said of the content. */
export const NEGATED_CUE = /\b(?:not|never|no|neither|nor|without|refus\w+ to|declin\w+ to)\b|n['’]t\b/i;
export const MODAL_CUE = /\b(?:may|might|could|would|should|must|can)\b/i;

/** Negation and modality inside the content, that turn its value. */
export const NEGATED_CONTENT =
  /^(?:\S+\s+){0,6}?(?:(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could) not(?! only\b)|never|\w+n['’]t|cannot)\b/i;
export const POSSIBLE_CONTENT = /^(?:\S+\s+){0,8}?(?:may|might|could)\b/i;
export const PROBABLE_CONTENT = /^(?:\S+\s+){0,8}?(?:probably|likely|presumably)\b/i;
