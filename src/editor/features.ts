import type { Disposable } from 'vscode';
import { registerActiveContext } from './active-context';
import type { Desk } from './desk';
import { Disposables } from './disposables';
import { registerExportJson } from './export-json';
import { registerHover } from './hover/register';
import { registerMarks } from './marks/marks';
import { registerNextMark } from './next-mark';
import { registerReadingCommands } from './reading-commands';
import { registerStatusBar } from './status-bar';

/** Everything that the editor shows and does, a file each. */
const FEATURES: readonly ((desk: Desk) => Disposable)[] = [
  registerActiveContext,
  registerMarks,
  registerHover,
  registerStatusBar,
  registerReadingCommands,
  registerNextMark,
  registerExportJson,
];

export function registerFeatures(desk: Desk): Disposable {
  return new Disposables(...FEATURES.map(register => register(desk)));
}
