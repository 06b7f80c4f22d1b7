import * as vscode from 'vscode';
import type { Entity } from '../../core/annotations';
import { anchorAt } from '../../record/anchor';
import type { Anchor } from '../../record/record';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { definitionOf } from '../navigate/mention-at';
import { entityTypeWord } from '../words';
import { type Choice, choose, chooseMany, correction, decideAndTell } from './correction';
import { about, type OpenArticle, selectionOf, targetOf } from './target';

/** *Set Who Is Bound*, *Set to Whom*, *Set Who Claims It*. */
export function registerParties(desk: Desk): vscode.Disposable {
  const parties = (name: string, decision: 'actors' | 'recipients', title: () => string): vscode.Disposable =>
    correction(desk, name, async mark => {
      const target = await targetOf(desk, mark, ['commitment']);
      if (!target) return;
      const now = target.mark.commitment[decision];
      const chosen = await chooseMany(title(), entityChoices(target), ({ id }) => now.includes(id));
      if (!chosen) return;
      const to = chosen.flatMap(entity => anchorOf(target, entity) ?? []);
      await decideAndTell(desk, target.document, vscode.l10n.t('Changed'), { decision, ...about(target), to });
    });
  return new Disposables(
    parties('setActor', 'actors', () => vscode.l10n.t('Who is bound, or who asks?')),
    parties('setRecipient', 'recipients', () => vscode.l10n.t('To whom is it promised, or who is asked?')),
    correction(desk, 'setClaimer', async mark => {
      const target = await targetOf(desk, mark, ['claim', 'attribution']);
      if (!target) return;
      const selection = selectionOf(target.document);
      const words: readonly Choice<Anchor>[] = selection
        ? [
            {
              label: vscode.l10n.t('The selected words'),
              description: target.annotations.text.slice(selection.start, selection.end),
              value: anchorAt(target.annotations.text, selection),
            },
          ]
        : [];
      const named = entityChoices(target).flatMap(({ value, ...choice }) => {
        const anchor = anchorOf(target, value);
        return anchor ? [{ ...choice, value: anchor }] : [];
      });
      const to = await choose<Anchor | 'author' | 'unnamed'>(
        target.mark.layer === 'claim' ? vscode.l10n.t('Who claims it?') : vscode.l10n.t('Who says it?'),
        [
          ...words,
          ...(target.mark.layer === 'claim' ? [{ label: vscode.l10n.t('The writer'), value: 'author' as const }] : []),
          { label: vscode.l10n.t('A source without a name'), value: 'unnamed' },
          ...named,
        ],
      );
      if (to === undefined) return;
      const claimer = to === 'unnamed' ? null : to;
      await decideAndTell(desk, target.document, vscode.l10n.t('Changed'), {
        decision: 'claimer',
        ...about(target),
        to: claimer,
      });
    }),
  );
}

/** The entities of an article, the most often named first. */
export function entityChoices({ annotations }: Pick<OpenArticle, 'annotations'>): readonly Choice<Entity>[] {
  return [...annotations.entities]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(entity => ({ label: entity.name, description: entityTypeWord(entity.type), value: entity }));
}

/** An entity is pointed to by a mention, which outlives the ids of one reading. */
export function anchorOf({ annotations }: Pick<OpenArticle, 'annotations'>, entity: Entity): Anchor | undefined {
  const mention = definitionOf(entity);
  return mention && anchorAt(annotations.text, mention);
}
