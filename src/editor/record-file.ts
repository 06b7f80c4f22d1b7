import * as vscode from 'vscode';
import { parseRecord, RECORD_SUFFIX, serialiseRecord } from '../record/file';
import type { Decision } from '../record/record';

/**
 * The file that holds an article's decisions: beside it, or under the folder of the setting `onTheRecord.recordFolder`, which counts
 * from the workspace's folder. Null for an article that has no place of its own or one that cannot be written to.
 */
export function recordUri(article: vscode.Uri): vscode.Uri | null {
  if (article.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(article.scheme) === false) return null;
  const beside = article.with({ path: article.path + RECORD_SUFFIX, query: '', fragment: '' });
  const folder = vscode.workspace.getConfiguration('onTheRecord', article).get<string>('recordFolder', '').trim();
  const root = vscode.workspace.getWorkspaceFolder(article);
  if (!folder || !root) return beside;
  const within = article.path.slice(root.uri.path.length).replace(/^\/+/u, '');
  return vscode.Uri.joinPath(root.uri, folder, within + RECORD_SUFFIX);
}

/** An open document shows what the file is about to be, so it goes before the file. Null where there is no file. */
export async function readRecordText(uri: vscode.Uri): Promise<string | null> {
  const open = openDocument(uri);
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && /FileNotFound|EntryNotFound/u.test(error.code)) return null;
    throw error;
  }
}

/**
 * Writes decisions through a workspace edit, so that VS Code's undo, dirty state and hot exit hold for the file. It is saved at once,
 * unless somebody was at work in it.
 *
 * @throws BrokenRecordError when the file is no record: it is left as it is. @throws Error when it cannot be written.
 */
export async function writeRecord(uri: vscode.Uri, decisions: readonly Decision[]): Promise<void> {
  const before = await readRecordText(uri);
  if (before !== null) parseRecord(before);
  if (before === null) {
    if (!decisions.length) return;
    const create = new vscode.WorkspaceEdit();
    create.createFile(uri, { ignoreIfExists: true });
    if (!(await vscode.workspace.applyEdit(create))) throw notWritten(uri);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const wasDirty = document.isDirty;
  const text = document.getText();
  const ends = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const next = serialiseRecord(decisions).replaceAll('\n', ends);
  const change = changeBetween(text, next);
  if (change) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      uri,
      new vscode.Range(document.positionAt(change.start), document.positionAt(change.end)),
      change.text,
    );
    if (!(await vscode.workspace.applyEdit(edit))) throw notWritten(uri);
  }
  if (!wasDirty && document.isDirty && !(await document.save())) throw notWritten(uri);
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}

function notWritten(uri: vscode.Uri): Error {
  return new Error(vscode.l10n.t('{0} could not be written.', vscode.workspace.asRelativePath(uri)));
}

/** The least that has to be replaced, in whole lines. */
function changeBetween(before: string, after: string): { start: number; end: number; text: string } | null {
  if (before === after) return null;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  start = before.lastIndexOf('\n', start - 1) + 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
