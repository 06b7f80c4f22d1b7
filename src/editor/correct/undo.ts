import * as vscode from 'vscode';
import type { Decision } from '../../record/record';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { correction, short, tell } from './correction';
import { activeArticle } from './target';
import { decisionWord } from './words';

/** *Undo Last Decision* and *Redo Decision*, from within the article. */
export function registerUndo(desk: Desk): vscode.Disposable {
  return new Disposables(
    correction(desk, 'undoDecision', async () => {
      const undone = await desk.record.undo(activeArticle(desk).document);
      tell(
        undone.length
          ? vscode.l10n.t('Taken back: {0}', named(undone))
          : vscode.l10n.t('There is no decision to take back.'),
      );
    }),
    correction(desk, 'redoDecision', async () => {
      const redone = await desk.record.redo(activeArticle(desk).document);
      tell(
        redone.length
          ? vscode.l10n.t('Done again: {0}', named(redone))
          : vscode.l10n.t('There is nothing to do again.'),
      );
    }),
  );
}

function named(decisions: readonly Decision[]): string {
  const [first] = decisions;
  if (!first) return '';
  const words = 'anchor' in first ? `“${short(first.anchor.quote, 40)}” ` : '';
  return `${words}${decisionWord(first)}${decisions.length > 1 ? ` +${decisions.length - 1}` : ''}`;
}
