import type { TextRange } from '../../annotations';
import { type Day, dayOf } from './calendar';
import type { Tense } from './tense';

/** The article's own date, as far as it is known. */
export interface Reference {
  readonly year: number;
  /** From 1. */
  readonly month: number | null;
  readonly day: Day | null;
}

/** What surrounds one expression of time. Nothing here is today's date. */
export interface TimeContext {
  /** Null when the article's date is unknown: then relative times have no value. */
  readonly reference: Reference | null;
  readonly type: 'DATE' | 'TIME';
  readonly tense: Tense | null;
  /** The values of the times before this one, the nearest first. */
  readonly earlier: readonly string[];
  /** The values of the dates in the same sentence, the nearest first; the one before goes before the one after. */
  readonly beside: readonly string[];
  /** Words of the sentence before and after the expression, in small letters. */
  readonly before: string;
  readonly after: string;
  readonly range: TextRange;
}

/** Null for anything but an ISO date, month or year. */
export function parseReference(date: string | null): Reference | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!found) return null;
  const year = Number(found[1]);
  const month = found[2] ? Number(found[2]) : null;
  return { year, month, day: month && found[3] ? dayOf(year, month, Number(found[3])) : null };
}

const DAY_VALUE = /^\d{4}-\d{2}-\d{2}/;

/** The first of `values` that names a day, without its time. */
export function dayAmong(values: readonly string[]): Day | null {
  for (const value of values) {
    if (DAY_VALUE.test(value)) return dayOfIso(value);
  }
  return null;
}

export function dayOfIso(value: string): Day | null {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  return year !== undefined && month !== undefined && day !== undefined ? dayOf(year, month, day) : null;
}

/** The year of the nearest of `values` that names one. */
export function yearAmong(values: readonly string[]): number | null {
  for (const value of values) {
    const year = /^\d{4}(?!\d)/.exec(value);
    if (year) return Number(year[0]);
  }
  return null;
}
