import type { Attribution, TextRange } from '../annotations';
import { toClauseEnd } from '../attributions/clause-end';
import { toPredicate, withoutVerb } from '../attributions/predicate';
import { trim } from '../attributions/quotations';
import { overlaps } from '../span';
import type { CommitmentCue } from '../tagger/tagged';
import type { Article } from '../text/article';
import { withoutNextClause } from './clause-cut';

/** The content of one cue from the tagger's runs: in one sentence and without a hole. Null where there is none. */
export function contentOf(
  article: Article,
  cue: CommitmentCue,
  attributions: readonly Attribution[],
): TextRange | null {
  const { text, sentences } = article;
  const home = sentences.find(sentence => overlaps(sentence, cue));
  if (!home) return null;
  const parts = cue.contents;
  if (!parts.length) {
    const own = attributions.find(attribution => overlaps(attribution.cue, cue));
    return own?.content.find(content => overlaps(content, home)) ?? null;
  }
  const times = cue.deadline ? [cue.deadline] : [];
  const near = times.filter(time => parts.some(part => time.start >= part.end && time.start - part.end < 12));
  const start = Math.max(home.start, Math.min(...parts.map(part => part.start)));
  const end = Math.min(home.end, Math.max(...[...parts, ...near].map(part => part.end)));
  const range = overlaps({ start, end }, cue) ? outside({ start, end }, cue) : { start, end };
  const clause = withoutNextClause(text, toClauseEnd(text, range, home, [cue]));
  const ended = withoutVerb(text, toPredicate(text, clause, cue, home), cue);
  return trim(text, ended);
}

function outside(range: TextRange, cue: TextRange): TextRange {
  return cue.start - range.start > range.end - cue.end
    ? { start: range.start, end: cue.start }
    : { start: cue.end, end: range.end };
}
