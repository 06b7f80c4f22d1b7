import * as vscode from 'vscode';
import { anchorAt } from '../../record/anchor';
import type { NewDecision } from '../../record/decide';
import type { Desk } from '../desk';
import { choose, correction, decideAndTell, short } from './correction';
import { FollowList } from './follow-list';
import { allMarks, labelOf, type MarkOf, placeOf, TYPED_LAYERS, type TypedLayer, wordsOf } from './mark';
import { type Target, targetOf } from './target';

/** UTF-16 code units of the line shown on either side of the words. */
const AROUND = 40;

/** *All Like This…*: the same answer for every mark with the same words, of those that the user leaves ticked. */
export function registerAllLikeThis(desk: Desk): vscode.Disposable {
  return correction(desk, 'allLikeThis', async mark => {
    const target = await targetOf(desk, mark, TYPED_LAYERS);
    if (!target) return;
    const alike = allMarks(target.annotations).filter(
      (other): other is MarkOf<TypedLayer> =>
        other.layer === target.mark.layer && sameWords(other, target.mark) && labelOf(other) === labelOf(target.mark),
    );
    const decision = await choose(vscode.l10n.t('“{0}”, {1} times', short(wordsOf(target.mark), 40), alike.length), [
      { label: vscode.l10n.t('Reject'), value: 'reject' as const },
      { label: vscode.l10n.t('Accept'), value: 'accept' as const },
    ]);
    const picked = decision && (await preview(target, alike, decision));
    if (!picked?.length || !decision) return;
    const { text } = target.annotations;
    const decisions = picked.map(
      (one): NewDecision => ({ decision, layer: one.layer, label: labelOf(one), anchor: anchorAt(text, placeOf(one)) }),
    );
    const told =
      decision === 'reject'
        ? vscode.l10n.t('Rejected: {0}', picked.length)
        : vscode.l10n.t('Accepted: {0}', picked.length);
    await decideAndTell(desk, target.document, told, ...decisions);
  });
}

function sameWords(a: Target['mark'], b: Target['mark']): boolean {
  return wordsOf(a).toLowerCase() === wordsOf(b).toLowerCase();
}

/** A list of the places with what stands around them; the editor follows the list. Undefined when the user leaves it. */
async function preview(
  { document, annotations: { text } }: Target<TypedLayer>,
  marks: readonly MarkOf<TypedLayer>[],
  decision: 'accept' | 'reject',
): Promise<readonly MarkOf<TypedLayer>[] | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly mark: MarkOf<TypedLayer> }>();
  pick.title =
    decision === 'reject' ? vscode.l10n.t('Reject those with a tick') : vscode.l10n.t('Accept those with a tick');
  pick.canSelectMany = true;
  pick.items = marks.map(mark => {
    const { start, end } = placeOf(mark);
    const line = document.positionAt(start).line + 1;
    return {
      label: short(`${wordsBefore(text, start)}${text.slice(start, end + AROUND)}`, 80),
      description: vscode.l10n.t('line {0}', line),
      mark,
    };
  });
  pick.selectedItems = pick.items;
  const editor = new FollowList(document);
  try {
    return await new Promise(resolve => {
      pick.onDidChangeActive(([active]) => {
        if (active) editor.show(placeOf(active.mark));
      });
      pick.onDidAccept(() => resolve(pick.selectedItems.map(({ mark }) => mark)));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
    editor.back();
  }
}

/** What stands before the words, from the beginning of a word on. */
function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start);
  return from === 0 ? before : `…${before.replace(/^\S*\s+/u, '')}`;
}
