import * as vscode from 'vscode';
import type { NewDecision } from '../../record/decide';
import type { Desk } from '../desk';
import { guarded } from '../run-command';

/** Milliseconds that a word on what was done stays in the status bar. */
const TOLD = 4000;

/** Registers a command that may be given a mark and an answer to what it would ask. */
export function correction(
  desk: Desk,
  name: string,
  run: (mark: unknown, answer: unknown) => Promise<unknown>,
): vscode.Disposable {
  return vscode.commands.registerCommand(`onTheRecord.${name}`, (mark?: unknown, answer?: unknown) =>
    guarded(desk, () => run(mark, answer)),
  );
}

/** Takes decisions and says so in the status bar. */
export async function decideAndTell(
  { record }: Desk,
  document: vscode.TextDocument,
  told: string,
  ...decisions: readonly NewDecision[]
): Promise<void> {
  await record.decide(document, ...decisions);
  tell(told);
}

export function tell(words: string): void {
  vscode.window.setStatusBarMessage(words, TOLD);
}

export interface Choice<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: T;
}

/** The choices with a word at the one that holds now. */
export function withNow<T>(choices: readonly Choice<T>[], now: T): readonly Choice<T>[] {
  return choices.map(choice =>
    choice.value === now
      ? {
          ...choice,
          description: choice.description ? vscode.l10n.t('{0}, as now', choice.description) : vscode.l10n.t('as now'),
        }
      : choice,
  );
}

/** The user's answer; undefined when there is none. An answer that the command was given is taken without asking. */
export async function choose<T>(title: string, choices: readonly Choice<T>[], given?: unknown): Promise<T | undefined> {
  const answered = choices.find(({ value }) => value === given);
  if (answered) return answered.value;
  return (await vscode.window.showQuickPick(choices, { title, matchOnDescription: true, matchOnDetail: true }))?.value;
}

/** Several answers; those of `picked` are ticked at first, and stand first. */
export async function chooseMany<T>(
  title: string,
  choices: readonly Choice<T>[],
  picked: (value: T) => boolean,
): Promise<readonly T[] | undefined> {
  const items = choices.map(choice => ({ ...choice, picked: picked(choice.value) }));
  const chosen = await vscode.window.showQuickPick(
    [...items.filter(item => item.picked), ...items.filter(item => !item.picked)],
    { title, canPickMany: true, matchOnDescription: true },
  );
  return chosen?.map(({ value }) => value);
}

/** Words short enough for a list. */
export function short(words: string, most = 60): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
