import type { Specificity, Strength, TextRange, Value, Why } from '../annotations';
import { overlaps, why } from '../span';
import type { Guess } from '../tagger/tagged';
import { mostProbable } from './cue-class';

/** Verbs and nouns whose success nobody could measure. */
const VAGUE =
  /^(?:(?:to|be|further|ongoing|\w+ly|continued?|continuing)\s+)*(?:work|support|strengthen|continu|cooperat|ensur|promot|advanc|address|help|discuss|protect|maintain|pursu|enhanc|deepen|improv|stand|fight|build|rebuild|seek|consult|uphold|respect|foster|defend|keep|strive|explor|engag|encourag|assist|focus|coordinat|collaborat|combat|counter|achiev|preserv|tak(?:e|ing) (?:all|every|action|steps)|do (?:every|all|what|their)|resolv|reduc|partner|act\b|stay in|carry on|dialog|peace|security|democra|relation|prosper|calm|restraint|international|increased|tackl|mak(?:e|ing) (?:sure|progress)|bring(?:ing)? about|dismantl|eradicat|further)/i;

/** Aspirations and pledges state how much, or say nothing that could be measured. */
const UNMEASURED: readonly Strength[] = [1, 5];

export interface SpecificityReading {
  readonly specificity: Specificity;
  readonly why: Why;
}

/** High where a reader could later check it: a number, a date or a definite act; low for a vague verb without one. */
export function specificityOf(
  text: string,
  content: TextRange,
  strength: Strength,
  values: readonly Value[],
  guess: Guess | undefined,
): SpecificityReading {
  const stated = values.find(
    value => overlaps(value, content) && ['MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL'].includes(value.type),
  );
  const vague = VAGUE.exec(text.slice(content.start, content.end));
  if (!stated && guess) {
    return {
      specificity: mostProbable(guess) === 'high' ? 'high' : 'low',
      why: why(text, 'specificity', 'tagger', content),
    };
  }
  if (!stated && UNMEASURED.includes(strength)) {
    return { specificity: 'low', why: why(text, 'specificity', 'no number', content) };
  }
  if (strength !== 6 && vague && !stated) {
    const at = { start: content.start, end: content.start + vague[0].length };
    return { specificity: 'low', why: why(text, 'specificity', 'vague act', at) };
  }
  return {
    specificity: 'high',
    why: why(text, 'specificity', stated ? 'number or date' : 'definite act', stated ?? content),
  };
}
