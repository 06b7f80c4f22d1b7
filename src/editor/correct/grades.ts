import * as vscode from 'vscode';
import type { Strength } from '../../core/annotations';
import { WORTHS } from '../../record/labels';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { strengthWord } from '../words';
import { choose, correction, decideAndTell, withNow } from './correction';
import { about, targetOf } from './target';
import { worthWord } from './words';

const STRENGTHS: readonly Strength[] = [6, 5, 4, 3, 2, 1, 0];

/** *Set How Firm It Is* and *Set Worth Checking*. */
export function registerGrades(desk: Desk): vscode.Disposable {
  return new Disposables(
    correction(desk, 'setStrength', async (mark, answer) => {
      const target = await targetOf(desk, mark, ['commitment']);
      if (!target) return;
      const choices = STRENGTHS.map(value => ({
        label: strengthWord(value),
        description: vscode.l10n.t('{0} of 6', value),
        value,
      }));
      const to = await choose(
        vscode.l10n.t('How firm are the words “{0}”?', target.mark.commitment.cue.quote),
        withNow(choices, target.mark.commitment.strength),
        answer,
      );
      if (to === undefined) return;
      await decideAndTell(desk, target.document, strengthWord(to), { decision: 'strength', ...about(target), to });
    }),
    correction(desk, 'setCheckworthiness', async (mark, answer) => {
      const target = await targetOf(desk, mark, ['claim']);
      if (!target) return;
      const choices = WORTHS.map(value => ({ label: worthWord(value), value }));
      const to = await choose(
        vscode.l10n.t('Is it worth checking?'),
        withNow(choices, target.mark.claim.checkworthiness),
        answer,
      );
      if (to === undefined) return;
      await decideAndTell(desk, target.document, worthWord(to), { decision: 'checkworthiness', ...about(target), to });
    }),
  );
}
