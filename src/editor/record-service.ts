import * as vscode from 'vscode';
import type { Annotations } from '../core/annotations';
import { Anchors } from '../record/anchor';
import { type NewDecision, reattached, signed, withDecision, withoutDecision } from '../record/decide';
import { applyRecord, NO_REMARKS, type Orphan, type Remarks } from '../record/overlay';
import type { Anchor, Decision, RejectPattern } from '../record/record';
import { Disposables } from './disposables';
import type { Overlay } from './overlay';
import { type Book, emptyBook, type Keeping, keepingFor } from './record-book';
import { openDocument, recordEdit, recordUri, watchFile } from './record-file';
import { type Change, swapped } from './record-history';
import { sameDecision } from './record-memory';
import { RecordStore } from './record-store';
import type { UndoOrder } from './undo-order';

const EVERYWHERE = 'patterns rejected everywhere';

/**
 * Keeps what a person decides about each open article, in `ARTICLE.otr.json`.
 *
 * Undo: that file is a text document of its own, so Ctrl+Z in it takes decisions back one after the other, as everywhere in VS Code.
 * From within the article *Undo Last Decision* does it, also by Ctrl+Z where a decision is what was done last; it writes the opposite
 * change, so that Ctrl+Z in the file brings it back.
 */
export class RecordService implements Overlay, vscode.Disposable {
  readonly #books = new Map<string, Book>();
  readonly #store: RecordStore;
  readonly #global: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #disposables = new Disposables(this.#changed);

  /** Fires with the article whose decisions, or the place of them, have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel) {
    this.#store = new RecordStore(context.workspaceState, log);
    this.#global = context.globalState;
    const { workspace } = vscode;
    this.#disposables.add(workspace.onDidOpenTextDocument(document => void this.#adopt(document)));
    this.#disposables.add(workspace.onDidSaveTextDocument(document => void this.#adopt(document)));
    this.#disposables.add(workspace.onDidCloseTextDocument(document => this.#closed(document)));
    this.#disposables.add(workspace.onDidChangeTextDocument(event => this.#textChanged(event)));
    this.#disposables.add(
      workspace.onDidCreateFiles(({ files }) => {
        for (const uri of files) this.#fileChanged(uri);
      }),
    );
    this.#disposables.add(
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('onTheRecord.recordFolder')) this.#moved();
      }),
    );
  }

  apply(document: vscode.TextDocument, read: Annotations): Annotations {
    const book = this.#book(document);
    if (book.anchors?.text !== read.text) book.anchors = new Anchors(read.text);
    book.decided = applyRecord(read, [...this.everywhere(), ...book.decisions], book.anchors);
    return book.decided.annotations;
  }

  decisionsFor(document: vscode.TextDocument): readonly Decision[] {
    return this.#book(document).decisions;
  }

  /** Decisions whose words are not found; they stay in the file. */
  orphans(document: vscode.TextDocument): readonly Orphan[] {
    return this.#book(document).decided?.orphans ?? [];
  }

  /** Status, note and evidence by the id of the record in the present annotations. */
  remarks(document: vscode.TextDocument, id: string): Remarks {
    return this.#book(document).decided?.remarks.get(id) ?? NO_REMARKS;
  }

  /** Where the words of a decision are now (UTF-16 code units); undefined for an orphan. */
  placeOf(
    document: vscode.TextDocument,
    decision: Decision,
  ): { readonly start: number; readonly end: number } | undefined {
    return this.#book(document).decided?.places.get(decision.id);
  }

  /** Whether the next thing to take back, and to do again, in the article is a decision and not an edit of its text. */
  undoOrder(document: vscode.TextDocument): Pick<UndoOrder, 'isDecisionBack' | 'isDecisionAgain'> | undefined {
    return this.#books.get(key(document.uri))?.history.order;
  }

  keeping(document: vscode.TextDocument): Keeping {
    return this.#book(document).keeping;
  }

  /** Waits until the decisions have been read and the last ones written. */
  async settled(document: vscode.TextDocument): Promise<void> {
    const book = await this.#ready(document);
    await book.writing;
  }

