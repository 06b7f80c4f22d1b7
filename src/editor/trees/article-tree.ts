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
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  /** `name` is of the view, as in `onTheRecord.entities`; the command to filter it is `onTheRecord.filterEntities`. */
  constructor(desk: Desk, name: 'entities' | 'commitments', rowsOf: RowsOf) {
    this.#desk = desk;
    this.#rowsOf = rowsOf;
    this.#view = this.#disposables.add(
      vscode.window.createTreeView(`onTheRecord.${name}`, { treeDataProvider: this, showCollapseAll: true }),
    );
    const command = `onTheRecord.filter${name === 'entities' ? 'Entities' : 'Commitments'}`;
    this.#disposables.add(vscode.commands.registerCommand(command, () => this.#askFilter()));
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
    return this.#document && annotations ? [...narrowed(this.#rowsOf(annotations, this.#document), this.#filter)] : [];
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

  async #askFilter(): Promise<void> {
    const words = await vscode.window.showInputBox({
      title: vscode.l10n.t('Show only rows with'),
      prompt: vscode.l10n.t('Empty shows all.'),
      value: this.#filter,
    });
    if (words === undefined) return;
    this.#filter = words.trim();
    this.#view.description = this.#filter && `“${this.#filter}”`;
    this.#follow();
  }

  #follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document) this.#document = document;
    const state = this.#document ? this.#desk.annotations.state(this.#document) : null;
    const none = !state || (state.tag !== 'done' && !(state.tag === 'reading' && state.annotations));
    this.#view.message = none
      ? vscode.l10n.t('Open an article to see what it names and promises.')
      : this.#filter && !this.getChildren().length
        ? vscode.l10n.t('No row has “{0}”.', this.#filter)
        : '';
    this.#changed.fire(undefined);
  }
}

/** The rows that have some words, with all below them and what stands above them. */
export function narrowed(rows: readonly Row[], words: string): readonly Row[] {
  const wanted = words.toLowerCase();
  return rows.flatMap(row => {
    if ((row.words ?? row.label).toLowerCase().includes(wanted)) return [row];
    const below = narrowed(row.rows ?? [], words);
    // Another id, for VS Code keeps closed what was closed under this one.
    return below.length ? [{ ...row, id: `${row.id} with ${words}`, rows: below, expanded: true }] : [];
  });
}

/** *Copy* on a row of a tree: its words. */
export function registerCopyRow(): vscode.Disposable {
  return vscode.commands.registerCommand('onTheRecord.copyRow', async (row?: Row) => {
    if (row) await vscode.env.clipboard.writeText(row.words ?? row.label);
  });
}
