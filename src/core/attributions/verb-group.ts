import type { TextRange } from '../annotations';
import { NOUN_CUE } from './noun-words';

const AUXILIARIES =
  /(?<=(?:^|\s|["“]))(?:(?:had|has|have|was|were|is|are|will|would|shall|may|might|could|did|does|do)(?: (?:not|also|already|now|never|been|be|since))*|(?:has|have|had|will|would|is|was)n['’]t|(?:(?:has|have|had) )?stop(?:s|ped)? short of)\s+$/i;
const STOPPED = /(?:(?:has|have|had) )?stop(?:s|ped)?\s+$/;
const VERB = /^\p{Ll}+\b/u;
const LOOK_BACK = 30;

/** Where the verb group of a cue begins: its auxiliaries and negation belong to it (*had refused*, *stopped short of promising*). */
export function groupStart(text: string, cue: TextRange): number {
  const words = text.slice(cue.start, cue.end);
  if (!VERB.test(words) || NOUN_CUE.test(words)) return cue.start;
  const lead = text.slice(Math.max(0, cue.start - LOOK_BACK), cue.start);
  return cue.start - ((/^short of\b/.test(words) ? STOPPED : AUXILIARIES).exec(lead)?.[0].length ?? 0);
}
