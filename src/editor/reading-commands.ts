import * as vscode from 'vscode';
import type { Desk } from './desk';
import { Disposables } from './disposables';
import { activeDocument, guarded } from './run-command';

/** *Read This Article*, *Clear*, *Set the Article's Date*, *Show Claims*. */
export function registerReadingCommands(desk: Desk): vscode.Disposable {
  const command = (name: string, run: () => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(`onTheRecord.${name}`, () => guarded(desk, run));
  return new Disposables(
    command('annotate', () => annotate(desk)),
    command('clear', async () => desk.annotations.clear(activeDocument())),
    command('setDate', () => setDate(desk)),
    command('focusClaims', async () => vscode.commands.executeCommand('onTheRecord.claims.focus')),
  );
}

async function annotate({ annotations }: Desk): Promise<void> {
  const document = activeDocument();
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading the article') },
    () => annotations.annotate(document),
  );
}

async function setDate({ annotations }: Desk): Promise<void> {
  const document = activeDocument();
  const date = await vscode.window.showInputBox({
    title: vscode.l10n.t("The article's own date"),
    prompt: vscode.l10n.t('Words such as “Monday” or “last week” count from it.'),
    placeHolder: 'YYYY-MM-DD',
    value: annotations.annotations(document)?.document.date ?? '',
    validateInput: text => (isDate(text) ? null : vscode.l10n.t('Write the date as YYYY-MM-DD, such as 2026-03-09.')),
  });
  if (date) await annotations.setDate(document, date);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
