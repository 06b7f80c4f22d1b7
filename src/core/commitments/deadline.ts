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

/** A clause of what has been done already, whose times are its own: *withdraw the complaint it filed in 2018*. */
const DONE =
  /\b(?:it|they|he|she|we|I|which|that|who) (?:had |was |were )?(?:\w+ed|made|held|took|gave|left|set|began|was|were)\b/i;

/**
 * The time that bounds the act: the tagger's, or else a date in the content with a preposition or ahead of now, or one that opens
 * the `lead` of a sentence with *will*: *Over the coming year, the port will grow*.
 */
export function deadlineOf(
  text: string,
  tagged: TextRange | null,
  content: TextRange,
  values: readonly Value[],
  lead: TextRange,
): Deadline | null {
  const isDone = ({ start }: TextRange): boolean =>
    start > content.start && DONE.test(text.slice(content.start, start));
  const timeIn = (place: TextRange): Value[] =>
    values.filter(v => (v.type === 'DATE' || v.type === 'TIME') && overlaps(v, place) && !isDone(v));
  const found = tagged
    ? (timeIn(tagged)[0] ?? null)
    : (timeIn(content).find(value => bounds(text, value)) ??
      timeIn(lead).find(value => opens(text, value, lead)) ??
      null);
  const range = found ?? (tagged && !isDone(tagged) ? tagged : null);
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

const OPENING = /^(?:(?:over|in|within|during|by|on|before|until|from) )?(?:(?:the|late|early|mid) )*$/i;

/** Whether the time stands at the head of its sentence, before the subject of *will*. */
function opens(text: string, value: Value, lead: TextRange): boolean {
  const will = /^(?:will|shall)\b/i.test(text.slice(lead.end, lead.end + 6));
  return will && OPENING.test(text.slice(lead.start, value.start)) && text[value.end] === ',';
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
