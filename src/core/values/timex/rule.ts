import type { TimexType } from '../../annotations';
import type { TimeContext } from './context';

/** What a rule read: the TIMEX3 type, and the value where the text and the article's date give one. */
export interface Timex {
  readonly timex: TimexType;
  readonly value?: string | undefined;
  readonly mod?: string | undefined;
}

/** One way of writing a time, on words that `plain` has evened. */
export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Whether the tense of the clause has a say. */
  readonly byTense?: boolean;
  /** Null when the words do not mean it after all: the next rule is tried. `read` resolves a part of the words. */
  readonly read: (found: RegExpExecArray, context: TimeContext, read: ReadPart) => Timex | null;
}

export type ReadPart = (words: string) => Timex | null;

export function date(value: string | null | undefined, mod?: string): Timex {
  return { timex: 'DATE', ...(value != null && { value }), ...(mod && { mod }) };
}

export function duration(value: string | null): Timex {
  return { timex: 'DURATION', ...(value !== null && { value }) };
}
