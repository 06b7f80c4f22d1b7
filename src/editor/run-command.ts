import * as vscode from 'vscode';
import type { Desk } from './desk';

/** @throws Error with a sentence for the user when no text editor is active. */
export function activeDocument(): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  if (document) return document;
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  throw new Error(
    input instanceof vscode.TabInputText
      ? vscode.l10n.t(
          'VS Code does not let extensions read this file: it is too large, or no text. Split it, or save its text in a file of its own.',
        )
      : vscode.l10n.t('Open an article first.'),
  );
}

/** Runs a command; what it throws becomes one message to the user and a line in the log. */
export async function guarded(desk: Desk, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    desk.log.error(error instanceof Error ? error : message);
    void vscode.window.showErrorMessage(message);
  }
}
