import * as vscode from 'vscode';
import { ARTICLES } from '../articles';
import type { Desk } from '../desk';
import { toRange } from '../ranges';
import { definitionOf } from './mention-at';

/** A link to Wikidata on the first naming of every entity that has one; nothing is fetched unless the user follows it. */
export function registerWikidataLinks({ annotations }: Desk): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(ARTICLES, {
    provideDocumentLinks(document) {
      const entities = annotations.annotations(document)?.entities ?? [];
      return entities.flatMap(entity => {
        const target = definitionOf(entity);
        const id = entity.links?.wikidata;
        if (!target || !id) return [];
        const link = new vscode.DocumentLink(
          toRange(document, target),
          vscode.Uri.parse(`https://www.wikidata.org/wiki/${id}`),
        );
        link.tooltip = vscode.l10n.t('{0} on Wikidata', entity.name);
        return [link];
      });
    },
  });
}
