import type { ClaimStatus, Evidence } from './protocol';

/** What a person has found out about a claim. */
export interface ClaimJudgement {
  readonly status: ClaimStatus;
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

export const NOT_JUDGED: ClaimJudgement = { status: 'unchecked', note: '', evidence: [] };
