import type { Annotations, Deadline, TextRange } from '../core/annotations';
import { Anchors } from './anchor';
import { dropMentions } from './apply/add';
import { APPLIERS, type Placed } from './apply/appliers';
import { tieLooseEnds } from './apply/loose-ends';
import { type Work, workOn } from './apply/work';
import { fits } from './pattern';
import type { Anchor, ClaimStatus, CommitmentFate, Decision, RejectPattern } from './record';

export interface EvidenceLink {
  /** Id of the decision that added it. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

/** What a person has said about one record besides changing it. */
export interface Remarks {
  readonly accepted: boolean;
  readonly claimStatus: ClaimStatus | null;
  readonly fate: CommitmentFate | null;
  readonly note: string;
  readonly evidence: readonly EvidenceLink[];
}

/** A decision that has lost its words; it is kept as it is. */
export interface Orphan {
  readonly decision: Placed;
  /** Gone from the text; several places look like it; or the words are there, but nothing that it could be about. */
  readonly reason: 'gone' | 'look-alikes' | 'nothing-there';
  /** Places that come nearest, best first. */
  readonly candidates: readonly TextRange[];
}

export interface Decided {
  readonly annotations: Annotations;
  /** By the id of the record in `annotations`. */
  readonly remarks: ReadonlyMap<string, Remarks>;
  readonly orphans: readonly Orphan[];
  /** Where each decision that has a place stands now, by its id. */
  readonly places: ReadonlyMap<string, TextRange>;
}

export const NO_REMARKS: Remarks = { accepted: false, claimStatus: null, fate: null, note: '', evidence: [] };

/**
 * What was read with a person's decisions laid over it, in the order in which they were made. Pure: the same reading and decisions give
 * the same result, and neither is changed.
 */
export function applyRecord(
  read: Annotations,
  decisions: readonly Decision[],
  anchors: Anchors = new Anchors(read.text),
): Decided {
  const place = (anchor: Anchor): TextRange | null => {
    const found = anchors.find(anchor);
    return found.tag === 'found' ? found.range : null;
  };
  const work = workOn(read, place);
  const remarks = new Map<string, Remarks>();
  const orphans: Orphan[] = [];
  const places = new Map<string, TextRange>();
  for (const decision of [...decisions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    if (decision.decision === 'pattern') {
      rejectPattern(work, decision);
      continue;
    }
    const found = anchors.find(decision.anchor);
    if (found.tag !== 'found') {
      orphans.push({ decision, reason: found.tag, candidates: found.candidates });
      continue;
    }
    const id = apply(work, decision, found.range);
    if (id === null) orphans.push({ decision, reason: 'nothing-there', candidates: [found.range] });
    else {
      places.set(decision.id, found.range);
      if (id) remarks.set(id, remark(remarks.get(id) ?? NO_REMARKS, decision));
    }
  }
  for (const [from, to] of work.joined) moveRemarks(remarks, from, to);
  tieLooseEnds(work);
  const { entities, values, attributions, commitments, claims } = work;
  return { annotations: { ...read, entities, values, attributions, commitments, claims }, remarks, orphans, places };
}

function apply<D extends Placed>(work: Work, decision: D, range: TextRange): string | null {
  // The table pairs each tag with the function for it, which the compiler cannot follow through an index.
  const applier = APPLIERS[decision.decision] as (work: Work, decision: D, range: TextRange) => string | null;
  return applier(work, decision, range);
}

function remark(before: Remarks, decision: Placed): Remarks {
  switch (decision.decision) {
    case 'claim-status':
      return { ...before, claimStatus: decision.to };
    case 'commitment-status':
      return { ...before, fate: decision.to };
    case 'note':
      return { ...before, note: decision.text };
    case 'evidence': {
      const link = { id: decision.id, url: decision.url, title: decision.title ?? '' };
      return { ...before, evidence: [...before.evidence, link] };
    }
    case 'reject':
      return before;
    default:
      return { ...before, accepted: true };
  }
}

/** What was said about an entity holds for the one it was joined to. */
function moveRemarks(remarks: Map<string, Remarks>, from: string, to: string): void {
  const moved = remarks.get(from);
  if (!moved) return;
  const there = remarks.get(to) ?? NO_REMARKS;
  const note = [there.note, moved.note].filter(text => text !== '').join('\n\n');
  remarks.set(to, { ...there, note, evidence: [...there.evidence, ...moved.evidence] });
  remarks.delete(from);
}

/** Takes away every mark of the layer whose words fit. */
function rejectPattern(work: Work, decision: RejectPattern): void {
  const gone = (words: string, type: string): boolean => fits(decision, words, type);
  switch (decision.layer) {
    case 'mention':
    case 'entity':
      dropMentions(work, (mention, entity) => gone(mention.quote, entity.type));
      break;
    case 'value':
      work.values = work.values.filter(value => !gone(value.quote, value.type));
      break;
    case 'attribution':
      work.attributions = work.attributions.filter(({ cue, kind }) => !gone(cue.quote, kind));
      break;
    case 'commitment':
      work.commitments = work.commitments.filter(({ cue, act }) => !gone(cue.quote, act));
      break;
    case 'claim':
      work.claims = work.claims.filter(claim => !gone(claim.quote, claim.type));
      break;
  }
}

/**
 * Whether a promise is still open after its deadline. The end of a month or year given as deadline still counts. `today` is ISO 8601, and
 * so is `made`, the day on which it was made: a date that was over by then is no deadline of it.
 */
export function isOverdue(
  deadline: Pick<Deadline, 'relation' | 'value'> | null,
  fate: CommitmentFate | null,
  today: string,
  made: string | null = null,
): boolean {
  if (!deadline?.value || (fate ?? 'open') !== 'open' || deadline.relation === 'from' || deadline.relation === 'after')
    return false;
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(deadline.value)?.[0];
  if (date === undefined || !/^\d{4}(?:-\d{2}){0,2}(?:T|$)/u.test(deadline.value)) return false;
  // A shorter date is over once another of the same length is later.
  const isOver = (day: string): boolean => day.slice(0, date.length) > date;
  return isOver(today) && !(made !== null && isOver(made));
}
