import * as vscode from 'vscode';
import type { Annotations, TextRange } from '../core/annotations';
import type { Desk } from './desk';
import { Disposables } from './disposables';
import { reveal } from './reveal';
import { activeDocument, guarded } from './run-command';
import { worthChecking } from './worth-checking';

const commitments = (annotations: Annotations): readonly TextRange[] => annotations.commitments.map(({ cue }) => cue);

/** *Next/Previous Promise or Request*, *Next/Previous Claim Worth Checking*; they go round at the ends. */
export function registerNextMark(desk: Desk): vscode.Disposable {
  const command = (
    name: string,
    ranges: (annotations: Annotations) => readonly TextRange[],
    step: 1 | -1,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(`onTheRecord.${name}`, () => guarded(desk, () => go(desk, ranges, step)));
  return new Disposables(
    command('nextCommitment', commitments, 1),
    command('previousCommitment', commitments, -1),
    command('nextClaim', worthChecking, 1),
    command('previousClaim', worthChecking, -1),
  );
}

async function go(
  { annotations }: Desk,
  rangesOf: (annotations: Annotations) => readonly TextRange[],
  step: 1 | -1,
): Promise<void> {
  const document = activeDocument();
  const found = annotations.annotations(document);
  const ranges = found ? [...rangesOf(found)].sort((a, b) => a.start - b.start) : [];
  const caret = document.offsetAt(vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0));
  const target =
    step > 0
      ? (ranges.find(range => range.start > caret) ?? ranges[0])
      : (ranges.findLast(range => range.start < caret) ?? ranges.at(-1));
  if (!target) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is none in this article.'), 2000);
    return;
  }
  await reveal(document, target);
}
