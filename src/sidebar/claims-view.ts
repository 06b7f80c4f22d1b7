import * as vscode from 'vscode';
import type { Claim } from '../core/annotations';
import type { Desk } from '../editor/desk';
import { Disposables } from '../editor/disposables';
import { reveal } from '../editor/reveal';
import { guarded } from '../editor/run-command';
import { claimAt } from './claim-at';
import { claimDetails } from './claim-details';
import { claimKeys } from './claim-key';
import { claimRows } from './claim-rows';
import { Flash } from './flash';
import { FollowedDocument } from './followed-document';
import { NOT_JUDGED } from './judgement';
import { pageHtml } from './page-html';
import type { ArticleFacts, Stage, ToHost, ToPage } from './protocol';
import { pageStrings } from './strings';

/** Milliseconds that what the page is told may wait, so that typing and moving the caret stay light. */
const FACTS_AFTER = 60;
const CARET_AFTER = 80;

/** The *Claims* view beside the editor. */
export function registerClaimsView(desk: Desk): vscode.Disposable {
  return new ClaimsView(desk);
}

class ClaimsView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #desk: Desk;
  readonly #followed = new FollowedDocument();
  readonly #flash = new Flash();
  readonly #disposables = new Disposables(this.#followed, this.#flash);
  #view: vscode.WebviewView | null = null;
  #isReady = false;
  #factsTimer: ReturnType<typeof setTimeout> | null = null;
  #caretTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    const { annotations } = desk;
    this.#disposables.add(vscode.window.registerWebviewViewProvider('onTheRecord.claims', this));
    this.#disposables.add(this.#followed.onDidChange(() => this.#factsSoon(0)));
    this.#disposables.add(
      annotations.onDidChange(document => document === this.#followed.current && this.#factsSoon(FACTS_AFTER)),
    );
    this.#disposables.add(
      vscode.window.onDidChangeTextEditorSelection(
        ({ textEditor }) => textEditor.document === this.#followed.current && this.#caretSoon(),
      ),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { extensionUri } = this.#desk.context;
    this.#view = view;
    this.#isReady = false;
    view.webview.options = {
      enableScripts: true,
      localResourceRoots: ['dist', 'media'].map(folder => vscode.Uri.joinPath(extensionUri, folder)),
    };
    const received = view.webview.onDidReceiveMessage((message: ToHost) =>
      guarded(this.#desk, () => this.#receive(message)),
    );
    view.onDidDispose(() => {
      received.dispose();
      if (this.#view === view) this.#view = null;
    });
    view.webview.html = pageHtml(view.webview, extensionUri);
  }

  dispose(): void {
    for (const timer of [this.#factsTimer, this.#caretTimer]) if (timer) clearTimeout(timer);
    this.#disposables.dispose();
  }

  #post(message: ToPage): void {
    // Thenable that resolves to false when the page is hidden; it asks again when it is shown.
    if (this.#isReady) void this.#view?.webview.postMessage(message);
  }

  async #receive(message: ToHost): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#post({ type: 'strings', strings: pageStrings() });
        this.#sendFacts();
        return;
      case 'go':
        return this.#go(message.id, message.stay);
      case 'details':
        return this.#sendDetails(message.id);
      case 'back':
        return this.#back();
      case 'read':
        return this.#read();
      case 'open-evidence':
        await vscode.env.openExternal(vscode.Uri.parse(message.url, true));
        return;
      default:
        return;
    }
  }

  #factsSoon(milliseconds: number): void {
    if (!this.#view || this.#factsTimer) return;
    this.#factsTimer = setTimeout(() => {
      this.#factsTimer = null;
      this.#sendFacts();
    }, milliseconds);
  }

  #caretSoon(): void {
    if (!this.#view) return;
    if (this.#caretTimer) clearTimeout(this.#caretTimer);
    this.#caretTimer = setTimeout(() => {
      this.#caretTimer = null;
      this.#sendCaret();
    }, CARET_AFTER);
  }

  #sendFacts(): void {
    const document = this.#followed.current;
    this.#post({ type: 'article', stage: this.#stage(document), article: document && this.#facts(document) });
    this.#sendCaret();
  }

  #stage(document: vscode.TextDocument | null): Stage {
    if (!document) return { tag: 'no-editor' };
    const state = this.#desk.annotations.state(document);
    switch (state.tag) {
      case 'failed':
        return { tag: 'failed', reason: state.message };
      case 'other-language':
        return { tag: 'other-language', language: languageName(state.language) };
      default:
        return { tag: state.tag };
    }
  }

  #facts(document: vscode.TextDocument): ArticleFacts {
    const annotations = this.#desk.annotations.annotations(document);
    const { claims, paragraphs } = annotations
      ? claimRows(annotations, () => NOT_JUDGED)
      : { claims: [], paragraphs: [] };
    return { uri: document.uri.toString(), name: document.fileName, claims, paragraphs, canDecide: false };
  }

  #sendCaret(): void {
    const { editor } = this.#followed;
    const annotations = editor && this.#desk.annotations.annotations(editor.document);
    const claim = annotations && claimAt(annotations, editor.document.offsetAt(editor.selection.active));
    this.#post({ type: 'caret', key: claim ? this.#keyOf(editor.document, claim) : null });
  }

  #sendDetails(id: string): void {
    const document = this.#followed.current;
    const annotations = document && this.#desk.annotations.annotations(document);
    const claim = this.#claim(id);
    if (!annotations || !claim) return;
    const details = claimDetails(annotations, claim, this.#keyOf(document, claim), NOT_JUDGED);
    this.#post({ type: 'details', uri: document.uri.toString(), details });
  }

  async #go(id: string, stay: boolean): Promise<void> {
    const document = this.#followed.current;
    const claim = this.#claim(id);
    if (!document || !claim) return;
    const editor = await reveal(document, claim, { preserveFocus: stay });
    this.#flash.show(editor, claim);
  }

  async #back(): Promise<void> {
    const { editor } = this.#followed;
    if (!editor) return;
    await vscode.window.showTextDocument(editor.document, editor.viewColumn ? { viewColumn: editor.viewColumn } : {});
  }

  async #read(): Promise<void> {
    const document = this.#followed.current;
    if (document) await this.#desk.annotations.annotate(document);
  }

  #claim(id: string): Claim | undefined {
    const document = this.#followed.current;
    return document ? this.#desk.annotations.annotations(document)?.claims.find(each => each.id === id) : undefined;
  }

  #keyOf(document: vscode.TextDocument, claim: Claim): string {
    const claims = this.#desk.annotations.annotations(document)?.claims ?? [];
    const inOrder = [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
    return claimKeys(inOrder)[inOrder.indexOf(claim)] ?? claim.id;
  }
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A code that names no language, such as one of franc's own.
    return tag;
  }
}
