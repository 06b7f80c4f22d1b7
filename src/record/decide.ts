import type { Anchor, Decision } from './record';

/** Omit over each member of a union. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A decision before it is known who made it and when. */
export type NewDecision = Without<Decision, 'id' | 'date' | 'author'>;

/**
 * New decisions with a name of their own and the hour in which they were made: later than all before them, so that decisions are laid
 * over the reading in the order in which they were made. An empty `author` is left out.
 */
export function signed(
  made: readonly NewDecision[],
  before: readonly Decision[],
  author: string,
  now = Date.now(),
): readonly Decision[] {
  const latest = before.reduce((last, { date }) => Math.max(last, Date.parse(date)), 0);
  return made.map(
    (decision, index) =>
      ({
        ...decision,
        id: freshId(),
        date: new Date(Math.max(now, latest + 1) + index).toISOString(),
        ...(author ? { author } : {}),
      }) as Decision,
  );
}

/** Whether two anchors stand for the same words. */
export type SamePlace = (a: Anchor, b: Anchor) => boolean;

/**
 * The decisions with one more. It takes the place of what it overrules: the same question about the same words, or accepting after
 * rejecting.
 */
export function withDecision(
  decisions: readonly Decision[],
  next: Decision,
  samePlace: SamePlace = sameWords,
): readonly Decision[] {
  const overruled = (decision: Decision): boolean =>
    decision.id === next.id ||
    (questionOf(decision) === questionOf(next) &&
      (!('anchor' in decision) || !('anchor' in next) || samePlace(decision.anchor, next.anchor)));
  const others = decisions.filter(decision => !overruled(decision));
  const empty = next.decision === 'note' && next.text.trim() === '';
  return empty ? others : [...others, next];
}

export function withoutDecision(decisions: readonly Decision[], id: string): readonly Decision[] {
  return decisions.filter(decision => decision.id !== id);
}

/** The decisions with one of them at another place, as a person pointed it out. */
export function reattached(decisions: readonly Decision[], id: string, anchor: Anchor): readonly Decision[] {
  return decisions.map(decision => (decision.id === id && 'anchor' in decision ? { ...decision, anchor } : decision));
}

/** Two decisions with the same question about the same words cannot both stand. */
function questionOf(decision: Decision): string {
  const { layer } = decision;
  switch (decision.decision) {
    case 'pattern':
      return JSON.stringify(['pattern', layer, decision.label ?? null, decision.pattern.toLowerCase()]);
    case 'accept':
    case 'reject':
      return `right ${layer}`;
    case 'evidence':
      return `evidence ${layer} ${decision.url}`;
    case 'span':
      return `span ${layer} ${decision.part ?? ''}`;
    default:
      return `${decision.decision} ${layer}`;
  }
}

function sameWords(a: Anchor, b: Anchor): boolean {
  return a.start === b.start && a.quote === b.quote && a.prefix === b.prefix;
}

function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), byte => byte.toString(16).padStart(2, '0')).join('');
}
