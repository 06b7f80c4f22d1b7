import type { TextRange } from '../annotations';
import type { EntityReading } from '../entities/reading';

/** What may stand before the subject of a sentence: a connective, a determiner, titles and descriptions of one name. */
const CONNECTIVE =
  /^["“‘'[\]\s]*(?:(?:however|but|and|yet|so|also|still|meanwhile|moreover|furthermore|additionally|today|yesterday|instead|then|later),?\s+)*/i;
const TITLES =
  /^(?:(?:[Tt]he|[Aa]n?|[Bb]oth|[Ff]ormer|\p{Lu}[\p{L}.-]*|[\p{L}-]*(?:minister|president|secretary|spokes\p{L}+|leader|senator|chairman|director|officials?))\s+){0,6}$/u;
/** The name before one of these is not the subject itself. */
const NOT_SUBJECT = /^(?:['’]s?\s|\s(?:of|from)\s|-)/u;
/** A sentence that opens with one of these has its subject later. */
const UNLIKE_TITLE =
  /^(?:After|Before|In|On|At|By|When|While|As|If|For|With|Since|During|According|Although|Speaking)\b/u;
const OF_SUBJECT = /^\s(?:of|from)\s/u;
const PARTNER = /^(?:,)?\s+and\s+(?:(?:the|\p{Lu}[\p{L}.]*)\s+){0,4}$/u;

/** The noun phrase that opens the sentence and ends on a name, description or pronoun before `end`; null where it opens otherwise. */
export function openingSubject(
  text: string,
  sentence: TextRange,
  end: number,
  entities: EntityReading,
): TextRange | null {
  const mentions = entities.within({ start: sentence.start, end });
  const [first] = mentions;
  if (!first) return null;
  const lead = text.slice(sentence.start, first.mention.start);
  const connective = CONNECTIVE.exec(lead)?.[0].length ?? 0;
  if (!TITLES.test(lead.slice(connective)) || UNLIKE_TITLE.test(lead)) return null;
  let last = first.mention;
  for (const { mention } of mentions) {
    if (mention.start < last.end) continue;
    const gap = text.slice(last.end, mention.start);
    if (!PARTNER.test(gap) && !(OF_SUBJECT.test(gap) && gap.length < 9)) break;
    last = mention;
  }
  if (NOT_SUBJECT.test(text.slice(last.end, last.end + 6))) return null;
  const head = first.entity.type === 'NORP' ? (/^\s\p{Ll}+/u.exec(text.slice(last.end))?.[0].length ?? 0) : 0;
  return { start: sentence.start + connective, end: last.end + head };
}

/** After an opening participle (*Pointing out that …, Veld said*): the name or pronoun that stands right behind a comma. */
export function subjectBehind(
  text: string,
  sentence: TextRange,
  from: number,
  entities: EntityReading,
): TextRange | null {
  const found = entities.within({ start: from, end: sentence.end }).find(({ mention }) => {
    const lead = text.slice(from, mention.start);
    return /,\s+(?:(?:the|\p{Lu}[\p{L}.]*)\s+){0,4}$/u.test(lead) && /^\s\p{Ll}/u.test(text.slice(mention.end));
  });
  return found ? { start: found.mention.start, end: found.mention.end } : null;
}
