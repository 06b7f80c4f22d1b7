import * as vscode from 'vscode';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { toRange } from '../ranges';
import { createDecorationTypes } from './decoration-types';
import { type MarkRanges, type MarksLevel, markRanges } from './ranges';

const LEVELS: readonly MarksLevel[] = ['full', 'quiet', 'off'];

/** Draws the marks in every visible editor, and steps through their three levels. */
export function registerMarks(desk: Desk): vscode.Disposable {
  const types = createDecorationTypes(desk.context.extensionUri);
  const disposables = new Disposables(...types.values());

  const draw = (editor: vscode.TextEditor): void => {
    const annotations = desk.annotations.annotations(editor.document);
    const { tag } = desk.annotations.state(editor.document);
    // While an edit is being read VS Code moves the marks itself; drawing them again would flicker.
    if (tag === 'reading' && annotations === null) return;
    const ranges: MarkRanges = annotations ? markRanges(annotations, levelOf(editor.document)) : new Map();
    const skip = fadedLine(editor);
    for (const [key, type] of types) {
      const drawn = (ranges.get(key) ?? []).map(range => toRange(editor.document, range));
      editor.setDecorations(type, skip === null ? drawn : drawn.filter(range => range.start.line !== skip));
    }
  };
  const drawAll = (document?: vscode.TextDocument): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!document || editor.document === document) draw(editor);
    }
  };

  disposables.add(desk.annotations.onDidChange(document => drawAll(document)));
  disposables.add(vscode.window.onDidChangeVisibleTextEditors(() => drawAll()));
  disposables.add(
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('onTheRecord')) drawAll();
    }),
  );
  disposables.add(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (setting(textEditor.document).get('fadeNearCaret')) draw(textEditor);
    }),
  );
  disposables.add(vscode.commands.registerCommand('onTheRecord.cycleMarks', cycleMarks));
  drawAll();
  return disposables;
}

async function cycleMarks(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const settings = vscode.workspace.getConfiguration('onTheRecord', document?.uri);
  const level = LEVELS[(LEVELS.indexOf(settings.get<MarksLevel>('marks', 'quiet')) + 1) % LEVELS.length] ?? 'quiet';
  const found = settings.inspect('marks');
  const target =
    found?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : found?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await settings.update('marks', level, target);
  const words: Record<MarksLevel, string> = {
    full: vscode.l10n.t('Marks: full'),
    quiet: vscode.l10n.t('Marks: quiet'),
    off: vscode.l10n.t('Marks: off'),
  };
  vscode.window.setStatusBarMessage(words[level], 2000);
}

function setting(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('onTheRecord', document.uri);
}

function levelOf(document: vscode.TextDocument): MarksLevel {
  return setting(document).get<MarksLevel>('marks', 'quiet');
}

/** The line that shows no marks because the caret is on it; null when the user has not asked for that. */
function fadedLine(editor: vscode.TextEditor): number | null {
  return setting(editor.document).get('fadeNearCaret') ? editor.selection.active.line : null;
}
