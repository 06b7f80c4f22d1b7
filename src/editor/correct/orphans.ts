import * as vscode from 'vscode';
import type { TextRange } from '../../core/annotations';
import { anchorAt } from '../../record/anchor';
import type { Orphan } from '../../record/overlay';
import type { Desk } from '../desk';
import { reveal } from '../reveal';
import { type Choice, choose, correction, short, tell } from './correction';
import { activeArticle, type OpenArticle, selectionOf } from './target';
import { decisionWord } from './words';

type Fate = { readonly tag: 'place'; readonly range: TextRange } | { readonly tag: 'drop' };

/** *Decisions Without a Place…*: those whose words have gone, to be put where they belong or dropped. */
export function registerOrphans(desk: Desk): vscode.Disposable {
  return correction(desk, 'orphans', async () => {
    const article = activeArticle(desk);
    const orphans = desk.record.orphans(article.document);
    if (!orphans.length) return tell(vscode.l10n.t('Every decision has its place.'));
    const orphan = await choose(
      vscode.l10n.t('Decisions without a place'),
      orphans.map(value => ({
        label: `“${short(value.decision.anchor.quote)}”`,
        description: decisionWord(value.decision),
        detail: reasonWord(value.reason),
        value,
      })),
    );
    const fate = orphan && (await choose(`“${short(orphan.decision.anchor.quote)}”`, fates(article, orphan)));
    if (!fate || !orphan) return;
    if (fate.tag === 'drop') return desk.record.retract(article.document, orphan.decision.id);
    await desk.record.reattach(article.document, orphan.decision.id, anchorAt(article.annotations.text, fate.range));
    await reveal(article.document, fate.range);
  });
}

function fates({ document, annotations: { text } }: OpenArticle, { candidates }: Orphan): readonly Choice<Fate>[] {
  const selection = selectionOf(document);
  const at = (label: string, range: TextRange): Choice<Fate> => ({
    label,
    description: vscode.l10n.t('line {0}', document.positionAt(range.start).line + 1),
    detail: short(text.slice(Math.max(0, range.start - 40), range.end + 40), 120),
    value: { tag: 'place', range },
  });
  return [
    ...(selection ? [at(vscode.l10n.t('Put it on the selected words'), selection)] : []),
    ...candidates.map(range =>
      at(vscode.l10n.t('Put it on “{0}”', short(text.slice(range.start, range.end), 40)), range),
    ),
    { label: vscode.l10n.t('Drop the decision'), value: { tag: 'drop' } },
  ];
}

function reasonWord(reason: Orphan['reason']): string {
  const words: Readonly<Record<Orphan['reason'], string>> = {
    gone: vscode.l10n.t('These words are not in the article any more.'),
    'look-alikes': vscode.l10n.t('Several places look like it.'),
    'nothing-there': vscode.l10n.t('The words are there, but nothing is marked that it could be about.'),
  };
  return words[reason];
}
