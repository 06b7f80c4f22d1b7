import * as vscode from 'vscode';
import type { Annotations } from '../../core/annotations';
import type { Remarks } from '../../record/overlay';
import { ARTICLES } from '../articles';
import type { Desk } from '../desk';
import { HoverText } from '../hover/markdown';
import { toRange } from '../ranges';
import { fateText } from './fate';
import { idOf, type Mark, marksAt, shownAt } from './mark';
import { claimStatusWord } from './words';

/** Below what was read, what a person has said about it: where checking stands, what became of it, note and evidence. */
export function registerRemarksHover({ annotations, record }: Desk): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLES, {
    provideHover(document, position) {
      const found = annotations.annotations(document);
      if (!found) return null;
      for (const mark of marksAt(found, document.offsetAt(position))) {
        const text = remarksText(found, mark, record.remarks(document, idOf(mark)));
        if (text) return new vscode.Hover(text, toRange(document, shownAt(mark)));
      }
      return null;
    },
  });
}

function remarksText(annotations: Annotations, mark: Mark, remarks: Remarks): vscode.MarkdownString | null {
  const { claimStatus, note, evidence } = remarks;
  const fate = mark.layer === 'commitment' ? fateText(annotations, mark.commitment, remarks) : null;
  const status = mark.layer === 'claim' && claimStatus ? claimStatusWord(claimStatus) : fate;
  if (!status && !note && !evidence.length) return null;
  const hover = new HoverText();
  if (status) hover.text(vscode.l10n.t('Status: {0}', status)).paragraph();
  if (note) hover.text(vscode.l10n.t('Note: {0}', note));
  for (const { url, title } of evidence) hover.paragraph().web(title || url, escaped(url));
  return hover.markdown;
}

/** An address in which nothing can end the link. */
function escaped(url: string): string {
  return url.replace(/[()<>\\[\]]/gu, mark => `%${mark.charCodeAt(0).toString(16)}`);
}
