import type { ClaimKind, ClaimStatus, Worth } from '../sidebar/protocol';

/** Codicon names. */
export const WORTH_ICON: Readonly<Record<Worth, string>> = { CFS: 'search', UFS: 'info', NFS: 'comment' };

export const KIND_ICON: Readonly<Record<ClaimKind, string>> = {
  statistic: 'graph',
  causal: 'git-merge',
  rule: 'law',
  event: 'calendar',
  prediction: 'telescope',
  position: 'megaphone',
  evaluation: 'star-half',
};

export const STATUS_ICON: Readonly<Record<ClaimStatus, string>> = {
  unchecked: 'circle-large-outline',
  checking: 'eye',
  true: 'pass',
  false: 'error',
  misleading: 'warning',
  unproven: 'question',
  'not-checkable': 'circle-slash',
};