  /** Takes decisions that one command made; they are undone together. Resolves once they are kept. */
  async decide(document: vscode.TextDocument, ...made: readonly NewDecision[]): Promise<void> {
    const book = await this.#ready(document);
    await this.#change(book, this.#withNew(book, made), 'new');
  }

  /**
   * The edit of the record's file that would take the decisions, for VS Code to show and to make; null where they are in no file.
   * `label` says to the user what it does. @throws BrokenRecordError when the file is no record.
   */
  async editFor(
    document: vscode.TextDocument,
    label: string,
    ...made: readonly NewDecision[]
  ): Promise<vscode.WorkspaceEdit | null> {
    const book = await this.#ready(document);
    await book.writing;
    if (book.keeping.tag === 'memory') return null;
    const next = this.#withNew(book, made);
    book.history.offered(changeBetween(book.decisions, next));
    book.isAtWork = openDocument(book.keeping.uri)?.isDirty ?? false;
    return recordEdit(book.keeping.uri, next, label);
  }

  /** Takes decisions out by their ids. */
  async retract(document: vscode.TextDocument, ...ids: readonly string[]): Promise<void> {
    const book = await this.#ready(document);
    await this.#change(book, ids.reduce(withoutDecision, book.decisions), 'new');
  }

  /** Puts an orphan where a person pointed. */
  async reattach(document: vscode.TextDocument, id: string, anchor: Anchor): Promise<void> {
    const book = await this.#ready(document);
    await this.#change(book, reattached(book.decisions, id, anchor), 'new');
  }

  /** Takes the last command's decisions back, after a restart the last decision of the file. Gives what was taken back. */
  async undo(document: vscode.TextDocument): Promise<readonly Decision[]> {
    const book = await this.#ready(document);
    const change = book.history.takeBack(book.decisions);
    if (!change) return [];
    await this.#change(book, swapped(book.decisions, change.added, change.removed), 'old');
    return change.added.length ? change.added : change.removed;
  }

  /** Does again what was undone last. */
  async redo(document: vscode.TextDocument): Promise<readonly Decision[]> {
    const book = await this.#ready(document);
    const change = book.history.makeAgain();
    if (!change) return [];
    await this.#change(book, swapped(book.decisions, change.removed, change.added), 'old');
    return change.added.length ? change.added : change.removed;
  }

  /** Patterns that are rejected in every article of this user. */
  everywhere(): readonly RejectPattern[] {
    return this.#global.get<readonly RejectPattern[]>(EVERYWHERE, []);
  }

  async setEverywhere(patterns: readonly RejectPattern[]): Promise<void> {
    await this.#global.update(EVERYWHERE, patterns.length ? patterns : undefined);
    for (const { document } of this.#books.values()) this.#changed.fire(document);
  }

  dispose(): void {
    for (const book of this.#books.values()) book.watcher?.dispose();
    this.#books.clear();
    this.#disposables.dispose();
  }

  #book(document: vscode.TextDocument): Book {
    const known = this.#books.get(key(document.uri));
    if (known && (known.document === document || !document.isClosed)) return known;
    const book = emptyBook(document);
    this.#books.set(key(document.uri), book);
    this.#watch(book);
    book.loaded = this.#load(book);
    return book;
  }

  /** The book once nothing is about to be read into it: what is read would go before what is decided meanwhile. */
  async #ready(document: vscode.TextDocument): Promise<Book> {
    const book = this.#book(document);
    let { loaded } = book;
    for (await loaded; loaded !== book.loaded; await loaded) loaded = book.loaded;
    return book;
  }

