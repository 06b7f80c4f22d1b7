import type { Attribution, TextRange } from '../annotations';
import { toClauseEnd } from '../attributions/clause-end';
import { toPredicate, withoutVerb } from '../attributions/predicate';
import { trim } from '../attributions/quotations';
import { overlaps } from '../span';
import type { CommitmentCue } from '../tagger/tagged';
import type { Article } from '../text/article';
import { ACT_VERBS } from './act-verbs';
import { withoutNextClause } from './clause-cut';

/** No content ends here: the tagger stopped in the middle of a phrase. */
const CUT_SHORT =
  /(?:^|\s)(?:the|an?|and|or|of|to|in|on|at|by|for|with|from|into|about|against|despite|as|that|which|who|if|when|before|after|than|full|his|her|its|their|our|my|your|this|these|those|be|is|are|was|were|more|new)$/i;
/** A clause ends before one of these. */
const CLAUSE_END = /[.;:!?\n"”]|,\s|\s(?:—|–)\s/u;

/** The content of one cue from the tagger's runs: in one sentence, without a hole, not cut short. Null where there is none. */
export function contentOf(
  article: Article,
  cue: CommitmentCue,
  attributions: readonly Attribution[],
  cues: readonly TextRange[],
): TextRange | null {
  const { text, sentences } = article;
  const home = sentences.find(sentence => overlaps(sentence, cue));
  if (!home) return null;
  const said = attributions.find(a => overlaps(a.cue, cue))?.content.find(content => overlaps(content, home)) ?? null;
  const parts = cue.contents;
  if (!parts.length) return said && overlaps(said, cue) ? afterCue(text, said, cue) : said;
  const times = cue.deadline ? [cue.deadline] : [];
  const near = times.filter(time => parts.some(part => time.start >= part.end && time.start - part.end < 12));
  const start = Math.max(home.start, Math.min(...parts.map(part => part.start)));
  const end = Math.min(home.end, Math.max(...[...parts, ...near].map(part => part.end)));
  const range = overlaps({ start, end }, cue) ? outside({ start, end }, cue) : { start, end };
  const whole = { start: range.start, end: completed(text, range, home, said) };
  const clause = withoutNextClause(text, toClauseEnd(text, whole, home, [cue]));
  const ended = withoutVerb(text, toPredicate(text, clause, cue, home), cue);
  return trim(text, beforeNextCue(text, ended, cue, cues));
}

const AND = /,?\s+and\s+(?:(?:also|then|later|[a-z]+ly|has|have|had|is|are|was|were)\s+)*$/;
const FINITE = /^(?:(?:has|have|had|is|are|was|were)\s)?(?:[a-z]+(?:ed|s)|told|made|took)\b/;

/** *upheld the pact* ⟨*and agreed to meet*⟩: the next verb of the same subject has a content of its own. */
function beforeNextCue(text: string, range: TextRange, cue: TextRange, cues: readonly TextRange[]): TextRange {
  if (range.start < cue.end) return range;
  for (const next of cues) {
    if (next.start <= range.start || next.end > range.end || !FINITE.test(text.slice(next.start, next.end))) continue;
    const and = AND.exec(text.slice(range.start, next.start));
    if (and) return { start: range.start, end: range.start + and.index };
  }
  return range;
}

/** A content that stops in the middle of a phrase goes on to where the attribution's does, or to the end of its clause. */
function completed(text: string, range: TextRange, sentence: TextRange, said: TextRange | null): number {
  if (!isCutShort(text.slice(range.start, range.end))) return range.end;
  if (said && said.start <= range.end && said.end > range.end && said.end <= sentence.end) {
    if (!isCutShort(text.slice(said.start, said.end))) return said.end;
  }
  const rest = text.slice(range.end, sentence.end);
  const stop = CLAUSE_END.exec(rest);
  return range.end + (stop ? stop.index : rest.length);
}

/** Ends in the middle of a phrase, or on a second verb that lacks its object (*… and take*). */
function isCutShort(words: string): boolean {
  return CUT_SHORT.test(words) || ACT_VERBS.has(/\s(?:and|or)\s(\p{Ll}+)$/u.exec(words)?.[1] ?? '');
}

/** What an attribution holds beyond a cue inside it: *their support for ⟨peace⟩*. */
function afterCue(text: string, said: TextRange, cue: TextRange): TextRange | null {
  if (said.end <= cue.end) return null;
  const particle = /^\s+(?:to|for|that|of)\s/u.exec(text.slice(cue.end, said.end))?.[0].length ?? 0;
  return trim(text, { start: cue.end + particle, end: said.end });
}

function outside(range: TextRange, cue: TextRange): TextRange {
  return cue.start - range.start > range.end - cue.end
    ? { start: range.start, end: cue.start }
    : { start: cue.end, end: range.end };
}
