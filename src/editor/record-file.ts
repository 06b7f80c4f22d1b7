import * as vscode from 'vscode';
import { parseRecord, RECORD_SUFFIX, serialiseRecord } from '../record/file';
import type { Decision } from '../record/record';

/** Milliseconds that VS Code is given to see a change of a file. */
const CATCH_UP = 4000;

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

/** A document that is being worked in shows what the file is about to be, so it goes before the file. Null where there is no file. */
export async function readRecordText(uri: vscode.Uri): Promise<string | null> {
  const open = openDocument(uri);
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && /FileNotFound|EntryNotFound/u.test(error.code)) return null;
    throw error;
  }
}

/**
 * Brings the file's decisions to others through a workspace edit, so that VS Code's undo, dirty state and hot exit hold for the file. It
 * is saved at once, unless somebody was at work in it. Gives what is in the file now.
 *
 * @throws BrokenRecordError when the file is no record: it is left as it is. @throws Error when it cannot be written.
 */
export async function writeRecord(
  uri: vscode.Uri,
  changed: (present: readonly Decision[]) => readonly Decision[],
): Promise<readonly Decision[]> {
  const before = await readRecordText(uri);
  const decisions = changed(before === null ? [] : parseRecord(before));
  if (before === null && !decisions.length) return decisions;
  if (!openDocument(uri)) await tryToWrite(uri, before !== null);
  const document = await vscode.workspace.openTextDocument(uri);
  await caughtUp(document, before ?? '');
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  replaceRecord(edit, document, decisions);
  if (edit.size && !(await vscode.workspace.applyEdit(edit))) throw notWritten(uri);
  // That the document is dirty by now comes to be known here only later.
  if (!wasDirty && !(await document.save())) throw notWritten(uri);
  return decisions;
}

/**
 * The edit that would bring the file to these decisions, for VS Code to show and to make. `label` says what it does.
 *
 * @throws BrokenRecordError when the file is no record.
 */
export async function recordEdit(
  uri: vscode.Uri,
  decisions: readonly Decision[],
  label: string,
): Promise<vscode.WorkspaceEdit> {
  const before = await readRecordText(uri);
  const edit = new vscode.WorkspaceEdit();
  const shown = { needsConfirmation: false, label };
  if (before === null) {
    edit.createFile(uri, { ignoreIfExists: true }, shown);
    edit.insert(uri, new vscode.Position(0, 0), serialiseRecord(decisions), shown);
    return edit;
  }
  parseRecord(before);
  replaceRecord(edit, await vscode.workspace.openTextDocument(uri), decisions, shown);
  return edit;
}

/** Waits until an open document shows what somebody else has just written to its file; VS Code would not save over it. */
async function caughtUp(document: vscode.TextDocument, text: string): Promise<void> {
  const plain = (words: string): string => words.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const hasOtherEnds = (): boolean =>
    text.includes('\n') && lineEnd(document) !== (text.includes('\r\n') ? '\r\n' : '\n');
  const isBehind = (): boolean => !document.isDirty && (plain(document.getText()) !== plain(text) || hasOtherEnds());
  for (let waited = 0; isBehind() && waited < CATCH_UP; waited += CATCH_UP / 40)
    await new Promise(resolve => setTimeout(resolve, CATCH_UP / 40));
}

function replaceRecord(
  edit: vscode.WorkspaceEdit,
  document: vscode.TextDocument,
  decisions: readonly Decision[],
  shown?: vscode.WorkspaceEditEntryMetadata,
): void {
  const change = changeBetween(document.getText(), serialiseRecord(decisions).replaceAll('\n', lineEnd(document)));
  if (!change) return;
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
  edit.replace(document.uri, range, change.text, shown);
}

function lineEnd(document: vscode.TextDocument): string {
  return document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
}

/**
 * Writes what is there already, or an empty file: where nothing can be written it is known before a document is changed that could then
 * not be saved.
 */
async function tryToWrite(uri: vscode.Uri, exists: boolean): Promise<void> {
  const { fs } = vscode.workspace;
  await fs.writeFile(uri, exists ? await fs.readFile(uri) : new Uint8Array());
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}

/** Tells when somebody makes, changes or takes away a file. */
export function watchFile(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/gu, '?');
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name),
  );
  watcher.onDidChange(changed);
  watcher.onDidCreate(changed);
  watcher.onDidDelete(changed);
  return watcher;
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
