import type { Deadline, DeadlineRelation, TextRange, Value } from '../annotations';
import { overlaps, span } from '../span';

const RELATIONS: readonly (readonly [RegExp, DeadlineRelation])[] = [
  [/\b(?:by|before|no later than|in time for)\s+(?:(?:the|late|early|mid)\s+)*$/i, 'by'],
  [/\b(?:until|till|through)\s+(?:the\s+)?$/i, 'until'],
  [/\b(?:within|over|during|in)\s+(?:the\s+)?(?:next|coming|following)?\s*$/i, 'within'],
  [/\b(?:from|since|starting|beginning)\s+(?:(?:on|in|the)\s+)*$/i, 'from'],
  [/\bafter\s+(?:the\s+)?$/i, 'after'],
];
const SPAN_OF_TIME = /^(?:the )?(?:next|coming|following)\b|\b(?:days|weeks|months|years|hours)$/i;
const AHEAD =
  /\b(?:today|tonight|tomorrow|next|coming|later|this (?:week|month|year|fall|autumn|spring|summer|winter|evening))\b/i;
const BEFORE_DATE = /\b(?:on|in|for|at|during|of|and)\s+(?:(?:the|late|early|mid)[\s-]+)*$/i;

/** Nothing that is over bounds what is to come. */
const PAST = /^(?:the )?(?:past|last|previous|recent|earlier|yesterday)\b|\bago$/i;

/** The time in or right after the content that bounds the act: the tagger's, or else a date with a preposition or ahead of now. */
export function deadlineOf(
  text: string,
  tagged: TextRange | null,
  content: TextRange,
  values: readonly Value[],
): Deadline | null {
  const times = values.filter(value => value.type === 'DATE' || value.type === 'TIME');
  const found = tagged
    ? (times.find(value => overlaps(value, tagged)) ?? null)
    : (times.find(value => overlaps(value, content) && bounds(text, value)) ?? null);
  const range = found ?? tagged;
  if (
    !range ||
    PAST.test(text.slice(range.start, range.end)) ||
    /\bsince\s+$/i.test(text.slice(Math.max(0, range.start - 8), range.start))
  )
    return null;
  return {
    ...span(text, range),
    relation: relationOf(text, range),
    ...(found?.value ? { value: found.value } : {}),
  };
}

function bounds(text: string, value: Value): boolean {
  if (value.timex === 'SET' || (value.timex === 'DURATION' && !/^P[\dX]/u.test(value.value ?? ''))) return false;
  const lead = text.slice(Math.max(0, value.start - 24), value.start);
  if (AHEAD.test(value.quote)) return true;
  if (value.timex === 'DURATION') return /\bwithin\s+(?:the\s+)?$/i.test(lead);
  return relationOf(text, value) !== 'at' || BEFORE_DATE.test(lead);
}

function relationOf(text: string, range: TextRange): DeadlineRelation {
  const lead = text.slice(Math.max(0, range.start - 24), range.start);
  const found = RELATIONS.find(([words]) => words.test(lead))?.[1] ?? 'at';
  const long = SPAN_OF_TIME.test(text.slice(range.start, range.end)) || /\b(?:next|coming|following)\s*$/i.test(lead);
  return found === 'within' && !long ? 'at' : found;
}
