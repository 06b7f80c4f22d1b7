import * as vscode from 'vscode';
import type { Desk } from '../editor/desk';
import { Disposables } from '../editor/disposables';
import { reveal } from '../editor/reveal';
import { guarded } from '../editor/run-command';
import { ClaimsSource } from './claims-source';
import { Flash } from './flash';
import { FollowedDocument } from './followed-document';
import { isLink } from './judgement';
import { pageHtml } from './page-html';
import type { ToHost, ToPage } from './protocol';
import { pageStrings } from './strings';

/** Milliseconds that what the page is told may wait, so that typing and moving the caret stay light. */
const FACTS_AFTER = 60;
const CARET_AFTER = 80;

/** The *Claims* view beside the editor. */
export function registerClaimsView(desk: Desk): vscode.Disposable {
  return new ClaimsView(desk);
}

/** What the page asks about the article that it shows. */
type AboutArticle = Exclude<ToHost, { readonly type: 'ready' | 'back' | 'open-evidence' }>;

class ClaimsView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #desk: Desk;
  readonly #followed = new FollowedDocument();
  readonly #flash = new Flash();
  readonly #source: ClaimsSource;
  readonly #disposables = new Disposables(this.#followed, this.#flash);
  #view: vscode.WebviewView | null = null;
  #isReady = false;
  #factsTimer: ReturnType<typeof setTimeout> | null = null;
  #caretTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#source = new ClaimsSource(desk);
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
    // A hidden page is gone; when it is shown again it asks for all.
    if (this.#isReady) void this.#view?.webview.postMessage(message);
  }

  async #receive(message: ToHost): Promise<void> {
    if (message.type === 'ready') {
      this.#isReady = true;
      this.#post({ type: 'strings', strings: pageStrings() });
      this.#sendFacts();
    } else if (message.type === 'back') await this.#back();
    else if (message.type === 'open-evidence') await openLink(message.url);
    else if (this.#followed.current) await this.#about(this.#followed.current, message);
  }

  async #about(document: vscode.TextDocument, message: AboutArticle): Promise<unknown> {
    switch (message.type) {
      case 'read':
        return this.#read(document);
      case 'undo':
      case 'redo':
        return vscode.commands.executeCommand(`onTheRecord.${message.type}Decision`);
      case 'go':
        return this.#go(document, message.id, message.stay);
      case 'details': {
        const details = this.#source.details(document, message.id);
        if (details) this.#post({ type: 'details', uri: document.uri.toString(), details });
        return undefined;
      }
      case 'drop-evidence':
        return this.#source.retract(document, message.evidence);
      case 'evidence':
        if (!isLink(message.url)) throw new Error(vscode.l10n.t('A link begins with https:// or http://.'));
        return this.#source.decide(document, message.id, message);
      default:
        return this.#source.decide(document, message.id, message);
    }
  }

  #factsSoon(milliseconds: number): void {
    if (!this.#view?.visible || this.#factsTimer) return;
    this.#factsTimer = setTimeout(() => {
      this.#factsTimer = null;
      this.#sendFacts();
    }, milliseconds);
  }

  #caretSoon(): void {
    if (!this.#view?.visible) return;
    if (this.#caretTimer) clearTimeout(this.#caretTimer);
    this.#caretTimer = setTimeout(() => {
      this.#caretTimer = null;
      this.#sendCaret();
    }, CARET_AFTER);
  }

  #sendFacts(): void {
    const document = this.#followed.current;
    this.#post({
      type: 'article',
      stage: document ? this.#source.stage(document) : { tag: 'no-editor' },
      article: document && this.#source.facts(document),
    });
    this.#sendCaret();
  }

  #sendCaret(): void {
    const { editor } = this.#followed;
    const offset = editor?.document.offsetAt(editor.selection.active);
    const key = editor && offset !== undefined ? this.#source.keyAt(editor.document, offset) : null;
    this.#post({ type: 'caret', key });
  }

  /** What goes wrong stands in the view itself, with *Try again*. */
  async #read(document: vscode.TextDocument): Promise<void> {
    try {
      await this.#desk.annotations.annotate(document);
    } catch (error) {
      this.#desk.log.warn(error instanceof Error ? error.message : String(error));
    }
  }

  async #go(document: vscode.TextDocument, id: string, stay: boolean): Promise<void> {
    const claim = this.#source.claim(document, id);
    if (!claim) return;
    this.#flash.show(await reveal(document, claim, { preserveFocus: stay }), claim);
  }

  async #back(): Promise<void> {
    const { editor } = this.#followed;
    if (editor) await vscode.window.showTextDocument(editor.document, editor.viewColumn ?? vscode.ViewColumn.Active);
  }
}

async function openLink(url: string): Promise<void> {
  if (isLink(url)) await vscode.env.openExternal(vscode.Uri.parse(url, true));
}
