import * as vscode from 'vscode';
import { Disposables } from '../editor/disposables';

/** Output panels and the like become active editors, too; they are never articles. */
const NOT_ARTICLES: ReadonlySet<string> = new Set(['output', 'vscode-scm', 'comment', 'debug', 'vscode-settings']);

/** The document that the view is about: the active editor's, kept while that is merely out of focus. */
export class FollowedDocument implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables = new Disposables(this.#changed);
  #document: vscode.TextDocument | null;

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#document = this.#find();
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor(() => this.#look()));
    this.#disposables.add(vscode.window.onDidChangeVisibleTextEditors(() => this.#look()));
  }

  get current(): vscode.TextDocument | null {
    return this.#document;
  }

  /** An editor that shows it, the active one first. */
  get editor(): vscode.TextEditor | null {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor && activeTextEditor.document === this.#document) return activeTextEditor;
    return visibleTextEditors.find(({ document }) => document === this.#document) ?? null;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #look(): void {
    const found = this.#find();
    if (found === this.#document) return;
    this.#document = found;
    this.#changed.fire();
  }

  #find(): vscode.TextDocument | null {
    const active = vscode.window.activeTextEditor?.document;
    if (active && !NOT_ARTICLES.has(active.uri.scheme)) return active;
    return vscode.window.visibleTextEditors.some(({ document }) => document === this.#document) ? this.#document : null;
  }
}
