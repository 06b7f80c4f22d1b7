import * as vscode from 'vscode';
import type { TextRange } from '../core/annotations';
import { toRange } from '../editor/ranges';

/** Milliseconds that the sentence stays lit. It does not fade: that suits those who want no motion, too. */
const LIT = 1200;

/** Lights a place in the text for a moment, so that the eye finds what was followed. */
export class Flash implements vscode.Disposable {
  readonly #decoration = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('onTheRecord.flash'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  #timer: ReturnType<typeof setTimeout> | null = null;
  #editor: vscode.TextEditor | null = null;

  show(editor: vscode.TextEditor, span: TextRange): void {
    this.#end();
    this.#editor = editor;
    editor.setDecorations(this.#decoration, [toRange(editor.document, span)]);
    this.#timer = setTimeout(() => this.#end(), LIT);
  }

  dispose(): void {
    this.#end();
    this.#decoration.dispose();
  }

  #end(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#editor?.setDecorations(this.#decoration, []);
    this.#editor = null;
  }
}
