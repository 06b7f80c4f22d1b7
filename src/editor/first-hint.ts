import * as vscode from 'vscode';
import type { Desk } from './desk';

const SHOWN = 'onTheRecord.firstHint.shown';

/** The one message that ever comes unasked: after the first article was read, where to look. */
export function registerFirstHint({ annotations, context }: Desk): vscode.Disposable {
  const listening = annotations.onDidChange(document => {
    if (annotations.state(document).tag !== 'done' || document !== vscode.window.activeTextEditor?.document) return;
    listening.dispose();
    if (context.extensionMode === vscode.ExtensionMode.Test || context.globalState.get(SHOWN)) return;
    void context.globalState.update(SHOWN, true);
    void hint();
  });
  return listening;
}

async function hint(): Promise<void> {
  const show = vscode.l10n.t('Show Claims');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'This article has been read. Hover a marked word for what is known; the Claims view lists what to check.',
    ),
    show,
  );
  if (chosen === show) await vscode.commands.executeCommand('onTheRecord.focusClaims');
}
