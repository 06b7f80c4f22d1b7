import type { FactBankValue, Factuality, TextRange, Why } from '../annotations';
import { why } from '../span';
import {
  CUE_CLASSES,
  MODAL_CUE,
  NEGATED_CONTENT,
  NEGATED_CUE,
  POSSIBLE_CONTENT,
  PROBABLE_CONTENT,
} from './cue-classes';

export interface FactualityReading {
  readonly value: Factuality;
  readonly why: Why;
}

/** How certain the content is to its source and to the author: from the cue's class, its negation and modality, and the content's. */
export function factualityOf(text: string, cue: TextRange, content: TextRange): FactualityReading {
  const words = text.slice(cue.start, cue.end);
  const found = CUE_CLASSES.find(c => c.words.test(words));
  if (!found || NEGATED_CUE.test(words) || MODAL_CUE.test(words)) {
    return { value: { source: 'Uu', author: 'Uu' }, why: why(text, 'factuality', 'cue denied or only possible', cue) };
  }
  const said = text.slice(content.start, content.end);
  const source = turned(found.source, said);
  const author = found.author === 'Uu' ? 'Uu' : turned(found.author, said);
  return { value: { source, author }, why: why(text, 'factuality', `cue of ${found.name}`, cue) };
}

const OPPOSITE: Readonly<Partial<Record<FactBankValue, FactBankValue>>> = {
  'CT+': 'CT-',
  'CT-': 'CT+',
  'PR+': 'PR-',
  'PR-': 'PR+',
  'PS+': 'PS-',
  'PS-': 'PS+',
};

function turned(value: FactBankValue, content: string): FactBankValue {
  const sign = NEGATED_CONTENT.test(content) ? (OPPOSITE[value] ?? value) : value;
  if (!sign.startsWith('CT') || sign === 'CTu') return sign;
  if (POSSIBLE_CONTENT.test(content)) return sign === 'CT+' ? 'PS+' : 'PS-';
  if (PROBABLE_CONTENT.test(content)) return sign === 'CT+' ? 'PR+' : 'PR-';
  return sign;
}
