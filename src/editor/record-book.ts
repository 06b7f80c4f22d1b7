import * as vscode from 'vscode';
import type { Anchors } from '../record/anchor';
import type { Decided } from '../record/overlay';
import type { Decision } from '../record/record';
import { recordUri } from './record-file';
import { RecordHistory } from './record-history';
import { fingerprint, UndoOrder } from './undo-order';

/** Where an article's decisions are: in a file, or for a reason only in the workspace's state. */
export type Keeping =
  | { readonly tag: 'file'; readonly uri: vscode.Uri }
  | { readonly tag: 'memory'; readonly reason: 'untitled' | 'broken' | 'not-writable'; readonly message: string };

/** The decisions of one open article. */
export interface Book {
  readonly document: vscode.TextDocument;
  decisions: readonly Decision[];
  /** As in the file. */
  saved: readonly Decision[];
  keeping: Keeping;
  loaded: Promise<void>;
  /** Ends when the last write has. */
  writing: Promise<void>;
  writes: number;
  readonly history: RecordHistory;
  /** Whether somebody was at work in the file when VS Code was last given an edit of it. */
  isAtWork: boolean;
  decided: Decided | null;
  /** Of the text that decisions were last laid over. */
  anchors: Anchors | null;
  watcher: vscode.Disposable | null;
  /** What the user was told last about where decisions are. */
  told: string;
}

/** A book before anything was read into it. */
export function emptyBook(document: vscode.TextDocument): Book {
  return {
    document,
    decisions: [],
    saved: [],
    keeping: keepingFor(document.uri),
    loaded: Promise.resolve(),
    writing: Promise.resolve(),
    writes: 0,
    history: new RecordHistory(new UndoOrder(() => fingerprint(document.getText()))),
    isAtWork: false,
    decided: null,
    anchors: null,
    watcher: null,
    told: '',
  };
}

export function keepingFor(article: vscode.Uri): Keeping {
  const uri = recordUri(article);
  if (uri) return { tag: 'file', uri };
  const reason = article.scheme === 'untitled' ? 'untitled' : 'not-writable';
  return {
    tag: 'memory',
    reason,
    message:
      reason === 'untitled'
        ? vscode.l10n.t('What you decide is kept in this workspace until the article is saved.')
        : vscode.l10n.t(
            'Nothing can be written beside this article, so what you decide is kept in this workspace. To have it in a file, save a copy of the article.',
          ),
  };
}
