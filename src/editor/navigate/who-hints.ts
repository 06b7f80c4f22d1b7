import * as vscode from 'vscode';
import { ARTICLES } from '../articles';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { namesOf } from '../names';
import { toRange } from '../ranges';

/** After a pronoun or *both leaders*: who that is. Off unless the user asks for it. */
export function registerWhoHints({ annotations }: Desk): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return new Disposables(
    changed,
    annotations.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('onTheRecord.whoHints')) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(ARTICLES, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        const found = annotations.annotations(document);
        if (!found || !vscode.workspace.getConfiguration('onTheRecord', document.uri).get('whoHints', false)) return [];
        return found.entities.flatMap(entity => {
          const name = namesOf(found, [entity.id], vscode.l10n.t('and'));
          return entity.mentions
            .filter(({ kind }) => kind !== 'name')
            .map(mention => toRange(document, mention))
            .filter(({ end }) => range.contains(end))
            .map(({ end }) => {
              const hint = new vscode.InlayHint(end, name, vscode.InlayHintKind.Parameter);
              hint.paddingLeft = true;
              return hint;
            });
        });
      },
    }),
  );
}
