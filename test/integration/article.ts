import * as vscode from 'vscode';
import type { OnTheRecordApi } from '../../src/activate';
import type { ReadingState } from '../../src/editor/annotation-service';

/** What the extension gives to others. */
export async function api(): Promise<OnTheRecordApi> {
  const extension = vscode.extensions.getExtension<OnTheRecordApi>('on-the-record.on-the-record');
  if (!extension) throw new Error('VS Code does not know the extension');
  return extension.activate();
}

/** Opens a file of the workspace in an editor. */
export async function file(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suite needs the folder of articles open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/**
 * Waits until a document's reading has come to rest: read, failed, or in another language.
 * A document that is not read comes to rest after `patience` milliseconds.
 */
export async function settled(
  document: vscode.TextDocument,
  patience = 20_000,
): Promise<{ document: vscode.TextDocument; state: ReadingState }> {
  const { annotations } = await api();
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const state = annotations.state(document);
    if (state.tag !== 'off' && state.tag !== 'reading') return { document, state };
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  return { document, state: annotations.state(document) };
}
