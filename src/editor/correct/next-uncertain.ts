import * as vscode from 'vscode';
import type { Desk } from '../desk';
import { reveal } from '../reveal';
import { correction, short, tell } from './correction';
import { allMarks, confidenceOf, shownAt, wordsOf } from './mark';
import { activeArticle, caretOf } from './target';

/** Below this the reader is unsure of a mark. */
const UNCERTAIN = 0.6;

/** *Go to Next Uncertain Mark*: what is most likely wrong, from the caret on, round at the end. */
export function registerNextUncertain(desk: Desk): vscode.Disposable {
  return correction(desk, 'nextUncertain', async () => {
    const { document, annotations } = activeArticle(desk);
    const marks = allMarks(annotations)
      // Who says something has no mark in the text.
      .filter(mark => mark.layer !== 'attribution' && confidenceOf(mark) < UNCERTAIN)
      .sort((a, b) => shownAt(a).start - shownAt(b).start);
    const caret = caretOf(document);
    const next = marks.find(mark => shownAt(mark).start > caret) ?? marks[0];
    if (!next) return tell(vscode.l10n.t('Nothing here is uncertain.'));
    await reveal(document, shownAt(next));
    tell(vscode.l10n.t('{0}: {1} % sure', short(wordsOf(next)), Math.round(100 * confidenceOf(next))));
  });
}
