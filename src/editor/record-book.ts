import * as vscode from 'vscode';
import type { Decided } from '../record/overlay';
import type { Decision } from '../record/record';
import { recordUri } from './record-file';

/** Where an article's decisions are: in a file, or for a reason only in the workspace's state. */
export type Keeping =
  | { readonly tag: 'file'; readonly uri: vscode.Uri }
  | { readonly tag: 'memory'; readonly reason: 'untitled' | 'broken' | 'not-writable'; readonly message: string };

/** What one command changed, so that it is taken back as one. */
export interface Change {
  readonly added: readonly Decision[];
  readonly removed: readonly Decision[];
}

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
  readonly undo: Change[];
  readonly redo: Change[];
  decided: Decided | null;
  watcher: vscode.Disposable | null;
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
    undo: [],
    redo: [],
    decided: null,
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
        ? vscode.l10n.t('Decisions are kept in this workspace until the article is saved.')
        : vscode.l10n.t('Nothing can be written beside this article. Decisions are kept in this workspace.'),
  };
}

export function lastOf(decisions: readonly Decision[]): Change | null {
  const last = [...decisions].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  return last ? { added: [last], removed: [] } : null;
}

/** Decisions without some and with others. */
export function swapped(
  decisions: readonly Decision[],
  out: readonly Decision[],
  back: readonly Decision[],
): readonly Decision[] {
  const gone = new Set([...out, ...back].map(({ id }) => id));
  return [...decisions.filter(({ id }) => !gone.has(id)), ...back];
}

export function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), byte => byte.toString(16).padStart(2, '0')).join('');
}
