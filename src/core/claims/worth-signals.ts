/** Words that make a claim more or less worth checking; how much each counts is fitted (`data/weights.ts`). */
export interface Signal {
  readonly rule: string;
  readonly words: RegExp;
}

export const SIGNALS: readonly Signal[] = [
  { rule: 'number', words: /[$€£]\s?\d|\d\s?%|\b(?:per ?cent|million|billion|trillion|dollars|euros?)\b/i },
  {
    rule: 'accusation',
    words:
      /\b(?:accus\w+|alleg\w+|charged with|charges (?:of|against|that)|on charges|(?:criminal|murder|fraud|corruption|terror\w*) charges|fraud|corrupt\w*|convict\w+|guilty|sentenced|arrest\w*|crimes?|criminal|illegal\w*|lied|violat\w+|scandal|abuses?|abused|torture\w*|theft|stole\w*|suspect\w*|investigat\w+|lawsuit|sued)\b/i,
  },
  {
    rule: 'deaths and violence',
    words:
      /\b(?:kill\w*|dead|died|deaths?|wounded|injur\w+|casualt\w+|murder\w*|massacre\w*|execut(?:ed|ions?)|bodies|victims?|suicide|hostages?|abduct\w+|kidnap\w+|missing|attacks?|attacked|bomb\w*|explo(?:sion|ded)\w*|crash\w*)\b/i,
  },
  {
    rule: 'comparison or superlative',
    words:
      /\b(?:first|record|largest|highest|lowest|oldest|youngest|longest|biggest|worst|more than|less than|fewer than)\b/i,
  },
  {
    rule: 'legal act',
    words:
      /\b(?:law|bill|treaty|resolution|constitution\w*|legislation|ban(?:ned|s)?|vote[sd]?|passed|approved|signed|ratif\w+|sanction\w*|amend\w*|resign\w*|court|judge|ruled|ruling|prison|jail\w*|adopted|enacted|overturned|indicted|fined|extradit\w+|deport\w+|acquitted|appealed)\b/i,
  },
  {
    rule: 'war and weapons',
    words: /\b(?:nuclear|weapons?|missiles?|troops|militar\w+|war|terror\w*|militants?|rebels|invad\w+|invasion)\b/i,
  },
  { rule: 'cause', words: /\b(?:because|due to|caused?|led to|as a result|responsible for)\b/i },
  {
    rule: 'schedule or ceremony',
    words:
      /\b(?:will (?:be held|take place|begin|travel|meet|visit|host)|scheduled|met with|discussed|visited|spoke|ceremony|arrived|welcomed|hosted|attended|toured|joined by|is located|was born|graduated|served as)\b/i,
  },
  { rule: 'hedge', words: /\b(?:perhaps|possibly|apparently|seems?|somewhat|arguably)\b/i },
];

/** Why a claim that states no fact does not. */
export const UNFACTUAL: readonly Signal[] = [
  { rule: 'own plan', words: /\b(?:I|we|our)\b.*\b(?:will|going to|plan|intend|hope)\b/i },
  {
    rule: 'opinion',
    words:
      /\b(?:should|must|believe|think|feel|important|good|bad|better|best|worse|worst|great|terrible|wonderful|proud|happy|sad|sorry|tragic|serious|dangerous|difficult|easy|strong\w*|clear\w*|true|wrong|shame\w*|courage\w*|heroic|beautiful|amazing|disappoint\w*|historic|significant|crucial|critical|unacceptable|concern\w*|worr\w+|positive)\b/i,
  },
  { rule: 'not yet happened', words: /\b(?:will|would|could|may|might|likely|expected)\b/i },
];
