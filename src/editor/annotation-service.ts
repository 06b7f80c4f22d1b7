import * as vscode from 'vscode';
import type { Annotations } from '../core/annotations';
import type { Reader } from '../worker/reader';
import { Disposables } from './disposables';
import { type Eligibility, eligibility } from './eligibility';
import type { Overlay } from './overlay';
import { shiftAnnotations } from './shift';

/** Where the reading of one document stands. `annotations` are those to show, decisions laid over them. */
export type ReadingState =
  | { readonly tag: 'off' }
  | { readonly tag: 'other-language'; readonly language: string }
  | { readonly tag: 'reading'; readonly annotations: Annotations | null }
  | { readonly tag: 'done'; readonly annotations: Annotations; readonly milliseconds: number }
  | { readonly tag: 'failed'; readonly message: string };

interface Article {
  readonly document: vscode.TextDocument;
  state: ReadingState;
  /** What was read, before decisions are laid over it. */
  read: Annotations | null;
  controller: AbortController | null;
  timer: ReturnType<typeof setTimeout> | null;
}

/** Milliseconds without typing before an article is read again. */
const PAUSE = 250;
/** UTF-16 code units; a longer text would be read for a quarter of an hour and more. */
const MOST = 5_000_000;

/** Holds the current reading of each open article and tells the features when it changes. */
export class AnnotationService implements vscode.Disposable {
  readonly #reader: Reader;
  readonly #overlay: Overlay;
  readonly #articles = new Map<string, Article>();
  /** What the user asked for by command, which goes before the setting. */
  readonly #wishes = new Map<string, 'read' | 'clear'>();
  /** The article's date by the user's word. */
  readonly #dates = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #disposables = new Disposables(this.#changed);

  /** Fires whenever {@link state} gives something new for the document. */
  readonly onDidChange = this.#changed.event;

