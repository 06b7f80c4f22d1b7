import type { Attribution, BlockKind, Commitment, TextRange } from '../annotations';
import { isClause, toClauseEnd } from '../attributions/clause-end';
import { trim } from '../attributions/quotations';
import { contains, overlaps } from '../span';
import type { Tagged, TaggedClaim } from '../tagger/tagged';
import type { Article } from '../text/article';
import { joined } from './joined';
import { isFragment, statesNothing } from './stating';
import { unclaimed } from './unclaimed';

/** Blocks that stand over the article and state nothing. */
const FURNITURE: ReadonlySet<BlockKind> = new Set(['headline', 'byline', 'dateline']);

/** Words that lead a sentence on from the last one are no part of what it claims. */
const CONNECTIVE =
  /^(?:however|meanwhile|finally|indeed|thus|hence|ultimately|therefore|furthermore|moreover|additionally|nevertheless|overall|in conclusion|in short),?\s+/i;

const PARTICIPIAL_LEAD = /^(?:after|before|by|in|since|upon|when|while|without) \w+ing\b[^,;:"“”]*, $/i;

/** What no claim starts behind: a preposition or a conjunction inside a phrase. */
const OPEN_LEAD =
  /^[^\s,;:"“”()—–-]+ (?:[^\s,;:"“”()—–]+ )*?(?:of|in|on|at|for|from|to|with|by|between|after|before|and|or|but) $/i;

/**
 * The tagger's claims: runs of one clause joined, what states nothing dropped (fragments, questions, bare commitments, what is only
 * praised or blamed, the saying itself), ends completed.
 */
export function claimSpans(
  article: Article,
  tagged: Tagged,
  attributions: readonly Attribution[],
  commitments: readonly Commitment[],
): TaggedClaim[] {
  const { text } = article;
  const barrier = attributions.flatMap(a => (a.source ? [a.cue, a.source] : [a.cue]));
  const out: TaggedClaim[] = [];
  const furniture = article.blocks.filter(block => FURNITURE.has(block.kind));
  for (const sentence of article.sentences) {
    if (furniture.some(block => contains(block, sentence))) continue;
    const runs = tagged.claims.filter(claim => claim.start >= sentence.start && claim.start < sentence.end);
    if (!runs.length || text.slice(sentence.start, sentence.end).endsWith('?')) continue;
    for (const run of joined(text, runs, attributions)) {
      if (isFragment(text, run, attributions) || statesNothing(text, run, attributions, commitments)) continue;
      const whole = withAgent(text, run, attributions);
      const end = toClauseEnd(text, whole, sentence, barrier).end;
      const start = withLead(text, run, sentence, attributions);
      const range = trim(text, { start, end: Math.min(end, sentence.end) });
      if (range) out.push({ ...run, ...closed(text, range) });
    }
  }
  return [...out, ...unclaimed(text, out, tagged, attributions, commitments)].sort((a, b) => a.start - b.start);
}

/** What no statement begins with: its subject stands before. */
const VERB_LEAD = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did)\b/;
const SECOND_VERB_LEAD = /\b(?:and|but|or|who|which|that)\s+(?:\p{L}+ly\s+|also\s+|then\s+)?$/u;

/**
 * Where a claim starts: at *By opening the port,* before it, where nothing is said in that (in the annotated articles for training:
 * 9 of 11), with the whole of a phrase that it was cut from (*After the fire in* ⟨*the port …*⟩: no claim of theirs starts so), with
 * the subject that it was cut from where somebody says both, and not at a word that leads on from the last sentence.
 */
function withLead(text: string, run: TextRange, sentence: TextRange, attributions: readonly Attribution[]): number {
  const lead = { start: sentence.start, end: run.start };
  const words = text.slice(lead.start, lead.end);
  const own = text.slice(run.start, run.end);
  const opens = PARTICIPIAL_LEAD.test(words) || (OPEN_LEAD.test(words) && !isClause(words));
  if (opens && !attributions.some(({ cue }) => overlaps(cue, lead))) return lead.start;
  if (VERB_LEAD.test(own) && !SECOND_VERB_LEAD.test(words)) {
    const said = attributions.flatMap(({ content }) => content).find(c => c.start >= lead.start && contains(c, run));
    const subject = said && { start: said.start, end: run.start };
    if (subject && !attributions.some(({ cue }) => overlaps(cue, subject))) return subject.start;
  }
  return run.start + (CONNECTIVE.exec(own)?.[0].length ?? 0);
}

/** *has been condemned* goes on to *by the palace* (in the annotated articles for training: 15 of 15). */
function withAgent(text: string, run: TextRange, attributions: readonly Attribution[]): TextRange {
  const by = attributions.find(
    ({ cue, source }) => source && contains(run, cue) && /^\s+by\s+$/u.test(text.slice(cue.end, source.start)),
  );
  return { start: run.start, end: Math.max(run.end, by?.source?.end ?? 0) };
}

/** A quotation that opens inside a claim closes inside it, where it closes right after it. */
function closed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const open = (words.match(/"/g)?.length ?? 0) % 2 === 1 || words.lastIndexOf('“') > words.lastIndexOf('”');
  return { start, end: open && /^["”]/.test(text.slice(end, end + 1)) ? end + 1 : end };
}
