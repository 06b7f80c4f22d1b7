import type { TextRange } from '../annotations';
import { FEELING_WORDS, NOUN_CUE } from './noun-words';

const AUXILIARIES =
  /(?<=(?:^|\s|["“]))(?:(?:had|has|have|was|were|is|are|will|would|shall|may|might|could|did|does|do)(?: (?:not|also|already|now|never|been|be|since))*|(?:has|have|had|will|would|is|was)n['’]t|(?:(?:has|have|had) )?stop(?:s|ped)? short of)\s+["“]?$/i;
const STOPPED = /(?:(?:has|have|had) )?stop(?:s|ped)?\s+$/;
/** No auxiliary stands before a third person, so the word is a noun: *there were* ⟨*reports*⟩. */
const VERB = /^(?!\p{Ll}+[^su]s\b)\p{Ll}+\b/u;
const LOOK_BACK = 30;

/** A verb that only lends its tense to the noun behind it: *expressed deep* ⟨*concern*⟩, *has made a* ⟨*decision*⟩. */
const SUPPORT =
  /(?<!\p{L})(?:(?:has|have|had) )?(?:expressed|expresses|voiced|voices|issued|issues|made|makes|gave|gives|raised|raises) (?:an? |the |his |her |its |their )?(?:\p{Ll}+ )?$/u;

/** Where the verb group of a cue begins: its auxiliaries and negation belong to it (*had refused*, *stopped short of promising*), and so does the verb of a noun (*expressed concern*). */
export function groupStart(text: string, cue: TextRange): number {
  const words = text.slice(cue.start, cue.end);
  const lead = text.slice(Math.max(0, cue.start - LOOK_BACK), cue.start);
  if (NOUN_CUE.test(words)) return cue.start - (SUPPORT.exec(lead)?.[0].length ?? 0);
  if (!VERB.test(words)) return cue.start;
  return cue.start - ((/^short of\b/.test(words) ? STOPPED : AUXILIARIES).exec(lead)?.[0].length ?? 0);
}

/** A passive hides its subject's words, not those of the subject: *was told*. */
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?(?:\w+ed|told|known|thought|said|seen|held|given|found|heard)$/i;
const FEELING = new RegExp(`\\b(?:${FEELING_WORDS}|prepared|committed)$`, 'i');

/** Whether the subject of the cue is who is spoken to or of: *was told*, but not *was pleased*. */
export function isPassive(cue: string): boolean {
  return PASSIVE.test(cue) && !FEELING.test(cue);
}

/** A finite verb: *says*, *revealed*, *will show*, *are pleased*. */
const ACTIVE =
  /^(?:(?:has|have|had|will|would|also|may|might|could|did|does|not|[a-z]+ly) )*(?:[a-z]+(?:s|ed)|said|told|shown?|found|made|read|gave)(?: (?:for|on|at|out|to))?$/i;

export function isActive(cue: string): boolean {
  return !NOUN_CUE.test(cue) && (ACTIVE.test(cue) || FEELING.test(cue));
}

/** Neither a participle nor a noun: the subject is then no object of a preposition (in the articles for training not one of 1,100). */
export function hasFiniteVerb(cue: string): boolean {
  return !/^\p{L}+ing\b/u.test(cue) && NOUN_CUE.exec(cue)?.index !== 0;
}

/** A participle alone: *the pact* ⟨*announced*⟩ *by both*. */
export const PARTICIPLE = /^(?:[a-z]+ed|said|told|given|made|known)$/;
