import type { Disposable } from 'vscode';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { registerAdd } from './add';
import { registerAllLikeThis } from './all-like-this';
import { registerChangeType } from './change-type';
import { registerChangeWords } from './change-words';
import { registerCompare } from './compare';
import { registerDeadline } from './deadline';
import { registerGrades } from './grades';
import { registerJudge } from './judge';
import { registerMenu } from './menu';
import { registerNextUncertain } from './next-uncertain';
import { registerOrphans } from './orphans';
import { registerParties } from './parties';
import { registerPatterns } from './patterns';
import { registerRemarks } from './remarks';
import { registerRemarksHover } from './remarks-hover';
import { registerSameEntity } from './same-entity';
import { registerUndo } from './undo';

/** Everything by which a person puts the reading right, a file each. */
const CORRECTIONS: readonly ((desk: Desk) => Disposable)[] = [
  registerJudge,
  registerChangeType,
  registerChangeWords,
  registerParties,
  registerDeadline,
  registerGrades,
  registerAdd,
  registerSameEntity,
  registerAllLikeThis,
  registerPatterns,
  registerRemarks,
  registerRemarksHover,
  registerNextUncertain,
  registerOrphans,
  registerUndo,
  registerCompare,
  registerMenu,
];

export function registerCorrections(desk: Desk): Disposable {
  return new Disposables(...CORRECTIONS.map(register => register(desk)));
}
