import * as vscode from 'vscode';
import type { Annotations } from '../core/annotations';
import { Anchors } from '../record/anchor';
import { type NewDecision, reattached, withDecision, withoutDecision } from '../record/decide';
import { BrokenRecordError, parseRecord } from '../record/file';
import { applyRecord, NO_REMARKS, type Orphan, type Remarks } from '../record/overlay';
import type { Anchor, Decision, RejectPattern } from '../record/record';
import { Disposables } from './disposables';
import type { Overlay } from './overlay';
import { type Book, emptyBook, freshId, type Keeping, keepingFor, lastOf, swapped } from './record-book';
import { readRecordText, recordUri, writeRecord } from './record-file';
import { RecordMemory, sameDecision, withKept } from './record-memory';

const EVERYWHERE = 'patterns rejected everywhere';

/**
 * Keeps what a person decides about each open article, in `ARTICLE.otr.json`.
 *
 * Undo: that file is a text document of its own, so Ctrl+Z in it takes decisions back one after the other, as everywhere in VS Code,
 * and Ctrl+Z in the article goes on undoing its text alone: an undo that changed another file without a word would surprise.
 * *Undo Last Decision* does it from within the article; it writes the opposite change, so that Ctrl+Z in the file brings it back.
 */
export class RecordService implements Overlay, vscode.Disposable {
  readonly #books = new Map<string, Book>();
  readonly #memory: RecordMemory;
  readonly #global: vscode.Memento;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #disposables = new Disposables(this.#changed);

  /** Fires with the article whose decisions, or the place of them, have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel) {
    this.#memory = new RecordMemory(context.workspaceState);
    this.#global = context.globalState;
    this.#log = log;
    const { workspace } = vscode;
    this.#disposables.add(workspace.onDidOpenTextDocument(document => void this.#adopt(document)));
    this.#disposables.add(workspace.onDidSaveTextDocument(document => void this.#adopt(document)));
    this.#disposables.add(workspace.onDidCloseTextDocument(document => this.#closed(document)));
    this.#disposables.add(workspace.onDidChangeTextDocument(({ document }) => this.#fileChanged(document.uri)));
    this.#disposables.add(
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('onTheRecord.recordFolder')) this.#moved();
      }),
    );
  }

  apply(document: vscode.TextDocument, read: Annotations): Annotations {
    const book = this.#book(document);
    book.decided = applyRecord(read, [...this.everywhere(), ...book.decisions], new Anchors(read.text));
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

  keeping(document: vscode.TextDocument): Keeping {
    return this.#book(document).keeping;
  }

  /** Waits until the decisions have been read and the last ones written. */
  async settled(document: vscode.TextDocument): Promise<void> {
    const book = this.#book(document);
    await book.loaded;
    await book.writing;
  }

