import * as vscode from 'vscode';
import type { TextRange } from '../../core/annotations';
import { anchorAt } from '../../record/anchor';
import type { NewDecision } from '../../record/decide';
import type { Desk } from '../desk';
import { choose, correction, decideAndTell, short } from './correction';
import { allMarks, MARK_LAYERS, type Mark, spansOf, wordsOf } from './mark';
import { about, activeArticle, argumentOf, selectionOf, type Target, targetOf } from './target';

/** *Change Words to the Selection*: the mark that the selection touches gets exactly the selected words. */
export function registerChangeWords(desk: Desk): vscode.Disposable {
  return correction(desk, 'changeSpan', async mark => {
    const article = activeArticle(desk);
    const selection = selectionOf(article.document);
    if (!selection) throw new Error(vscode.l10n.t('Select the words first.'));
    const target = mark === undefined ? await touched(article, selection) : await targetOf(desk, mark, MARK_LAYERS);
    if (!target) return;
    const decision = await decisionFor(target, selection);
    if (decision) await decideAndTell(desk, article.document, vscode.l10n.t('Changed'), decision);
  });
}

async function touched(
  article: Pick<Target, 'document' | 'annotations'>,
  { start, end }: TextRange,
): Promise<Target | undefined> {
  const marks = allMarks(article.annotations).filter(mark => {
    return spansOf(mark).some(span => span.start < end && start < span.end);
  });
  if (!marks.length) throw new Error(vscode.l10n.t('The selection touches no mark.'));
  const title = vscode.l10n.t('Which one has these words?');
  const choices = marks.map(mark => ({
    label: short(wordsOf(mark)),
    description: argumentOf({ ...article, mark }).id,
    value: mark,
  }));
  const mark = marks.length > 1 ? await choose(title, choices) : marks[0];
  return mark && { ...article, mark };
}

async function decisionFor(target: Target, selection: TextRange): Promise<NewDecision | undefined> {
  const { mark } = target;
  const to = anchorAt(target.annotations.text, selection);
  const { layer, label, anchor } = about({ ...target, mark });
  if (layer !== 'commitment' && layer !== 'attribution') return { decision: 'span', layer, label, anchor, to };
  const part = await choose(vscode.l10n.t('These words are'), [
    { label: vscode.l10n.t('the words that say so'), description: cueOf(mark), value: 'cue' as const },
    {
      label: layer === 'commitment' ? vscode.l10n.t('what is promised or asked') : vscode.l10n.t('what is said'),
      description: short(contentOf(mark)),
      value: 'content' as const,
    },
  ]);
  return part && { decision: 'span', layer, label, anchor, part, to };
}

function cueOf(mark: Mark): string {
  if (mark.layer === 'commitment') return mark.commitment.cue.quote;
  return mark.layer === 'attribution' ? mark.attribution.cue.quote : '';
}

function contentOf(mark: Mark): string {
  if (mark.layer === 'commitment') return mark.commitment.content.quote;
  return mark.layer === 'attribution' ? mark.attribution.content.map(({ quote }) => quote).join(' … ') : '';
}
