import type { Disposable } from 'vscode';
import { registerClaimsView } from '../sidebar/claims-view';
import { registerActiveContext } from './active-context';
import { registerCorrections } from './correct/features';
import type { Desk } from './desk';
import { Disposables } from './disposables';
import { registerExportJson } from './export-json';
import { registerFirstHint } from './first-hint';
import { registerHover } from './hover/register';
import { registerMarks } from './marks/marks';
import { registerMentions } from './navigate/mentions';
import { registerParagraphLens } from './navigate/paragraph-lens';
import { registerFolding } from './navigate/paragraphs';
import { registerSymbols } from './navigate/symbols';
import { registerWhoHints } from './navigate/who-hints';
import { registerWikidataLinks } from './navigate/wikidata-links';
import { registerNextMark } from './next-mark';
import { registerReadingCommands } from './reading-commands';
import { registerStatusBar } from './status-bar';
import { registerCopyRow } from './trees/article-tree';
import { registerCommitmentsTree } from './trees/commitments-tree';
import { registerEntitiesTree } from './trees/entities-tree';

/** Everything that the editor shows and does, a file each. */
const FEATURES: readonly ((desk: Desk) => Disposable)[] = [
  registerActiveContext,
  registerMarks,
  registerHover,
  registerFirstHint,
  registerStatusBar,
  registerReadingCommands,
  registerClaimsView,
  registerNextMark,
  registerMentions,
  registerSymbols,
  registerFolding,
  registerWikidataLinks,
  registerParagraphLens,
  registerWhoHints,
  registerEntitiesTree,
  registerCommitmentsTree,
  registerCopyRow,
  registerExportJson,
  registerCorrections,
];

export function registerFeatures(desk: Desk): Disposable {
  return new Disposables(...FEATURES.map(register => register(desk)));
}