  constructor(reader: Reader, overlay: Overlay) {
    this.#reader = reader;
    this.#overlay = overlay;
    this.#disposables.add(vscode.workspace.onDidOpenTextDocument(document => this.#consider(document)));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument(document => this.#forget(document)));
    this.#disposables.add(vscode.workspace.onDidChangeTextDocument(event => this.#edited(event)));
    this.#disposables.add(overlay.onDidChange(document => this.#decided(document)));
    this.#disposables.add(
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('onTheRecord.autoAnnotate')) this.#considerAll();
      }),
    );
    this.#considerAll();
  }

  state(document: vscode.TextDocument): ReadingState {
    return this.#articles.get(key(document))?.state ?? { tag: 'off' };
  }

  /** The annotations to show for the document now, or null; their offsets fit its current text. */
  annotations(document: vscode.TextDocument): Annotations | null {
    const state = this.state(document);
    return state.tag === 'done' || state.tag === 'reading' ? state.annotations : null;
  }

  /** What the reader said before decisions were laid over it, or null. */
  asRead(document: vscode.TextDocument): Annotations | null {
    return this.#articles.get(key(document))?.read ?? null;
  }

  /**
   * Reads a document whatever the settings say.
   *
   * @throws Error with a sentence for the user when it cannot be read.
   */
  async annotate(document: vscode.TextDocument): Promise<Annotations> {
    this.#wishes.set(key(document), 'read');
    const article = this.#articles.get(key(document)) ?? this.#add(document);
    await this.#read(article);
    const { state } = article;
    if (state.tag === 'done') return state.annotations;
    throw new Error(
      state.tag === 'failed' ? state.message : vscode.l10n.t('The article changed while it was read. Try again.'),
    );
  }

  /** Takes the marks of a document away until it is asked for again. */
  clear(document: vscode.TextDocument): void {
    this.#wishes.set(key(document), 'clear');
    this.#forget(document);
    this.#changed.fire(document);
  }

  /** Sets the article's own date, ISO 8601, and reads it again. */
  async setDate(document: vscode.TextDocument, date: string): Promise<void> {
    this.#dates.set(key(document), date);
    await this.annotate(document);
  }

  dispose(): void {
    for (const article of this.#articles.values()) this.#stop(article);
    this.#articles.clear();
    this.#disposables.dispose();
  }

  #considerAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#consider(document);
  }

  #consider(document: vscode.TextDocument): void {
    const known = this.#articles.get(key(document));
    const verdict = this.#verdict(document);
    if (verdict.tag === 'article') {
      if (!known || known.state.tag === 'other-language') this.#schedule(known ?? this.#add(document), 0);
    } else if (verdict.tag === 'other-language') {
      this.#setState(known ?? this.#add(document), { tag: 'other-language', language: verdict.language });
    } else if (known) {
      this.#forget(document);
      this.#changed.fire(document);
    }
  }

  #verdict(document: vscode.TextDocument): Eligibility {
    const wish = this.#wishes.get(key(document));
    if (wish === 'read') return { tag: 'article' };
    return wish === 'clear' ? { tag: 'no' } : eligibility(document);
  }

  #add(document: vscode.TextDocument): Article {
    const article: Article = { document, state: { tag: 'off' }, read: null, controller: null, timer: null };
    this.#articles.set(key(document), article);
    return article;
  }

  #forget(document: vscode.TextDocument): void {
    const article = this.#articles.get(key(document));
    if (article) this.#stop(article);
    this.#articles.delete(key(document));
    if (document.isClosed) this.#wishes.delete(key(document));
  }

  #stop(article: Article): void {
    if (article.timer) clearTimeout(article.timer);
    article.timer = null;
    article.controller?.abort();
    article.controller = null;
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (!contentChanges.length) return;
    const article = this.#articles.get(key(document));
    if (!article || article.state.tag === 'other-language') {
      if (document.languageId === 'news' || article || document.isUntitled) this.#consider(document);
      return;
    }
    this.#stop(article);
    if (article.read) {
      const edits = contentChanges.map(change => ({
        offset: change.rangeOffset,
        length: change.rangeLength,
        newLength: change.text.length,
      }));
      article.read = shiftAnnotations(article.read, edits, document.getText());
    }
    this.#setState(article, { tag: 'reading', annotations: this.#withDecisions(article) });
    this.#schedule(article, PAUSE);
  }

  #decided(document: vscode.TextDocument): void {
    const article = this.#articles.get(key(document));
    if (!article?.read) return;
    const { state } = article;
    if (state.tag !== 'done' && state.tag !== 'reading') return;
    this.#setState(article, { ...state, annotations: this.#overlay.apply(document, article.read) });
  }

  #schedule(article: Article, milliseconds: number): void {
    this.#stop(article);
    article.timer = setTimeout(() => {
      article.timer = null;
      void this.#read(article);
    }, milliseconds);
  }

  async #read(article: Article): Promise<void> {
    this.#stop(article);
    const { document } = article;
    if (document.getText().length > MOST) {
      const message = vscode.l10n.t('This text is too long for one article. Split it, and open one of the parts.');
      this.#setState(article, { tag: 'failed', message });
      return;
    }
    const controller = new AbortController();
    article.controller = controller;
    const { version } = document;
    const current = (): boolean => !controller.signal.aborted && document.version === version;
    this.#setState(article, { tag: 'reading', annotations: this.#withDecisions(article) });
    try {
      const hadNone = article.read === null;
      const { annotations, milliseconds } = await this.#reader.read(
        document.getText(),
        { uri: document.uri.toString(), date: this.#dates.get(key(document)) ?? null },
        {
          signal: controller.signal,
          // Parts would take marks away again where the whole article is marked already.
          onPartial: hadNone ? part => current() && this.#take(article, part) : undefined,
        },
      );
      if (!current()) return;
      article.read = annotations;
      this.#setState(article, { tag: 'done', annotations: this.#overlay.apply(document, annotations), milliseconds });
    } catch (error) {
      if (!controller.signal.aborted) this.#setState(article, { tag: 'failed', message: messageOf(error) });
    } finally {
      if (article.controller === controller) article.controller = null;
    }
  }

  #take(article: Article, part: Annotations): void {
    article.read = part;
    this.#setState(article, { tag: 'reading', annotations: this.#withDecisions(article) });
  }

  #withDecisions(article: Article): Annotations | null {
    return article.read && this.#overlay.apply(article.document, article.read);
  }

  #setState(article: Article, state: ReadingState): void {
    article.state = state;
    this.#changed.fire(article.document);
  }
}

function key(document: vscode.TextDocument): string {
  return document.uri.toString();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
