import * as vscode from 'vscode';
import { CLAIM_STATUSES, FATES } from '../../record/labels';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { choose, correction, decideAndTell, short, withNow } from './correction';
import { idOf, wordsOf } from './mark';
import { about, aboutEntity, type Target, targetOf } from './target';
import { claimStatusWord, fateWord } from './words';

/** *Set Status*, *Note*, *Add Evidence* on a claim or a promise; a note also on a name. */
export function registerRemarks(desk: Desk): vscode.Disposable {
  return new Disposables(
    correction(desk, 'setStatus', (mark, answer) => setStatus(desk, mark, answer)),
    correction(desk, 'note', (mark, answer) => note(desk, mark, answer)),
    correction(desk, 'addEvidence', (mark, answer) => addEvidence(desk, mark, answer)),
  );
}

async function setStatus(desk: Desk, argument: unknown, answer: unknown): Promise<void> {
  const target = await targetOf(desk, argument, ['claim', 'commitment']);
  if (!target) return;
  const { document, mark } = target;
  const { claimStatus, fate } = desk.record.remarks(document, idOf(mark));
  if (mark.layer === 'claim') {
    const choices = CLAIM_STATUSES.map(value => ({ label: claimStatusWord(value), value }));
    const to = await choose(short(mark.claim.quote), withNow(choices, claimStatus ?? 'unchecked'), answer);
    if (to)
      await decideAndTell(desk, document, claimStatusWord(to), {
        decision: 'claim-status',
        ...about({ ...target, mark }),
        to,
      });
  } else {
    const choices = FATES.map(value => ({ label: fateWord(value), value }));
    const to = await choose(short(mark.commitment.content.quote), withNow(choices, fate ?? 'open'), answer);
    if (to)
      await decideAndTell(desk, document, fateWord(to), {
        decision: 'commitment-status',
        ...about({ ...target, mark }),
        to,
      });
  }
}

async function note(desk: Desk, argument: unknown, answer: unknown): Promise<void> {
  const target = await targetOf(desk, argument, ['claim', 'commitment', 'mention']);
  if (!target) return;
  const text =
    typeof answer === 'string'
      ? answer
      : await vscode.window.showInputBox({
          title: vscode.l10n.t('Note on {0}', short(wordsOf(target.mark), 50)),
          prompt: vscode.l10n.t('Empty takes the note away.'),
          value: desk.record.remarks(target.document, idOf(target.mark)).note,
        });
  if (text !== undefined) {
    await decideAndTell(desk, target.document, vscode.l10n.t('Noted'), {
      decision: 'note',
      ...aboutNoted(target),
      text,
    });
  }
}

function aboutNoted(target: Target<'claim' | 'commitment' | 'mention'>) {
  const { mark } = target;
  if (mark.layer === 'mention') return aboutEntity({ ...target, mark });
  return mark.layer === 'claim' ? about({ ...target, mark }) : about({ ...target, mark });
}

async function addEvidence(desk: Desk, argument: unknown, answer: unknown): Promise<void> {
  const target = await targetOf(desk, argument, ['claim', 'commitment']);
  if (!target) return;
  const isLink = (text: string): boolean => /^https?:\/\/\S+$/u.test(text.trim());
  const url =
    typeof answer === 'string' && isLink(answer)
      ? answer
      : await vscode.window.showInputBox({
          title: vscode.l10n.t('Evidence on {0}', short(wordsOf(target.mark), 50)),
          placeHolder: 'https://',
          validateInput: text =>
            isLink(text) ? null : vscode.l10n.t('Write a web address that begins with https://.'),
        });
  if (!url) return;
  const { layer, label, anchor } = about(target);
  await decideAndTell(desk, target.document, vscode.l10n.t('Added: {0}', url), {
    decision: 'evidence',
    layer,
    label,
    anchor,
    url: url.trim(),
  });
}
