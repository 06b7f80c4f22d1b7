import * as vscode from 'vscode';
import type { Annotations } from '../core/annotations';
import type { Desk } from './desk';
import { activeDocument, guarded } from './run-command';

/** *Export Annotations as JSON*: asks where to, writes, and offers to open what was written. */
export function registerExportJson(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('onTheRecord.exportJson', () => guarded(desk, () => exportJson(desk)));
}

async function exportJson({ annotations }: Desk): Promise<void> {
  const document = activeDocument();
  const state = annotations.state(document);
  const found = state.tag === 'done' ? state.annotations : await annotations.annotate(document);
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Annotations as JSON'),
    defaultUri: suggestion(document),
    filters: { JSON: ['json'] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(toJson(found)));
  const open = vscode.l10n.t('Open');
  const name = target.path.split('/').at(-1) ?? '';
  if ((await vscode.window.showInformationMessage(vscode.l10n.t('Saved {0}.', name), open)) === open) {
    await vscode.window.showTextDocument(target);
  }
}

function toJson(annotations: Annotations): string {
  return `${JSON.stringify(annotations, null, 2)}\n`;
}

/** `NAME.annotations.json` beside the article, or in the first folder for one that has no place yet. */
function suggestion(document: vscode.TextDocument): vscode.Uri {
  const base =
    document.uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.(?:txt|md|news)$/u, '') || 'article';
  const file = `${base}.annotations.json`;
  if (!document.isUntitled) return vscode.Uri.joinPath(document.uri, '..', file);
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder ? vscode.Uri.joinPath(folder.uri, file) : vscode.Uri.from({ scheme: 'file', path: `/${file}` });
}
