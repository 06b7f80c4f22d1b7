import * as vscode from 'vscode';
import type { Commitment } from '../../core/annotations';
import { isOverdue, type Remarks } from '../../record/overlay';
import { fateWord } from './words';

/** What became of a promise, as far as a person has said or its deadline tells: *kept*, *broken*, *overdue*, or null. */
export function fateText(
  { act, deadline, polarity }: Commitment,
  { fate }: Remarks,
  today = localDay(),
): string | null {
  const isPromise = act === 'commit' && polarity !== 'absent';
  if (isPromise && isOverdue(deadline, fate, today)) return vscode.l10n.t('overdue');
  return fate ? fateWord(fate) : null;
}

/** Today where the user is, ISO 8601. */
function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
