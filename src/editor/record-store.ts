import * as vscode from 'vscode';
import { BrokenRecordError, parseRecord } from '../record/file';
import { type Book, keepingFor } from './record-book';
import { readRecordText, recordUri, writeRecord } from './record-file';
import { keptOf, RecordMemory, withKept } from './record-memory';

/** Keeps books in their files, and where that cannot be, in the workspace's state; then the user is told once, with a way out. */
export class RecordStore {
  readonly #memory: RecordMemory;
  readonly #log: vscode.LogOutputChannel;

  constructor(state: vscode.Memento, log: vscode.LogOutputChannel) {
    this.#memory = new RecordMemory(state);
    this.#log = log;
  }

  /** Reads the file and what was kept beside it. Whether that is news. */
  async load(book: Book): Promise<boolean> {
    const { document } = book;
    const target = recordUri(document.uri);
    const before = book.decisions;
    try {
      const text = target && (await readRecordText(target));
      book.saved = text ? parseRecord(text) : [];
      if (target) this.#inFile(book, target);
    } catch (error) {
      this.#notInFile(book, target, error);
    }
    // What was decided while the file could not be read is not lost to what it says now.
    book.decisions = withKept(book.saved, this.#memory.get(document.uri));
    return JSON.stringify(before) !== JSON.stringify(book.decisions);
  }

  /** Writes what was decided since, to what the file holds by now: somebody else may have been at work in it. */
  async write(book: Book): Promise<void> {
    const { document, decisions } = book;
    const target = recordUri(document.uri);
    try {
      if (!target || book.keeping.tag === 'memory') await this.#memory.keep(document.uri, book.saved, decisions);
      if (target) {
        const mine = keptOf(book.saved, decisions);
        book.saved = await writeRecord(target, present => withKept(present, mine));
        const theirs = keptOf(decisions, book.saved);
        if (theirs.added.length || theirs.removed.length) book.decisions = withKept(book.decisions, theirs);
        await this.#memory.forget(document.uri);
        this.#inFile(book, target);
      } else this.#nowhereToWrite(book);
    } catch (error) {
      await this.#memory.keep(document.uri, book.saved, decisions);
      this.#notInFile(book, target, error);
    }
  }

  async forget(article: vscode.Uri): Promise<void> {
    await this.#memory.forget(article);
  }

  #inFile(book: Book, uri: vscode.Uri): void {
    book.keeping = { tag: 'file', uri };
    book.told = '';
  }

  /** The article is in a place that can only be read. */
  #nowhereToWrite(book: Book): void {
    book.keeping = keepingFor(book.document.uri);
    if (book.keeping.tag === 'memory' && book.keeping.reason === 'not-writable')
      void this.#tell(book, book.keeping.message);
  }

  #notInFile(book: Book, target: vscode.Uri | null, error: unknown): void {
    this.#log.warn(error instanceof Error ? error.message : String(error));
    const name = target ? vscode.workspace.asRelativePath(target) : '';
    if (error instanceof BrokenRecordError) {
      const message = vscode.l10n.t(
        '{0} cannot be read ({1}). It is left as it is, and what you decide is kept in this workspace until it is put right.',
        name,
        error.message,
      );
      book.keeping = { tag: 'memory', reason: 'broken', message };
      const open = { title: vscode.l10n.t('Open the File') };
      void this.#tell(book, message, open).then(chosen => {
        if (chosen === open && target) void vscode.window.showTextDocument(target);
      });
      return;
    }
    const message = vscode.l10n.t(
      '{0} cannot be written. Nothing is lost: what you decide is kept in this workspace and goes into the file once it can be written.',
      name,
    );
    book.keeping = { tag: 'memory', reason: 'not-writable', message };
    void this.#offerWayOut(book, message);
  }

  async #offerWayOut(book: Book, message: string): Promise<void> {
    const again = { title: vscode.l10n.t('Try Again') };
    const elsewhere = { title: vscode.l10n.t('Keep Records Elsewhere…') };
    const isInFolder = vscode.workspace.getWorkspaceFolder(book.document.uri) !== undefined;
    const chosen = await this.#tell(book, message, again, ...(isInFolder ? [elsewhere] : []));
    if (chosen === elsewhere)
      await vscode.commands.executeCommand('workbench.action.openSettings', 'onTheRecord.recordFolder');
    if (chosen !== again) return;
    book.told = '';
    book.writing = book.writing.then(() => this.write(book));
  }

  /** Says it once, until it has become otherwise. */
  async #tell<T extends vscode.MessageItem>(
    book: Book,
    message: string,
    ...choices: readonly T[]
  ): Promise<T | undefined> {
    if (book.told === message) return undefined;
    book.told = message;
    return vscode.window.showWarningMessage(message, ...choices);
  }
}
