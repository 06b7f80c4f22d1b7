import * as vscode from 'vscode';
import { ARTICLES } from '../articles';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { toRange } from '../ranges';
import { definitionOf, type MentionHit, mentionAt } from './mention-at';

/** Definition (first full naming), references (every mention) and highlights of the entity below the caret. */
export function registerMentions({ annotations }: Desk): vscode.Disposable {
  const hitAt = (document: vscode.TextDocument, position: vscode.Position): MentionHit | undefined => {
    const found = annotations.annotations(document);
    return found ? mentionAt(found, document.offsetAt(position)) : undefined;
  };
  return new Disposables(
    vscode.languages.registerDefinitionProvider(ARTICLES, {
      provideDefinition(document, position) {
        const hit = hitAt(document, position);
        const target = hit && definitionOf(hit.entity);
        if (!hit || !target) return null;
        const range = toRange(document, target);
        return [
          { originSelectionRange: toRange(document, hit.mention), targetUri: document.uri, targetRange: range },
        ] satisfies vscode.DefinitionLink[];
      },
    }),
    vscode.languages.registerReferenceProvider(ARTICLES, {
      provideReferences(document, position, { includeDeclaration }) {
        const hit = hitAt(document, position);
        if (!hit) return null;
        const definition = definitionOf(hit.entity);
        return hit.entity.mentions
          .filter(mention => includeDeclaration || mention !== definition)
          .map(mention => new vscode.Location(document.uri, toRange(document, mention)));
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(ARTICLES, {
      provideDocumentHighlights(document, position) {
        return hitAt(document, position)?.entity.mentions.map(
          mention => new vscode.DocumentHighlight(toRange(document, mention), vscode.DocumentHighlightKind.Read),
        );
      },
    }),
  );
}
