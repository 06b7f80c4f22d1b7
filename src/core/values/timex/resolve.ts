import { plain } from '../plain';
import { ABSOLUTE } from './absolute';
import { CLOCK_RULES } from './clock';
import type { TimeContext } from './context';
import { DURATIONS } from './durations';
import { RELATIVE } from './relative';
import type { Rule, Timex } from './rule';
import { PARTS } from './vocabulary';

const LEADING =
  /^(?:(?:the|on|in|at|by|since|until|from|during|after|before|about|around|nearly|almost|more than|less than|no later than|as late as|up to|starting|over|both|of) )+(?=\S)/;
const TRAILING = /(?:(?<!\d0)'s?|,|\.(?<![ap]\.m\.))$/;
const PART = /^(early|late|mid|middle|beginning|start|end|close)(?:[ -]+|[ -](?:of|in) )(?:of |in )?(?:the )?(.+)$/;
const MOST_PARTS = 3;
const DATE_ORDER: readonly Rule[] = [...ABSOLUTE, ...RELATIVE, ...DURATIONS, ...CLOCK_RULES];
const TIME_ORDER: readonly Rule[] = [...CLOCK_RULES, ...ABSOLUTE, ...RELATIVE, ...DURATIONS];

/** A time in its normal form, with the rule that read it. */
export interface Resolved extends Timex {
  readonly rule: string;
  readonly byTense: boolean;
}

/** The TIMEX3 type and value of the words of one value; null when no rule knows them. */
export function resolve(words: string, context: TimeContext): Resolved | null {
  const even = plain(words).replace(TRAILING, '').replace(LEADING, '');
  return read(even, context, 0);
}

function read(words: string, context: TimeContext, depth: number): Resolved | null {
  if (depth > MOST_PARTS) return null;
  const readPart = (part: string): Timex | null => read(part.replace(LEADING, ''), context, depth + 1);
  for (const rule of context.type === 'TIME' ? TIME_ORDER : DATE_ORDER) {
    const found = rule.pattern.exec(words);
    const timex = found && rule.read(found, context, readPart);
    if (timex) return { ...timex, rule: rule.name, byTense: rule.byTense ?? false };
  }
  const part = PART.exec(words);
  const whole = part?.[2] ? read(part[2], context, depth + 1) : null;
  if (!whole || !part?.[1]) return null;
  return { ...whole, timex: whole.timex === 'DURATION' ? 'DATE' : whole.timex, mod: PARTS.get(part[1]) };
}
