import * as vscode from 'vscode';
import { kindOf } from '../core/language/prose';

/** Whether a document is read by itself. */
export type Eligibility =
  | { readonly tag: 'article' }
  | { readonly tag: 'other-language'; readonly language: string }
  | { readonly tag: 'no' };

const LANGUAGES = ['plaintext', 'markdown', 'news'];
const OUR_FILES = /\.otr\.json$/u;
/** UTF-16 code units; beyond it a text is no article, though a command still reads it. */
const LONGEST = 500_000;

/** By the settings, the language mode and what the text looks like. */
export function eligibility(document: vscode.TextDocument): Eligibility {
  const settings = vscode.workspace.getConfiguration('onTheRecord.autoAnnotate', document.uri);
  const mode = settings.get<string>('mode', 'prose');
  if (mode === 'never' || !LANGUAGES.includes(document.languageId) || OUR_FILES.test(document.uri.path))
    return { tag: 'no' };
  if (['output', 'git', 'vscode-scm', 'comment'].includes(document.uri.scheme)) return { tag: 'no' };
  const matches = (globs: readonly string[]): boolean =>
    globs.some(glob => vscode.languages.match({ pattern: pattern(glob, document.uri) }, document) > 0);
  const include = settings.get<string[]>('include', []);
  if (include.length && !matches(include)) return { tag: 'no' };
  if (matches(settings.get<string[]>('exclude', []))) return { tag: 'no' };
  const text = document.getText();
  if (text.length > LONGEST) return { tag: 'no' };
  const kind = kindOf(text);
  if (kind.tag === 'other-language') return kind;
  const always = mode === 'always' || document.languageId === 'news' || include.length > 0;
  return kind.tag === 'prose' || always ? { tag: 'article' } : { tag: 'no' };
}

/** A glob counts from the folder of the workspace that holds the file. */
function pattern(glob: string, uri: vscode.Uri): vscode.GlobPattern {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder ? new vscode.RelativePattern(folder, glob) : glob;
}
