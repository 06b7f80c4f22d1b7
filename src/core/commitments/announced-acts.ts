import type { TextRange } from '../annotations';
import { GOVERNMENTS } from '../attributions/noun-words';
import { quotationsOf, trim } from '../attributions/quotations';
import type { EntityReading } from '../entities/reading';
import { overlaps } from '../span';
import type { Article } from '../text/article';
import { bareCue, type Candidate } from './candidate';
import { withoutNextClause } from './clause-cut';

/** *will*, and what of its verb group belongs to the cue; then adverbs that belong to neither. */
const WILL = /\bwill(?:\s+(?:not|never)\b|\s+continue(?=\s+to\s))?/gu;
/** The share of these that are commitments in articles annotated by hand. */
const PRECISION = 0.9;
const BEFORE_ACT = /^\s+(?:to\s+)?(?:(?:also|now|soon|then)\s+)*/u;
/** UTF-16 code units of a sentence that are looked at before *will* and behind it; no clause is longer. */
const LEAD = 400;
const CLAUSE = 1500;
/** States and fates are nobody's own act: *will be joined*, *will face charges*. */
const NO_ACT = /^(?:be|have|face|need|see|try|benefit|become|mark|include|take (?:place|effect|time))\b/u;
const CONDITION = /\b(?:if|unless|whether|when|that|which|who|until)\s+(?:\S+\s+){0,2}$/i;
/** What may stand between the beginning of a clause and the name of its subject: titles, and a first of two names. */
const CLAUSE_START = /(?:^|[,;:]\s|\b(?:and|where)\s)(?:(?:the|and|\p{Lu}\S*)\s)*$/u;
const RELATIVE = /,\s(?:which|who|whose|where|while|as)\s/u;
const OWN_BODY = /\b(?:[Oo]ur|[Mm]y)\s+(\p{L}+)\s+$/u;
const FIRST_PERSON = /(?:^|[\s“"])(?:[Ww]e|I)\s+$/u;

/**
 * What the author of a statement says that somebody named, or the author, will do (*Ms. Veld will visit the port*). Leaves out
 * what `taken` has.
 */
export function announcedActs(article: Article, entities: EntityReading, taken: readonly TextRange[]): Candidate[] {
  const { text, blocks, sentences } = article;
  const closed = [...quotationsOf(article), ...taken];
  return sentences.flatMap((sentence): Candidate[] => {
    if (blocks[0] && overlaps(blocks[0], sentence)) return [];
    return [...text.slice(sentence.start, sentence.end).matchAll(WILL)].flatMap((match): Candidate[] => {
      const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const lead = { start: Math.max(sentence.start, cue.start - LEAD), end: cue.start };
      const end = Math.min(sentence.end, cue.end + CLAUSE);
      const subject = subjectOf(text, lead, entities);
      if (!subject || closed.some(range => overlaps(range, cue))) return [];
      const adverbs = BEFORE_ACT.exec(text.slice(cue.end, end))?.[0].length ?? 0;
      const rest = { start: cue.end + adverbs, end };
      if (NO_ACT.test(text.slice(rest.start, rest.end))) return [];
      const relative = RELATIVE.exec(text.slice(rest.start, rest.end));
      const clause = { start: rest.start, end: relative ? rest.start + relative.index : rest.end };
      const content = trim(text, withoutNextClause(text, clause));
      return content && /\s/u.test(text.slice(content.start, content.end))
        ? [{ act: 'commit', cue: bareCue('commit', cue, subject, PRECISION), content, rule: 'own statement' }]
        : [];
    });
  });
}

/** Who stands right before *will*: a name, a pronoun, the author or a body of the author's; null in a subordinate clause. */
function subjectOf(text: string, lead: TextRange, entities: EntityReading): TextRange | null {
  const words = text.slice(lead.start, lead.end);
  const near = entities
    .within(lead)
    .filter(({ mention }) => /^\s+$/u.test(text.slice(mention.end, lead.end)))
    .find(({ entity }) => ['PERSON', 'GPE', 'ORG', 'SET'].includes(entity.type));
  const own = OWN_BODY.exec(words);
  const body = own?.[1] && (GOVERNMENTS.has(own[1].toLowerCase()) || own[1] === 'team') ? own[0].length : 0;
  const length = near ? lead.end - near.mention.start : (FIRST_PERSON.exec(words)?.[0].length ?? body);
  if (!length) return null;
  const start = lead.end - length;
  const before = text.slice(lead.start, start);
  if (CONDITION.test(before) || (near && !CLAUSE_START.test(before))) return null;
  return trim(text, { start, end: lead.end });
}
