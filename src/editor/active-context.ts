import * as vscode from 'vscode';
import type { Desk } from './desk';
import { Disposables } from './disposables';

/** Keeps the context key `onTheRecord.active`: the active editor shows an article that has been read. */
export function registerActiveContext(desk: Desk): vscode.Disposable {
  let last: boolean | undefined;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const active = document !== undefined && desk.annotations.annotations(document) !== null;
    if (active !== last) void vscode.commands.executeCommand('setContext', 'onTheRecord.active', active);
    last = active;
  };
  update();
  return new Disposables(vscode.window.onDidChangeActiveTextEditor(update), desk.annotations.onDidChange(update));
}
