import type { ClaimType } from '../annotations';
import type { Signal } from './worth-signals';

export interface TypeRule extends Signal {
  readonly type: ClaimType;
}

/** For what can be true or false, in the guideline's order; the first that fits counts, else it is an event. */
export const FACTUAL_RULES: readonly TypeRule[] = [
  {
    type: 'statistic',
    rule: 'rank or first',
    words:
      /\b(?:the first|first (?:time|ever|\w+ to)|only \d|(?:second|third|fourth|fifth|sixth|last) (?:place|\w+est|most|time|consecutive|straight)|(?:strong|great|deep|rich|poor|busi|strict|weak|fast|heavi|hott|cold)est|world['’]s (?:\w+est|most|first)|the (?:highest|lowest|largest|biggest|longest|smallest|youngest|oldest|tallest|fastest|deadliest|worst|top|most)|a record|record (?:high|low)|never before|\d+(?:st|nd|rd|th) (?:country|state|time))\b/i,
  },
  {
    type: 'statistic',
    rule: 'share or average',
    words:
      /\b(?:percent|per cent|per capita|percentage|on average|an? average|total(?:s|ed|ing)? (?:of )?\d|less than|half of|a third of|two[- ]thirds|a quarter of|doubled|tripled)\b|\d\s?%/i,
  },
  {
    type: 'statistic',
    rule: 'rate or comparison',
    words:
      /\b(?:percent|per cent|per capita|percentage|average|majority|half of|a third of|two[- ]thirds|a quarter of|doubled|tripled|(?:more|less|fewer|higher|lower|larger|smaller|greater|better|worse|later|earlier) than|as many as|rate of|rates|share of|total(?:s|ed|ing)? (?:of )?|(?:soared|surged|rose|rises|fell|fallen|dropped|declined|increased?|decreased?|grew|grown|plunged) (?:by|to|from|sharply)|votes? (?:of|to)|dozens of|hundreds of|thousands (?:of|have|were)|millions of|tens of thousands|unanimous\w*)\b|\d\s?%/i,
  },
  {
    type: 'causal',
    rule: 'plain cause',
    words:
      /\b(?:because|as a (?:direct )?(?:result|consequence)|(?:direct )?results? of|prompt(?:s|ed)|trigger(?:s|ed|ing)?|provok(?:ed|es|ing)|spark(?:s|ed|ing)|contribut(?:e|es|ed|ing) to|brought about|owing to|stem(?:s|med)? from|pav(?:es?|ed|ing) the way|inspired (?!by)|the (?:cause|reason) (?:of|for|why)|(?:this|that|which) is why)\b/i,
  },
  {
    type: 'causal',
    rule: 'cause',
    words:
      /\b(?:because|due to|owing to|as a (?:direct )?(?:result|consequence)|results? (?:of|in)|resulted (?:in|from)|resulting (?:in|from)|caus(?:e|es|ed|ing)|led to|lead(?:s|ing)? to|trigger(?:s|ed|ing)?|prompt(?:s|ed|ing)|thanks to|contribut(?:e|es|ed|ing) to|responsible for|stem(?:s|med)? from|attribut(?:ed|able) to|reasons? (?:why|for|is|was)|to blame|blamed|fuel(?:s|ed|led)|spark(?:s|ed)|gave rise|brought about|mak(?:es|ing) it (?:difficult|hard|easier|possible)|allowed (?:the|for|him|her|them)|forced (?:the|him|her|them)|in response to|out of fear|mean(?:s|t) that|in order to|behind the (?:attack|crash|blast|bombing))\b/i,
  },
  {
    type: 'rule',
    rule: 'law or duty',
    words:
      /\b(?:illegal(?:ly)?|unlawful|lawful|legal(?:ly)? (?:right|required|obligat\w+|bound)|already legal|is legal|against the law|the law (?:requires|says|states|allows)|requires?|required (?:to|by)|must|prohibit(?:s|ed)?|forbid(?:s|den)?|bans? (?!on\b)|(?:is|are) banned|permitted to|(?:are|is|be) (?:not )?(?:allowed|eligible|entitled|obliged|valid|invalid|compulsory|mandatory)|right to|rights? under|unconstitutional|violat(?:es|ed|ion of)|breach of|in (?:full )?conformity|consistent with|jurisdiction|under (?:the|this|these) (?:law|act|rules?|treaty|agreement|policy|terms|convention|measures)|in effect|goes into effect|go into effect|has to|have to|needs? approval|binding)\b/i,
  },
];

/** For what is no fact: the first that fits counts, else it is an evaluation. */
export const OPINION_RULES: readonly TypeRule[] = [
  {
    type: 'position',
    rule: 'demand or duty',
    words:
      /\b(?:should(?!\s+\w+\s+if)|must|ought to|ha(?:ve|s) to|needs? (?:to|for|of)|needed|needs|the need|importan(?:ce|t)|priority|cannot (?:accept|allow|be)|time to|let us|let['’]s|imperative|necessary|essential (?:to|that|for)|crucial that|(?:is|are|remains?|be) (?:also |very |more |so )?(?:critical|urgent|vital|essential|crucial|key)|right to|responsibility to)\b/i,
  },
  {
    type: 'position',
    rule: 'for or against',
    words:
      /\b(?:support(?:s|ed|ing)? (?:for|the|a|an|this|that|it|our|his)|in support|in favou?r|oppos(?:e|es|ed|ing|ition)|against (?:the|any|all)|stand(?:s|ing)? (?:with|by|up|shoulder|together|ready|for)|condemn\w*|believes? in|is ready|are ready|is willing|committed|commitment|reject(?:s|ed)?|recogni[sz]e[sd]?|welcome[sd]?|agree(?:s|d)? (?:that|with|on)|rule out|do(?:es)? not (?:want|accept|support|believe)|urge[sd]?|call(?:s|ed)? for|calls? on|solidarity)\b/i,
  },
  {
    type: 'prediction',
    rule: 'future',
    words:
      /\b(?:will|won['’]t|would|could|might|may|shall|['’]ll|(?:is|are|was|were|be|'re|’re) (?:going|set|due|expected|likely|unlikely|about|scheduled|projected|forecast|predicted|poised) to|expect(?:s|ed)?|likely|unlikely|predict(?:s|ed)?|forecast|prospects?|upcoming|the next|looks set|in the future|future)\b/i,
  },
];

/** Values that a statistic asserts. */
export const COUNTED = ['PERCENT'] as const;
/** A number that only identifies or dates something asserts nothing. */
export const COUNT_CONTEXT =
  /\b(?:kill(?:s|ed|ing)?|injur(?:ed|ies)|wounded|died|dead|deaths|casualties|victims|people|persons|members|votes?|seats?|homes|jobs|soldiers|civilians|troops|students|users|cases|arrest(?:ed|s)|displaced|respondents|percent|million|billion|trillion|points|cost(?:s|ing)?|worth|sold|sales|spent|invest\w*|budget|deficit|revenue|profits?|scor(?:ed|es?|ing)|won|defeat(?:ed)?|beat|magnitude|lasted|minutes)\b/i;

/** So few are named in passing: *two men*. */
export const SMALL_NUMBER = /^(?:one|two|three|1|2|3|\d+[-–]\d+)$/i;
