import * as vscode from 'vscode';
import type { TextRange } from '../core/annotations';
import { toRange } from './ranges';

/** Shows a document and puts the caret at the start of a span (UTF-16 code units). */
export async function reveal(
  document: vscode.TextDocument,
  span: TextRange,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  const column = vscode.window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, {
    ...(column ? { viewColumn: column } : {}),
    ...options,
  });
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