  #withNew(book: Book, made: readonly NewDecision[]): readonly Decision[] {
    const { document } = book;
    const anchors = new Anchors(document.getText());
    const samePlace = (a: Anchor, b: Anchor): boolean => {
      const one = anchors.find(a);
      const other = anchors.find(b);
      if (one.tag !== 'found' || other.tag !== 'found') return a.start === b.start && a.quote === b.quote;
      return one.range.start === other.range.start && one.range.end === other.range.end;
    };
    const author = vscode.workspace.getConfiguration('onTheRecord', document.uri).get<string>('author', '').trim();
    return signed(made, book.decisions, author).reduce(
      (decisions, decision) => withDecision(decisions, decision, samePlace),
      book.decisions,
    );
  }

  /** `old` is what is no step of its own: one taken back or made again, or decisions that come along with an article. */
  async #change(book: Book, next: readonly Decision[], kind: 'new' | 'old'): Promise<void> {
    const change = changeBetween(book.decisions, next);
    if (!change.added.length && !change.removed.length) return;
    if (kind === 'new') book.history.made(change);
    book.decisions = next;
    this.#changed.fire(book.document);
    book.writes += 1;
    book.writing = book.writing.then(async () => {
      await this.#store.write(book);
      book.writes -= 1;
      if (book.decisions !== next) this.#changed.fire(book.document);
    });
    await book.writing;
  }

  async #load(book: Book): Promise<void> {
    // A write takes up what others have written; what is read before it ends is old.
    if (book.writes > 0) return;
    const before = book.decisions;
    const isNews = await this.#store.load(book);
    const isOffered = book.history.follow(before, book.decisions);
    if (isNews) this.#changed.fire(book.document);
    // VS Code saves what a rename has touched only where that is more than one file.
    if (isOffered && !book.isAtWork && book.keeping.tag === 'file') await openDocument(book.keeping.uri)?.save();
  }

  #watch(book: Book): void {
    book.watcher?.dispose();
    const target = recordUri(book.document.uri);
    book.watcher = target && watchFile(target, () => this.#fileChanged(target));
  }

  #textChanged({ document, reason, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const { Undo, Redo } = vscode.TextDocumentChangeReason;
    if (contentChanges.length)
      this.#books
        .get(key(document.uri))
        ?.history.order.edited(reason === Undo ? 'undo' : reason === Redo ? 'redo' : 'edit');
    this.#fileChanged(document.uri);
  }

  /** Somebody else has changed a file of decisions, or somebody has undone a step in it. */
  #fileChanged(uri: vscode.Uri): void {
    for (const book of this.#books.values()) {
      const target = recordUri(book.document.uri);
      if (book.writes > 0 || target?.toString() !== uri.toString()) continue;
      book.loaded = book.loaded.then(() => this.#load(book));
    }
  }

  #moved(): void {
    for (const book of this.#books.values()) {
      this.#watch(book);
      book.keeping = keepingFor(book.document.uri);
      book.loaded = book.loaded.then(() => this.#load(book));
    }
  }

  /** An untitled article that is saved becomes another document with the same words: its decisions go with it. */
  async #adopt(document: vscode.TextDocument): Promise<void> {
    if (document.isUntitled || !recordUri(document.uri)) return;
    const text = document.getText();
    for (const [id, book] of [...this.#books]) {
      if (!book.document.isUntitled || !book.decisions.length || book.document.getText() !== text) continue;
      this.#books.delete(id);
      await this.#store.forget(book.document.uri);
      const next = await this.#ready(document);
      await this.#change(next, [...next.decisions, ...book.decisions], 'old');
    }
  }

  #closed(document: vscode.TextDocument): void {
    const id = key(document.uri);
    const book = this.#books.get(id);
    if (book?.document !== document) return;
    book.watcher?.dispose();
    if (document.isUntitled && book.decisions.length) {
      // The file that it was saved as may be open already, or be about to open.
      for (const other of vscode.workspace.textDocuments) void this.#adopt(other);
      return;
    }
    this.#books.delete(id);
  }
}

function changeBetween(before: readonly Decision[], after: readonly Decision[]): Change {
  return {
    added: after.filter(decision => !before.some(same => sameDecision(same, decision))),
    removed: before.filter(decision => !after.some(same => sameDecision(same, decision))),
  };
}

function key(uri: vscode.Uri): string {
  return uri.toString();
}
