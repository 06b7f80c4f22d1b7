import * as vscode from 'vscode';
import type { DeadlineRelation } from '../../core/annotations';
import { anchorAt } from '../../record/anchor';
import type { DecidedDeadline } from '../../record/record';
import type { Desk } from '../desk';
import { type Choice, choose, correction, decideAndTell } from './correction';
import { about, type OpenArticle, selectionOf, type Target, targetOf } from './target';
import { relationWord } from './words';

const RELATIONS: readonly DeadlineRelation[] = ['by', 'until', 'within', 'from', 'at', 'after'];
const NONE = 'none';

/** *Set Deadline*: a date of the article, the selected words, or none. */
export function registerDeadline(desk: Desk): vscode.Disposable {
  return correction(desk, 'setDeadline', async mark => {
    const target = await targetOf(desk, mark, ['commitment']);
    if (!target) return;
    const when = await choose<Omit<DecidedDeadline, 'relation'> | typeof NONE>(vscode.l10n.t('By when?'), [
      ...selected(target),
      { label: vscode.l10n.t('No deadline'), value: NONE },
      ...dates(target),
    ]);
    if (!when) return;
    const relation =
      when === NONE
        ? NONE
        : await choose<DeadlineRelation>(
            when.anchor.quote,
            RELATIONS.map(value => ({ label: relationWord(value), description: value, value })),
          );
    if (!relation) return;
    const to = when === NONE || relation === NONE ? null : { ...when, relation };
    await decideAndTell(desk, target.document, vscode.l10n.t('Changed'), {
      decision: 'deadline',
      ...about(target),
      to,
    });
  });
}

function selected({
  document,
  annotations: { text },
}: OpenArticle): readonly Choice<Omit<DecidedDeadline, 'relation'>>[] {
  const selection = selectionOf(document);
  if (!selection) return [];
  const words = text.slice(selection.start, selection.end);
  return [
    { label: vscode.l10n.t('The selected words'), description: words, value: { anchor: anchorAt(text, selection) } },
  ];
}

/** The dates of the article, the nearest to the promise first. */
function dates({ annotations, mark }: Target<'commitment'>): readonly Choice<Omit<DecidedDeadline, 'relation'>>[] {
  const distance = (start: number): number => Math.abs(start - mark.commitment.content.start);
  return annotations.values
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .sort((a, b) => distance(a.start) - distance(b.start))
    .map(date => ({
      label: date.quote,
      description: date.value ?? '',
      value: { anchor: anchorAt(annotations.text, date), ...(date.value === undefined ? {} : { value: date.value }) },
    }));
}
