import * as vscode from 'vscode';
import { activate as activateDesk, type OnTheRecordApi } from './activate';
import { readModelFiles } from './worker/model-files';
import { Reader } from './worker/reader';
import { startNodeWorker } from './worker/start.node';

/** The entry on the desktop and on a remote machine. */
export function activate(context: vscode.ExtensionContext): OnTheRecordApi {
  const file = (path: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, path);
  const reader = new Reader(
    () => startNodeWorker(file('dist/worker.js').fsPath),
    () => readModelFiles(async path => vscode.workspace.fs.readFile(file(path))),
  );
  return activateDesk(context, reader);
}
