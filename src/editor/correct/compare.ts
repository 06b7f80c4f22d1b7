import * as vscode from 'vscode';
import { type ComparedLayer, type Comparison, compareAnnotations, type Difference } from '../../record/compare';
import { parseRecord } from '../../record/file';
import { applyRecord } from '../../record/overlay';
import type { Desk } from '../desk';
import { reveal } from '../reveal';
import { correction, short } from './correction';
import { FollowList } from './follow-list';
import { activeArticle, type OpenArticle } from './target';
import { labelWord, worthWord } from './words';

/** *Compare With Another Record…*: how far two people agree on this article, and each place where they do not. */
export function registerCompare(desk: Desk): vscode.Disposable {
  return correction(desk, 'compareRecord', async given => {
    const article = activeArticle(desk);
    const read = desk.annotations.asRead(article.document);
    const file = given instanceof vscode.Uri ? given : await otherRecord(article.document.uri);
    if (!file || !read) return;
    const theirs = parseRecord(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    const comparison = compareAnnotations(article.annotations, applyRecord(read, theirs).annotations);
    show(article, comparison, vscode.workspace.asRelativePath(file));
  });
}

async function otherRecord(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('The other record of this article'),
    openLabel: vscode.l10n.t('Compare'),
    ...(article.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(article, '..') }),
    filters: { [vscode.l10n.t('Records')]: ['json'] },
  });
  return chosen?.[0];
}

interface Item extends vscode.QuickPickItem {
  readonly difference?: Difference;
}

/** A list that the editor follows; it stays until it is left. */
function show({ document }: OpenArticle, { layers, differences }: Comparison, name: string): void {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = vscode.l10n.t('This record and {0}', name);
  pick.placeholder =
    differences.length === 1 ? vscode.l10n.t('1 difference') : vscode.l10n.t('{0} differences', differences.length);
  // To look at the text, or correct it, between two differences.
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = [
    { label: vscode.l10n.t('Agreement'), kind: vscode.QuickPickItemKind.Separator },
    ...layers.map(({ layer, spans, kappa, alpha }) => ({
      label: layerWord(layer),
      description: vscode.l10n.t(
        'same words: F1 {0}; same labels: κ {1}, α {2}',
        figure(spans.f1),
        figure(kappa),
        figure(alpha),
      ),
      detail: vscode.l10n.t(
        '{0} marked by both, {1} only here, {2} only there',
        spans.both,
        spans.onlyFirst,
        spans.onlySecond,
      ),
    })),
    { label: vscode.l10n.t('Differences'), kind: vscode.QuickPickItemKind.Separator },
    ...differences.map(difference => ({
      label: `“${short(difference.quote, 44)}”`,
      description: `${vscode.l10n.t('line {0}', document.positionAt(difference.start).line + 1)} · ${layerWord(difference.layer)}`,
      detail: vscode.l10n.t(
        'here: {0} · there: {1}',
        word(difference, difference.first),
        word(difference, difference.second),
      ),
      difference,
    })),
  ];
  const editor = new FollowList(document);
  let chosen: Difference | undefined;
  pick.onDidChangeActive(([active]) => {
    if (active?.difference) editor.show(active.difference);
  });
  pick.onDidAccept(() => {
    chosen = pick.activeItems[0]?.difference;
    if (chosen) pick.hide();
  });
  pick.onDidHide(() => {
    pick.dispose();
    if (chosen) void reveal(document, chosen);
    else editor.back();
  });
  const first = pick.items.find(({ difference }) => difference);
  if (first) pick.activeItems = [first];
  pick.show();
}

function layerWord(layer: ComparedLayer): string {
  const words: Readonly<Record<ComparedLayer, string>> = {
    names: vscode.l10n.t('Names'),
    values: vscode.l10n.t('Values'),
    commitments: vscode.l10n.t('Promises and requests'),
    claims: vscode.l10n.t('Claims'),
    worth: vscode.l10n.t('Worth checking'),
  };
  return words[layer];
}

function word({ layer }: Difference, label: string | null): string {
  if (label === null) return vscode.l10n.t('not marked');
  if (layer === 'worth') return worthWord(label as 'CFS');
  const [type = label, strength] = label.split(' ');
  const layers = { names: 'mention', values: 'value', commitments: 'commitment', claims: 'claim' } as const;
  return `${labelWord(layers[layer], type)}${strength ? ` ${strength}/6` : ''}`;
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}
