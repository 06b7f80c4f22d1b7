import * as vscode from 'vscode';
import type { Annotations } from '../core/annotations';
import type { ReadingState } from './annotation-service';
import type { Desk } from './desk';
import { Disposables } from './disposables';
import { worthChecking } from './worth-checking';

/** Milliseconds before a reading is worth a spinner; a re-read after a keystroke is shorter. */
const SPINNER_AFTER = 400;

interface Shown {
  readonly text: string;
  readonly tooltip: string;
  readonly command?: string;
}

/** How many of each the article has, and whether it is being read; only for the active editor. */
export function registerStatusBar(desk: Desk): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('onTheRecord.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'On the Record';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (shown: Shown | null): void => {
    clearTimeout(timer);
    if (!shown) {
      item.hide();
      return;
    }
    item.text = shown.text;
    item.tooltip = shown.tooltip;
    item.accessibilityInformation = { label: `On the Record: ${shown.tooltip}`, role: 'button' };
    item.command = shown.command;
    item.show();
  };
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const state = document ? desk.annotations.state(document) : null;
    if (state?.tag === 'reading' && state.annotations) {
      clearTimeout(timer);
      timer = setTimeout(() => show(describe(state)), SPINNER_AFTER);
    } else show(state && describe(state));
  };
  update();
  return new Disposables(
    item,
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeActiveTextEditor(update),
    desk.annotations.onDidChange(document => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}

function describe(state: ReadingState): Shown | null {
  switch (state.tag) {
    case 'off':
      return null;
    case 'other-language':
      return {
        text: `$(book) ${vscode.l10n.t('not in English')}`,
        tooltip: vscode.l10n.t('On the Record reads English. Click to read this text all the same.'),
        command: 'onTheRecord.annotate',
      };
    case 'reading':
      return {
        text: `$(sync~spin) ${vscode.l10n.t('Reading…')}`,
        tooltip: vscode.l10n.t('The article is being read.'),
      };
    case 'failed':
      return {
        text: `$(warning) ${vscode.l10n.t('not read')}`,
        tooltip: vscode.l10n.t('{0} Click to try again.', state.message),
        command: 'onTheRecord.annotate',
      };
    case 'done':
      return counts(state.annotations);
  }
}

function counts(annotations: Annotations): Shown {
  const { entities, commitments, claims } = annotations;
  const names = entities.filter(entity => entity.type !== 'SET').length;
  const requests = commitments.filter(commitment => commitment.act === 'request').length;
  const promises = commitments.length - requests;
  const worth = worthChecking(annotations).length;
  return {
    text: `$(organization) ${names} $(pass) ${promises} $(question) ${requests} $(checklist) ${worth}`,
    tooltip: vscode.l10n.t(
      '{0} names, {1} promises, {2} requests, {3} claims ({4} worth checking). Click for the claims.',
      names,
      promises,
      requests,
      claims.length,
      worth,
    ),
    command: 'onTheRecord.focusClaims',
  };
}
