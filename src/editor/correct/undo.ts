import * as vscode from 'vscode';
import type { Decision } from '../../record/record';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { activeDocument } from '../run-command';
import { correction, short, tell } from './correction';
import { activeArticle } from './target';
import { decisionWord } from './words';

/** What the keys Ctrl+Z and Ctrl+Shift+Z give to the commands: where an edit of the text is next, that is taken instead. */
const IN_ORDER = 'in order';

/**
 * *Undo Last Decision* and *Redo Decision*, from within the article. Where a decision is what was done last, the keys of undo and redo
 * lead here; a key that comes before VS Code knows of a later edit is given to the text.
 */
export function registerUndo(desk: Desk): vscode.Disposable {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that each finds what the one before it has left. */
  const inTurn = (run: () => Promise<unknown>): Promise<unknown> => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
  const command = (
    name: 'undo' | 'redo',
    isNext: 'isDecisionBack' | 'isDecisionAgain',
    words: (decisions: readonly Decision[]) => string,
  ): vscode.Disposable =>
    correction(desk, `${name}Decision`, how =>
      inTurn(async () => {
        if (how === IN_ORDER && !desk.record.undoOrder(activeDocument())?.[isNext])
          return vscode.commands.executeCommand(name);
        return tell(words(await desk.record[name](activeArticle(desk).document)));
      }),
    );
  return new Disposables(
    contextKeys(desk),
    command('undo', 'isDecisionBack', undone =>
      undone.length
        ? vscode.l10n.t('Taken back: {0}', named(undone))
        : vscode.l10n.t('There is no decision to take back.'),
    ),
    command('redo', 'isDecisionAgain', redone =>
      redone.length ? vscode.l10n.t('Done again: {0}', named(redone)) : vscode.l10n.t('There is nothing to do again.'),
    ),
  );
}

/** Keeps `onTheRecord.decisionBack` and `onTheRecord.decisionAgain`: the keys of undo and redo are for a decision. */
function contextKeys({ record }: Desk): vscode.Disposable {
  const known = new Map<string, boolean>();
  const set = (name: string, value: boolean): void => {
    if (known.get(name) !== value) void vscode.commands.executeCommand('setContext', `onTheRecord.${name}`, value);
    known.set(name, value);
  };
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const order = document && record.undoOrder(document);
    set('decisionBack', order?.isDecisionBack ?? false);
    set('decisionAgain', order?.isDecisionAgain ?? false);
  };
  return new Disposables(
    record.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    // The record hears of an edit before this does.
    vscode.workspace.onDidChangeTextDocument(update),
  );
}

function named(decisions: readonly Decision[]): string {
  const [first] = decisions;
  if (!first) return '';
  const words = 'anchor' in first ? `“${short(first.anchor.quote, 40)}” ` : '';
  return `${words}${decisionWord(first)}${decisions.length > 1 ? ` +${decisions.length - 1}` : ''}`;
}
