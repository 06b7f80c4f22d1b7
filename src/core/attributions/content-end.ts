import type { TextRange } from '../annotations';
import { contains, overlaps } from '../span';
import type { AttributionCue } from '../tagger/tagged';
import type { Article } from '../text/article';
import { beforeNextReport, toClauseEnd } from './clause-end';
import { toPredicate, withoutVerb } from './predicate';
import type { Quotation } from './quotations';

/** The content from where it begins to where its clause or its quotation does end. */
export function wholeContent(
  article: Article,
  range: TextRange,
  cue: AttributionCue,
  quotations: readonly Quotation[],
  cues: readonly TextRange[],
): TextRange {
  const plain = withoutTail(article.text, range, cues);
  const ended = ending(article, plain, cue, quotations);
  return toQuotedWords(article.text, ended, quotations);
}

const JOINING_END = /,?\s+(?:and|or|but)$/i;

/** Without the *and* before the next cue: *he would go* ⟨*and*⟩ *claimed …*. */
function withoutTail(text: string, range: TextRange, cues: readonly TextRange[]): TextRange {
  const tail = JOINING_END.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
  const next = tail > 0 && cues.some(c => c.start >= range.end && !text.slice(range.end, c.start).trim());
  return next ? { start: range.start, end: range.end - tail } : range;
}

const OPEN_END =
  /(?:^|\s)(?:of|an?|the|to|in|on|for|by|with|as|at|from|that|was|were|is|are|be|been|had|has|his|her|its|their)$/i;

/** *in a* “*formative stage*”: a content that stops in the middle of a phrase takes the quoted words behind it along. */
function toQuotedWords(text: string, range: TextRange, quotations: readonly Quotation[]): TextRange {
  if (!OPEN_END.test(text.slice(range.start, range.end))) return range;
  const next = quotations.find(q => q.start > range.end && /^,?\s*["“‘']$/u.test(text.slice(range.end, q.start)));
  const [piece] = next?.pieces ?? [];
  return piece ? { start: range.start, end: piece.end } : range;
}

/** Stops in the middle of a phrase, also behind quoted words. */
const STOPPED_SHORT = /\s(?:and|or|but|be|the|an?|of|to)$/;

/** What is not in quotation marks goes to the end of its clause. */
function ending(
  { text, sentences }: Article,
  range: TextRange,
  cue: AttributionCue,
  quotations: readonly Quotation[],
): TextRange {
  const sentence = sentences.find(s => contains(s, range));
  const quoted = quotations.filter(q => overlaps(q, range));
  const short = quoted.every(q => q.end < range.end) && STOPPED_SHORT.test(text.slice(range.start, range.end));
  if (!sentence || (quoted.length && !short)) return range;
  const clause = toClauseEnd(text, range, sentence, cue.source ? [cue, cue.source] : [cue]);
  const said = range.start >= cue.end ? beforeNextReport(text, clause) : clause;
  return withoutVerb(text, toPredicate(text, said, cue, sentence), cue);
}