  /** Takes decisions that one command made; they are undone together. Resolves once they are kept. */
  async decide(document: vscode.TextDocument, ...made: readonly NewDecision[]): Promise<void> {
    const book = this.#book(document);
    await book.loaded;
    const anchors = new Anchors(document.getText());
    const samePlace = (a: Anchor, b: Anchor): boolean => {
      const one = anchors.find(a);
      const other = anchors.find(b);
      if (one.tag !== 'found' || other.tag !== 'found') return a.start === b.start && a.quote === b.quote;
      return one.range.start === other.range.start && one.range.end === other.range.end;
    };
    const next = made.reduce<readonly Decision[]>(
      (decisions, decision, index) => withDecision(decisions, this.#signed(document, book, decision, index), samePlace),
      book.decisions,
    );
    await this.#change(book, next, 'new');
  }

  /** Takes decisions out by their ids. */
  async retract(document: vscode.TextDocument, ...ids: readonly string[]): Promise<void> {
    const book = this.#book(document);
    await book.loaded;
    await this.#change(book, ids.reduce(withoutDecision, book.decisions), 'new');
  }

  /** Puts an orphan where a person pointed. */
  async reattach(document: vscode.TextDocument, id: string, anchor: Anchor): Promise<void> {
    const book = this.#book(document);
    await book.loaded;
    await this.#change(book, reattached(book.decisions, id, anchor), 'new');
  }

  /** Takes the last command's decisions back, after a restart the last decision of the file. Gives what was taken back. */
  async undo(document: vscode.TextDocument): Promise<readonly Decision[]> {
    const book = this.#book(document);
    await book.loaded;
    const change = book.undo.pop() ?? lastOf(book.decisions);
    if (!change) return [];
    book.redo.push(change);
    await this.#change(book, swapped(book.decisions, change.added, change.removed), 'undo');
    return change.added.length ? change.added : change.removed;
  }

  /** Does again what was undone last. */
  async redo(document: vscode.TextDocument): Promise<readonly Decision[]> {
    const book = this.#book(document);
    await book.loaded;
    const change = book.redo.pop();
    if (!change) return [];
    book.undo.push(change);
    await this.#change(book, swapped(book.decisions, change.removed, change.added), 'undo');
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

  #signed(document: vscode.TextDocument, book: Book, decision: NewDecision, index: number): Decision {
    const latest = book.decisions.reduce((last, { date }) => Math.max(last, Date.parse(date)), 0);
    const author = vscode.workspace.getConfiguration('onTheRecord', document.uri).get<string>('author', '').trim();
    return {
      ...decision,
      id: freshId(),
      // Later than all before it, so that decisions are laid over the reading in the order in which they were made.
      date: new Date(Math.max(Date.now(), latest + 1) + index).toISOString(),
      ...(author ? { author } : {}),
    } as Decision;
  }

  async #change(book: Book, next: readonly Decision[], kind: 'new' | 'undo'): Promise<void> {
    const added = next.filter(decision => !book.decisions.some(same => sameDecision(same, decision)));
    const removed = book.decisions.filter(decision => !next.some(same => sameDecision(same, decision)));
    if (!added.length && !removed.length) return;
    if (kind === 'new') {
      book.undo.push({ added, removed });
      book.redo.length = 0;
    }
    book.decisions = next;
    this.#changed.fire(book.document);
    book.writes += 1;
    book.writing = book.writing.then(() => this.#write(book));
    await book.writing;
  }

  async #write(book: Book): Promise<void> {
    const { document } = book;
    const target = recordUri(document.uri);
    const { decisions } = book;
    try {
      if (!target || book.keeping.tag === 'memory') await this.#memory.keep(document.uri, book.saved, decisions);
      if (target) {
        await writeRecord(target, decisions);
        book.saved = decisions;
        book.keeping = { tag: 'file', uri: target };
        await this.#memory.forget(document.uri);
      }
    } catch (error) {
      await this.#memory.keep(document.uri, book.saved, decisions);
      this.#keepInMemory(book, target, error);
    } finally {
      book.writes -= 1;
    }
  }

  /** Reads the file and what was kept beside it. */
  async #load(book: Book): Promise<void> {
    const { document } = book;
    const target = recordUri(document.uri);
    const before = book.decisions;
    try {
      const text = target && (await readRecordText(target));
      book.saved = text ? parseRecord(text) : [];
      if (target) book.keeping = { tag: 'file', uri: target };
    } catch (error) {
      this.#keepInMemory(book, target, error);
    }
    // What was decided while the file could not be read is not lost to what it says now.
    book.decisions = withKept(book.saved, this.#memory.get(document.uri));
    if (JSON.stringify(before) !== JSON.stringify(book.decisions)) this.#changed.fire(document);
  }

  #keepInMemory(book: Book, target: vscode.Uri | null, error: unknown): void {
    this.#log.warn(error instanceof Error ? error.message : String(error));
    const name = target ? vscode.workspace.asRelativePath(target) : '';
    const broken = error instanceof BrokenRecordError;
    const message = broken
      ? vscode.l10n.t(
          '{0} cannot be read ({1}). It is left as it is; decisions are kept in this workspace until it is put right.',
          name,
          error.message,
        )
      : vscode.l10n.t('{0} cannot be written. Decisions are kept in this workspace until it can.', name);
    book.keeping = { tag: 'memory', reason: broken ? 'broken' : 'not-writable', message };
    if (book.told === message) return;
    book.told = message;
    const open = vscode.l10n.t('Open the File');
    const shown =
      broken && target ? vscode.window.showWarningMessage(message, open) : vscode.window.showWarningMessage(message);
    void shown.then(choice => {
      if (choice === open && target) void vscode.window.showTextDocument(target);
    });
  }

  #watch(book: Book): void {
    book.watcher?.dispose();
    const target = recordUri(book.document.uri);
    if (!target) return;
    const name = target.path.slice(target.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/gu, '?');
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(target, '..'), name),
    );
    const changed = (): void => this.#fileChanged(target);
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete(changed);
    book.watcher = watcher;
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
      await this.#memory.forget(book.document.uri);
      const next = this.#book(document);
      await next.loaded;
      await this.#change(next, [...next.decisions, ...book.decisions], 'new');
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

function key(uri: vscode.Uri): string {
  return uri.toString();
}
