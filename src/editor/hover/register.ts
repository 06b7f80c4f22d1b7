import * as vscode from 'vscode';
import type { Annotations } from '../../core/annotations';
import { ARTICLES } from '../articles';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { mentionAt } from '../navigate/mention-at';
import { innermost, toRange } from '../ranges';
import { reveal } from '../reveal';
import { guarded } from '../run-command';
import { commitmentHover } from './commitment-hover';
import { entityHover } from './entity-hover';
import { valueHover } from './value-hover';

/** Hovers explain the mark below the pointer: a commitment's cue, an entity's mention, a value. */
export function registerHover(desk: Desk): vscode.Disposable {
  return new Disposables(
    vscode.languages.registerHoverProvider(ARTICLES, {
      provideHover: (document, position) => hoverAt(desk, document, document.offsetAt(position)),
    }),
    vscode.commands.registerCommand('onTheRecord.goTo', (uri: string, start: number, end: number) =>
      guarded(desk, async () => reveal(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)), { start, end })),
    ),
  );
}

function hoverAt({ annotations }: Desk, document: vscode.TextDocument, offset: number): vscode.Hover | null {
  const found = annotations.annotations(document);
  if (!found) return null;
  const codes = vscode.workspace.getConfiguration('onTheRecord', document.uri).get('codes', false);
  return (
    commitmentAt(found, document, offset, codes) ??
    entityAt(found, document, offset) ??
    valueAt(found, document, offset, codes)
  );
}

function commitmentAt(
  found: Annotations,
  document: vscode.TextDocument,
  offset: number,
  codes: boolean,
): vscode.Hover | null {
  const commitment = innermost(found.commitments, ({ cue }) => cue, offset);
  if (!commitment) return null;
  return new vscode.Hover(commitmentHover(found, commitment, document.uri, codes), toRange(document, commitment.cue));
}

function entityAt(found: Annotations, document: vscode.TextDocument, offset: number): vscode.Hover | null {
  const hit = mentionAt(found, offset);
  return hit ? new vscode.Hover(entityHover(found, hit.entity, document.uri), toRange(document, hit.mention)) : null;
}

function valueAt(
  found: Annotations,
  document: vscode.TextDocument,
  offset: number,
  codes: boolean,
): vscode.Hover | null {
  const value = innermost(found.values, item => item, offset);
  const hover = value ? valueHover(value, codes) : null;
  return value && hover ? new vscode.Hover(hover, toRange(document, value)) : null;
}
