import * as vscode from 'vscode';
import { ARTICLES } from '../articles';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { choose, correction, short } from './correction';
import { MARK_LAYERS, type MarkLayer, marksAt, TYPED_LAYERS, wordsOf } from './mark';
import { argumentOf, selectionOf, targetOf } from './target';

interface Action {
  readonly command: string;
  readonly title: string;
  readonly layers: readonly MarkLayer[];
}

/** What can be done with a mark, the usual first. */
function actions(): readonly Action[] {
  return [
    { command: 'accept', title: vscode.l10n.t('Accept'), layers: MARK_LAYERS },
    { command: 'reject', title: vscode.l10n.t('Reject'), layers: MARK_LAYERS },
    { command: 'changeType', title: vscode.l10n.t('Change type…'), layers: TYPED_LAYERS },
    { command: 'setStatus', title: vscode.l10n.t('Set status…'), layers: ['claim', 'commitment'] },
    { command: 'setStrength', title: vscode.l10n.t('Set how firm it is…'), layers: ['commitment'] },
    { command: 'setActor', title: vscode.l10n.t('Set who is bound…'), layers: ['commitment'] },
    { command: 'setRecipient', title: vscode.l10n.t('Set to whom…'), layers: ['commitment'] },
    { command: 'setDeadline', title: vscode.l10n.t('Set deadline…'), layers: ['commitment'] },
    { command: 'setCheckworthiness', title: vscode.l10n.t('Set whether it is worth checking…'), layers: ['claim'] },
    { command: 'setClaimer', title: vscode.l10n.t('Set who says it…'), layers: ['claim', 'attribution'] },
    { command: 'mergeEntities', title: vscode.l10n.t('Is the same as…'), layers: ['mention'] },
    { command: 'splitMention', title: vscode.l10n.t('Is somebody or something else'), layers: ['mention'] },
    { command: 'note', title: vscode.l10n.t('Note…'), layers: ['mention', 'commitment', 'claim'] },
    { command: 'addEvidence', title: vscode.l10n.t('Add evidence…'), layers: ['commitment', 'claim'] },
    { command: 'allLikeThis', title: vscode.l10n.t('All like this…'), layers: TYPED_LAYERS },
    { command: 'rejectPattern', title: vscode.l10n.t('Reject wherever it reads…'), layers: TYPED_LAYERS },
  ];
}

/** What can be made of selected words. */
function additions(): readonly Pick<Action, 'command' | 'title'>[] {
  return [
    { command: 'addEntity', title: vscode.l10n.t('This is a name…') },
    { command: 'addClaim', title: vscode.l10n.t('This is a claim…') },
    { command: 'addCommitment', title: vscode.l10n.t('This is a promise or request…') },
    { command: 'changeSpan', title: vscode.l10n.t('Change words to the selection') },
  ];
}

/** *Correct…* on one mark, and the same as quick fixes at the caret. */
export function registerMenu(desk: Desk): vscode.Disposable {
  return new Disposables(
    correction(desk, 'correct', async argument => {
      const target = await targetOf(desk, argument, MARK_LAYERS);
      if (!target) return;
      const choices = actions()
        .filter(({ layers }) => layers.includes(target.mark.layer))
        .map(({ title, command }) => ({ label: title, value: command }));
      const command = await choose(short(wordsOf(target.mark)), choices);
      if (command) await vscode.commands.executeCommand(`onTheRecord.${command}`, argumentOf(target));
    }),
    vscode.languages.registerCodeActionsProvider(
      ARTICLES,
      { provideCodeActions: (document, range) => quickFixes(desk, document, range) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function quickFixes(desk: Desk, document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
  const annotations = desk.annotations.annotations(document);
  if (!annotations) return [];
  const fix = (title: string, command: string, args: readonly unknown[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: `onTheRecord.${command}`, arguments: [...args] };
    return action;
  };
  if (!range.isEmpty && selectionOf(document)) return additions().map(({ title, command }) => fix(title, command, []));
  // Of two marks that hold the caret, the shorter one: the other's words go further.
  const [mark] = marksAt(annotations, document.offsetAt(range.start));
  if (!mark) return [];
  const target = { document, annotations, mark };
  return actions()
    .filter(({ layers }) => layers.includes(mark.layer))
    .map(({ title, command }) => fix(`${title} “${short(wordsOf(mark), 30)}”`, command, [argumentOf(target)]));
}
