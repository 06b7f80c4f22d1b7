import * as vscode from 'vscode';
import type { Desk } from '../desk';

/** Folds paragraphs that go over several lines; in Markdown the editor folds by itself. */
export function registerFolding({ annotations }: Desk): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider([{ language: 'news' }, { language: 'plaintext' }], {
    provideFoldingRanges(document) {
      const blocks = annotations.annotations(document)?.blocks ?? [];
      return blocks.flatMap(({ start, end }) => {
        const [first, last] = [document.positionAt(start).line, document.positionAt(end).line];
        return last > first ? [new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region)] : [];
      });
    },
  });
}
