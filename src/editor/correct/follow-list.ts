import * as vscode from 'vscode';
import type { TextRange } from '../../core/annotations';
import { toRange } from '../ranges';

/**
 * The editor of a document follows a list: it selects the words that the line at hand is about, and when the list is left it is again
 * where it was.
 */
export class FollowList {
  readonly #editor: vscode.TextEditor | undefined;
  readonly #selections: readonly vscode.Selection[];
  readonly #seen: vscode.Range | undefined;

  constructor(document: vscode.TextDocument) {
    this.#editor = vscode.window.visibleTextEditors.find(visible => visible.document === document);
    this.#selections = this.#editor?.selections ?? [];
    this.#seen = this.#editor?.visibleRanges[0];
  }

  show(words: TextRange): void {
    const editor = this.#editor;
    if (!editor) return;
    const range = toRange(editor.document, words);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  }

  back(): void {
    if (!this.#editor || !this.#seen) return;
    this.#editor.selections = this.#selections;
    this.#editor.revealRange(this.#seen, vscode.TextEditorRevealType.AtTop);
  }
}
