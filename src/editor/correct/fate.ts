import * as vscode from 'vscode';
import type { Annotations, Commitment } from '../../core/annotations';
import { isOverdue, type Remarks } from '../../record/overlay';
import { fateWord } from './words';

/** What became of a promise, as far as a person has said or its deadline tells: *kept*, *broken*, *overdue*, or null. */
export function fateText(
  { document }: Annotations,
  { act, deadline, polarity, status }: Commitment,
  { fate }: Remarks,
): string | null {
  const isPromise = act === 'commit' && polarity !== 'absent';
  const made = status === 'new' ? document.date : null;
  if (isPromise && isOverdue(deadline, fate, localDay(), made)) return vscode.l10n.t('overdue');
  return fate ? fateWord(fate) : null;
}

/** Today where the user is, ISO 8601. */
function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
