import type { Disposable } from 'vscode';
import type { Desk } from './desk';
import { Disposables } from './disposables';

/** Everything that the editor shows and does, a file each. */
const FEATURES: readonly ((desk: Desk) => Disposable)[] = [];

export function registerFeatures(desk: Desk): Disposable {
  return new Disposables(...FEATURES.map(register => register(desk)));
}
