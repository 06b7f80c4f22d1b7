import * as vscode from 'vscode';
import type { Annotations, TextRange } from '../../core/annotations';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';

/** One row of a tree: what it shows, what stands below it, and where it leads. */
export interface Row {
  /** Stable while the article keeps its records, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  /** The whole of what the label is short for; it is read aloud and copied. */
  readonly words?: string;
  readonly description?: string;
  /** The whole of what the description is short for; it is read aloud. */
  readonly facts?: string;
  readonly tooltip?: string;
  readonly icon?: string;
  readonly span?: TextRange;
  readonly rows?: readonly Row[];
  readonly expanded?: boolean;
  /** For `when` clauses of menus: `entity`, `commitment`, `mention`, `group`. */
  readonly kind: string;
  /** Id of the record that commands on the row act on. */
  readonly record?: string;
}

/** The rows of an article at the top of a tree. */
type RowsOf = (annotations: Annotations, document: vscode.TextDocument) => readonly Row[];

/** A native tree of the active article. The view keeps the last article while another kind of editor has the focus. */
export class ArticleTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #desk: Desk;
  readonly #rowsOf: RowsOf;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<Row>;
  readonly #disposables = new Disposables(this.#changed);
  #document: vscode.TextDocument | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(desk: Desk, view: string, rowsOf: RowsOf) {
    this.#desk = desk;
    this.#rowsOf = rowsOf;
    this.#view = this.#disposables.add(
      vscode.window.createTreeView(view, { treeDataProvider: this, showCollapseAll: true }),
    );
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor(() => this.#follow()));
    this.#disposables.add(
      desk.annotations.onDidChange(document => {
        if (document === this.#document || !this.#document) this.#follow();
      }),
    );
    this.#follow();
  }

  /** Draws the tree anew, for a grouping that has changed. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(row?: Row): Row[] {
    if (row) return [...(row.rows ?? [])];
    const annotations = this.#document && this.#desk.annotations.annotations(this.#document);
    return this.#document && annotations ? [...this.#rowsOf(annotations, this.#document)] : [];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const state = row.rows?.length
      ? row.expanded
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.None;
    const item = new vscode.TreeItem(row.label, state);
    item.id = row.id;
    item.contextValue = row.kind;
    item.tooltip = row.tooltip ?? `${row.label}${row.description ? ` · ${row.description}` : ''}`;
    item.accessibilityInformation = {
      label: [row.words ?? row.label, row.facts ?? row.description].filter(Boolean).join(', '),
    };
    if (row.description) item.description = row.description;
    if (row.icon) item.iconPath = new vscode.ThemeIcon(row.icon);
    if (row.span && this.#document) {
      item.command = {
        title: vscode.l10n.t('Go to the words'),
        command: 'onTheRecord.goTo',
        arguments: [this.#document.uri.toString(), row.span.start, row.span.end],
      };
    }
    return item;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document) this.#document = document;
    const state = this.#document ? this.#desk.annotations.state(this.#document) : null;
    const none = !state || (state.tag !== 'done' && !(state.tag === 'reading' && state.annotations));
    this.#view.message = none ? vscode.l10n.t('Open an article to see what it names and promises.') : '';
    this.#changed.fire(undefined);
  }
}

/** *Copy* on a row of a tree: its words. */
export function registerCopyRow(): vscode.Disposable {
  return vscode.commands.registerCommand('onTheRecord.copyRow', async (row?: Row) => {
    if (row) await vscode.env.clipboard.writeText(row.words ?? row.label);
  });
}
