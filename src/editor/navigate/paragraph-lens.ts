import * as vscode from 'vscode';
import type { TextRange } from '../../core/annotations';
import { ARTICLES } from '../articles';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { toRange } from '../ranges';
import { worthChecking } from '../worth-checking';

/** Above a paragraph: how many promises and requests, and claims worth checking it has. Off unless the user asks for it. */
export function registerParagraphLens({ annotations }: Desk): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return new Disposables(
    changed,
    annotations.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('onTheRecord.codeLens')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(ARTICLES, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const found = annotations.annotations(document);
        if (!found || !vscode.workspace.getConfiguration('onTheRecord', document.uri).get('codeLens', false)) return [];
        return found.blocks.flatMap(block => {
          const inside = ({ start }: TextRange): boolean => block.start <= start && start < block.end;
          const promises = found.commitments.filter(({ cue }) => inside(cue)).map(({ cue }) => cue);
          const claims = worthChecking(found).filter(inside);
          return [
            lens(document, block, promises, vscode.l10n.t('Promises and requests: {0}', promises.length)),
            lens(document, block, claims, vscode.l10n.t('Worth checking: {0}', claims.length)),
          ].flatMap(made => made ?? []);
        });
      },
    }),
  );
}

function lens(
  document: vscode.TextDocument,
  block: TextRange,
  spans: readonly TextRange[],
  title: string,
): vscode.CodeLens | null {
  const [first] = spans;
  if (!first) return null;
  return new vscode.CodeLens(toRange(document, { start: block.start, end: block.start }), {
    title,
    command: 'onTheRecord.goTo',
    arguments: [document.uri.toString(), first.start, first.end],
  });
}
