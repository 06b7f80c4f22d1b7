import type { TextRange } from '../annotations';
import type { AttributionCue } from '../tagger/tagged';
import { groupStart } from './verb-group';

const DETERMINER = /\s+(?:his|her|its|their|our|my|the|an?)$/i;
/** *to* and *that* lead on to the content, and behind *according to* stands the source. */
const BEHIND = /(?:(?<!^according)\s+(?:to|that)|(?<=^according to)\s.+)$/i;
const QUALITY = /^(?:shared|common|main|mutual|joint|stated|declared|key)\s+(?=\p{L}+(?: is| was| remains)?$)/iu;
const AIM = /\b(?:goal|aim|objective|ambition|intention|desire|priority|dream)$/i;
const COPULA = /^\s+(?:is|was|remains)(?=\s+(?:to|that)\s)/u;

/** Auxiliaries alone, whose verb is the content's own. */
export const AUXILIARIES =
  /^(?:(?:is|are|was|were|has|have|had|do|does|did|will|would|be|been|being|not|never)(?:\s|$)|(?:is|are|was|were|has|have|had|do|does|did|wo|would)n['’]t(?:\s|$))+$/i;
/** A participle, an adjective or a verb with an adverb, between the auxiliaries and the content. */
const PREDICATE = /^(?:\s+(?:been|being|not|also|[a-z-]+ly))*\s+[a-z]+(?=\s)/;

/** *was* ⟨*considered*⟩ *food*: the cue with the verb that the tagger left between its auxiliaries and the content. */
function withVerb(text: string, cue: AttributionCue): AttributionCue {
  const [first] = cue.contents;
  if (!first || !AUXILIARIES.test(text.slice(cue.start, cue.end))) return cue;
  const behind = text.slice(cue.end, first.start >= cue.end ? first.start : cue.end + 40);
  const verb = PREDICATE.exec(behind)?.[0].length;
  if (!verb) return cue;
  return { ...cue, end: cue.end + verb };
}

function withoutParticle(text: string, cue: AttributionCue): AttributionCue {
  const behind = BEHIND.exec(text.slice(cue.start, cue.end))?.[0].length ?? 0;
  return behind ? { ...cue, end: cue.end - behind } : cue;
}

/** The cue without a determiner of its content at the end nor an adjective at the start; *goal* takes its *is* along. */
export function plainCue(text: string, tagged: AttributionCue): AttributionCue {
  const cue = withoutParticle(text, withVerb(text, tagged));
  const words = text.slice(cue.start, cue.end);
  const tail = DETERMINER.exec(words)?.[0].length ?? 0;
  const head = qualityOf(words);
  const end = cue.end - tail;
  const copula = copulaBehind(text, { start: cue.start, end });
  const start = head ? cue.start + head : groupStart(text, cue);
  if (!tail && start === cue.start && !copula) return cue;
  const contents = tail ? fromDeterminer(text, cue, end) : cue.contents;
  return { ...cue, start, end: end + copula, contents };
}

/** How many UTF-16 code units the adjective before a noun cue takes: *shared* goal. */
export function qualityOf(words: string): number {
  return QUALITY.exec(words)?.[0].length ?? 0;
}

/** How many UTF-16 code units the verb of *goal is to …* takes behind the cue. */
export function copulaBehind(text: string, cue: TextRange): number {
  if (!AIM.test(text.slice(cue.start, cue.end))) return 0;
  return COPULA.exec(text.slice(cue.end, cue.end + 20))?.[0].length ?? 0;
}

/** *reaffirmed his government's intention to …*: what was reaffirmed begins with its determiner. */
function fromDeterminer(text: string, cue: AttributionCue, end: number): AttributionCue['contents'] {
  const [first, ...rest] = cue.contents;
  if (!first || first.start < cue.end || /[,.;:"“”\n]/u.test(text.slice(cue.end, first.start))) return cue.contents;
  const lead = /^\s+/u.exec(text.slice(end))?.[0].length ?? 0;
  return [{ ...first, start: end + lead }, ...rest];
}
