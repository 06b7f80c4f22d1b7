import * as vscode from 'vscode';
import type { Annotations, EntityType, TextRange } from '../../core/annotations';
import { ARTICLES } from '../articles';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { shortened } from '../hover/markdown';
import { actorText } from '../names';
import { toRange } from '../ranges';
import { entityTypeWord, recordWord } from '../words';
import { worthChecking } from '../worth-checking';
import { definitionOf } from './mention-at';

const KINDS: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  PERSON: vscode.SymbolKind.Class,
  ORG: vscode.SymbolKind.Module,
  GPE: vscode.SymbolKind.Namespace,
  LOC: vscode.SymbolKind.Namespace,
  FAC: vscode.SymbolKind.Namespace,
  NORP: vscode.SymbolKind.Enum,
  EVENT: vscode.SymbolKind.Event,
  LAW: vscode.SymbolKind.Interface,
  PRODUCT: vscode.SymbolKind.Object,
  WORK_OF_ART: vscode.SymbolKind.Object,
  LANGUAGE: vscode.SymbolKind.Constant,
  SET: vscode.SymbolKind.Array,
};

interface Item {
  readonly span: TextRange;
  readonly symbol: vscode.DocumentSymbol;
}

/** Outline and breadcrumbs (entities, commitments and claims below their paragraph) and symbols of the open articles. */
export function registerSymbols({ annotations }: Desk): vscode.Disposable {
  return new Disposables(
    vscode.languages.registerDocumentSymbolProvider(
      ARTICLES,
      {
        provideDocumentSymbols(document) {
          const found = annotations.annotations(document);
          return found ? outline(found, document) : null;
        },
      },
      { label: 'On the Record' },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols(query) {
        return vscode.workspace.textDocuments.flatMap(document => {
          const found = annotations.annotations(document);
          return found ? workspaceSymbols(found, document, query) : [];
        });
      },
    }),
  );
}

function outline(found: Annotations, document: vscode.TextDocument): vscode.DocumentSymbol[] {
  const items = itemsOf(found, document).sort((a, b) => a.span.start - b.span.start);
  return found.blocks.map(block => {
    const range = toRange(document, block);
    const text = document.getText(range);
    const paragraph = new vscode.DocumentSymbol(shortened(text, 48) || '…', '', vscode.SymbolKind.String, range, range);
    paragraph.children = items
      .filter(({ span }) => block.start <= span.start && span.start < block.end)
      .map(({ symbol }) => symbol);
    return paragraph;
  });
}

function itemsOf(found: Annotations, document: vscode.TextDocument): Item[] {
  const item = (span: TextRange, name: string, detail: string, kind: vscode.SymbolKind): Item => {
    const range = toRange(document, span);
    return { span, symbol: new vscode.DocumentSymbol(name || '…', detail, kind, range, range) };
  };
  const entities = found.entities.flatMap(entity => {
    const target = entity.type === 'SET' ? undefined : definitionOf(entity);
    return target ? [item(target, entity.name, entityTypeWord(entity.type), KINDS[entity.type])] : [];
  });
  const commitments = found.commitments.map(commitment => {
    const actor = actorText(found, commitment, vscode.l10n.t('and'));
    const name = `${recordWord(commitment)}: ${shortened(commitment.content.quote, 60)}`;
    return item(commitment.cue, name, actor, vscode.SymbolKind.Key);
  });
  const claims = worthChecking(found).map(claim =>
    item(claim, shortened(claim.quote, 60), vscode.l10n.t('worth checking'), vscode.SymbolKind.Boolean),
  );
  return [...entities, ...commitments, ...claims];
}

function workspaceSymbols(
  { entities }: Annotations,
  document: vscode.TextDocument,
  query: string,
): vscode.SymbolInformation[] {
  const wanted = query.toLowerCase();
  return entities.flatMap(entity => {
    const target = definitionOf(entity);
    if (!target || entity.type === 'SET' || !entity.name.toLowerCase().includes(wanted)) return [];
    const location = new vscode.Location(document.uri, toRange(document, target));
    return [new vscode.SymbolInformation(entity.name, KINDS[entity.type], entityTypeWord(entity.type), location)];
  });
}
