import * as vscode from 'vscode';
import type { Entity } from '../../core/annotations';
import type { NewDecision } from '../../record/decide';
import { ARTICLES } from '../articles';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { mentionAt } from '../navigate/mention-at';
import { toRange } from '../ranges';
import { choose, correction, decideAndTell } from './correction';
import { anchorOf, entityChoices } from './parties';
import { about, aboutEntity, type OpenArticle, type Target, targetOf } from './target';

/**
 * *Is the Same As…*, *Is Somebody Else*, and Rename: to another entity's name it joins the two, to any other it changes the name under
 * which the entity is listed. The article's own words stay as they are: Rename is an edit of the record, which VS Code's preview shows.
 */
export function registerSameEntity(desk: Desk): vscode.Disposable {
  return new Disposables(
    correction(desk, 'mergeEntities', async mark => {
      const target = await targetOf(desk, mark, ['mention']);
      if (!target) return;
      const others = entityChoices(target).filter(({ value }) => value !== target.mark.entity);
      const other = await choose(vscode.l10n.t('{0} is the same as', target.mark.entity.name), others);
      const decision = other && joined(target, other);
      if (decision) await decideAndTell(desk, target.document, vscode.l10n.t('Joined with {0}', other.name), decision);
    }),
    correction(desk, 'splitMention', async mark => {
      const target = await targetOf(desk, mark, ['mention']);
      if (!target) return;
      const told = vscode.l10n.t('“{0}” now stands for itself', target.mark.mention.quote);
      await decideAndTell(desk, target.document, told, { decision: 'split', ...about(target) });
    }),
    vscode.languages.registerRenameProvider(ARTICLES, {
      prepareRename(document, position) {
        const target = mentionTarget(desk, document, position);
        if (!target) throw new Error(vscode.l10n.t('There is no name here.'));
        return { range: toRange(document, target.mark.mention), placeholder: target.mark.entity.name };
      },
      async provideRenameEdits(document, position, newName) {
        const target = mentionTarget(desk, document, position);
        const name = newName.trim();
        if (!target || !name || name === target.mark.entity.name) return null;
        const other = entityNamed(target, name);
        const decision: NewDecision | undefined =
          other && other !== target.mark.entity
            ? joined(target, other)
            : { decision: 'name', ...aboutEntity(target), to: name };
        if (!decision) return null;
        const label =
          decision.decision === 'merge'
            ? vscode.l10n.t('{0} is the same as {1}', target.mark.entity.name, name)
            : vscode.l10n.t('{0} is listed as {1}', target.mark.entity.name, name);
        const edit = await desk.record.editFor(document, label, decision);
        if (edit) return edit;
        // Where there is no file that an edit could change, the decision is taken at once.
        await desk.record.decide(document, decision);
        return new vscode.WorkspaceEdit();
      },
    }),
  );
}

function joined(target: Target<'mention'>, other: Entity): NewDecision | undefined {
  const into = anchorOf(target, other);
  return into && { decision: 'merge', ...aboutEntity(target), into };
}

function mentionTarget(
  { annotations }: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Target<'mention'> | undefined {
  const found = annotations.annotations(document);
  const hit = found && mentionAt(found, document.offsetAt(position));
  return hit ? { document, annotations: found, mark: { layer: 'mention', ...hit } } : undefined;
}

function entityNamed({ annotations }: OpenArticle, name: string): Entity | undefined {
  const same = (words: string): boolean => words.toLowerCase() === name.toLowerCase();
  return (
    annotations.entities.find(entity => same(entity.name)) ??
    annotations.entities.find(({ mentions }) => mentions.some(({ kind, quote }) => kind === 'name' && same(quote)))
  );
}
