import type { Annotations, Claim } from '../core/annotations';
import { anchorAt } from '../record/anchor';
import type { NewDecision } from '../record/decide';
import type { Remarks } from '../record/overlay';
import type { ClaimStatus, Evidence } from './protocol';

/** What a person has found out about a claim. */
export interface ClaimJudgement {
  readonly status: ClaimStatus;
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

export const NOT_JUDGED: ClaimJudgement = { status: 'unchecked', note: '', evidence: [] };

export function judgementFrom({ claimStatus, note, evidence }: Remarks): ClaimJudgement {
  return {
    status: claimStatus ?? 'unchecked',
    note,
    evidence: evidence.map(({ id, url, title }) => ({ id, url, title: title || shortened(url) })),
  };
}

/** What the page asks to take down about a claim. */
export type Verdict =
  | { readonly type: 'status'; readonly status: ClaimStatus }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'evidence'; readonly url: string }
  | { readonly type: 'reject' };

/** The decision that a verdict makes, anchored at the claim's words. */
export function decisionFor({ text }: Annotations, claim: Claim, verdict: Verdict): NewDecision {
  const about = { layer: 'claim', label: claim.type, anchor: anchorAt(text, claim) } as const;
  switch (verdict.type) {
    case 'status':
      return { decision: 'claim-status', ...about, to: verdict.status };
    case 'note':
      return { decision: 'note', ...about, text: verdict.text };
    case 'evidence':
      return { decision: 'evidence', ...about, url: verdict.url };
    case 'reject':
      return { decision: 'reject', ...about };
  }
}

/** Whether something can be kept as evidence: a web address without spaces. */
export function isLink(url: string): boolean {
  return /^https?:\/\/\S+$/u.test(url);
}

/** An address as people say it. */
function shortened(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}
