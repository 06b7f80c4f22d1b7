import * as vscode from 'vscode';
import type { NewDecision } from '../../record/decide';
import { fits } from '../../record/pattern';
import type { RejectPattern } from '../../record/record';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { choose, correction, decideAndTell, tell } from './correction';
import { allMarks, labelOf, type Mark, TYPED_LAYERS, wordsOf } from './mark';
import { activeArticle, targetOf } from './target';
import { decisionWord, labelWord } from './words';

/** *Reject Wherever It Reads…* in this article or in all, and *Take Back a Rejected Pattern…*. */
export function registerPatterns(desk: Desk): vscode.Disposable {
  return new Disposables(
    correction(desk, 'rejectPattern', mark => rejectPattern(desk, mark)),
    correction(desk, 'takeBackPattern', () => takeBack(desk)),
  );
}

async function rejectPattern(desk: Desk, argument: unknown): Promise<void> {
  const target = await targetOf(desk, argument, TYPED_LAYERS);
  if (!target) return;
  const { layer } = target.mark;
  const marks = allMarks(target.annotations).filter(mark => mark.layer === layer);
  const words = layer === 'commitment' ? target.mark.commitment.cue.quote : wordsOf(target.mark);
  const pattern = await vscode.window.showInputBox({
    title: vscode.l10n.t('Reject wherever it reads'),
    prompt: vscode.l10n.t('* stands for any words.'),
    value: words,
    validateInput: text => ({
      message: vscode.l10n.t('{0} marks in this article', marks.filter(mark => fitsMark(mark, text)).length),
      severity: text.trim() ? vscode.InputBoxValidationSeverity.Info : vscode.InputBoxValidationSeverity.Error,
    }),
  });
  if (!pattern?.trim()) return;
  const label = labelOf(target.mark);
  const isOnly = await choose(vscode.l10n.t('Which marks?'), [
    { label: vscode.l10n.t('Only those read as “{0}”', labelWord(layer, label)), value: true },
    { label: vscode.l10n.t('Whatever they were read as'), value: false },
  ]);
  const where =
    isOnly === undefined
      ? undefined
      : await choose(vscode.l10n.t('Where?'), [
          { label: vscode.l10n.t('In this article'), value: 'here' as const },
          { label: vscode.l10n.t('In every article'), value: 'everywhere' as const },
        ]);
  if (!where) return;
  const made = { decision: 'pattern', layer, pattern: pattern.trim(), ...(isOnly ? { label } : {}) } as const;
  await reject(desk, target.document, made, where);
}

async function reject(
  desk: Desk,
  document: vscode.TextDocument,
  made: Extract<NewDecision, { decision: 'pattern' }>,
  where: 'here' | 'everywhere',
): Promise<void> {
  const told = vscode.l10n.t('Rejected: {0}', made.pattern);
  if (where === 'here') return decideAndTell(desk, document, told, made);
  const date = new Date().toISOString();
  const pattern: RejectPattern = { ...made, id: `everywhere-${date.replace(/\D/gu, '')}`, date };
  await desk.record.setEverywhere([...desk.record.everywhere(), pattern]);
  tell(told);
}

async function takeBack(desk: Desk): Promise<void> {
  const { document } = activeArticle(desk);
  const here = desk.record.decisionsFor(document).filter(decision => decision.decision === 'pattern');
  const everywhere = desk.record.everywhere();
  if (!here.length && !everywhere.length) throw new Error(vscode.l10n.t('No pattern is rejected.'));
  const picked = await choose(vscode.l10n.t('Take back'), [
    ...here.map(value => ({ label: decisionWord(value), description: vscode.l10n.t('in this article'), value })),
    ...everywhere.map(value => ({ label: decisionWord(value), description: vscode.l10n.t('in every article'), value })),
  ]);
  if (!picked) return;
  if (here.includes(picked)) await desk.record.retract(document, picked.id);
  else await desk.record.setEverywhere(everywhere.filter(({ id }) => id !== picked.id));
}

function fitsMark(mark: Mark, pattern: string): boolean {
  const words = mark.layer === 'commitment' ? mark.commitment.cue.quote : wordsOf(mark);
  return pattern.trim() !== '' && fits({ pattern }, words, labelOf(mark));
}
