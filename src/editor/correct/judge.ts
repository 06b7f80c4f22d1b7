import * as vscode from 'vscode';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { correction, decideAndTell, short } from './correction';
import { about, type MarkLayer, targetOf, wordsOf } from './target';

const ALL: readonly MarkLayer[] = ['mention', 'value', 'commitment', 'claim'];

/** *Accept* and *Reject* the mark at hand. */
export function registerJudge(desk: Desk): vscode.Disposable {
  return new Disposables(
    correction(desk, 'accept', async mark => {
      const target = await targetOf(desk, mark, ALL);
      if (!target) return;
      const told = vscode.l10n.t('Accepted: {0}', short(wordsOf(target.mark)));
      await decideAndTell(desk, target.document, told, { decision: 'accept', ...about(target) });
    }),
    correction(desk, 'reject', async mark => {
      const target = await targetOf(desk, mark, ALL);
      if (!target) return;
      const told = vscode.l10n.t('Rejected: {0}', short(wordsOf(target.mark)));
      await decideAndTell(desk, target.document, told, { decision: 'reject', ...about(target) });
    }),
  );
}
