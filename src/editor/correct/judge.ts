import * as vscode from 'vscode';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { correction, decideAndTell, short } from './correction';
import { MARK_LAYERS, wordsOf } from './mark';
import { about, aboutEntity, markNamed, targetOf } from './target';

/** *Accept* and *Reject* the mark at hand; an entity as a whole when it comes from a list. */
export function registerJudge(desk: Desk): vscode.Disposable {
  const judge = (decision: 'accept' | 'reject', told: (words: string) => string): vscode.Disposable =>
    correction(desk, decision, async argument => {
      const target = await targetOf(desk, argument, MARK_LAYERS);
      if (!target) return;
      const { mark } = target;
      const given = markNamed(argument);
      const isWhole = given !== undefined && given.start === undefined && mark.layer === 'mention';
      const what = isWhole ? aboutEntity({ ...target, mark }) : about(target);
      const words = isWhole ? mark.entity.name : wordsOf(mark);
      await decideAndTell(desk, target.document, told(short(words)), { decision, ...what });
    });
  return new Disposables(
    judge('accept', words => vscode.l10n.t('Accepted: {0}', words)),
    judge('reject', words => vscode.l10n.t('Rejected: {0}', words)),
  );
}
