import * as vscode from 'vscode';

/** What a list or a box of VS Code showed. */
export interface Asked {
  readonly title: string;
  /** The labels of a list, in its order; for a box its first words. */
  readonly offered: readonly string[];
}

/** What the user does: takes the line that fits, ticks exactly the lines that fit, or writes. */
export type Answer =
  | { readonly tag: 'take'; readonly line: RegExp }
  | { readonly tag: 'tick'; readonly lines: RegExp }
  | { readonly tag: 'write'; readonly words: string };

export const take = (line: RegExp): Answer => ({ tag: 'take', line });
export const tick = (lines: RegExp): Answer => ({ tag: 'tick', lines });
export const write = (words: string): Answer => ({ tag: 'write', words });

type Item = vscode.QuickPickItem | string;
type PickOptions = vscode.QuickPickOptions & { readonly canPickMany?: boolean };

/** Milliseconds between two keys. */
const PAUSE = 10;
/** Milliseconds after which a key was lost. */
const LAG = 500;
const PATIENCE = 200;

/**
 * Runs something and answers what VS Code asks meanwhile, one question after the other, by the commands of the arrow keys, Space and
 * Enter in the real list. Gives what was asked. @throws Error when it asks for more or for less, or does not offer what is to be taken.
 */
export async function answering(answers: readonly Answer[], run: () => Thenable<unknown>): Promise<readonly Asked[]> {
  const { showQuickPick, showInputBox, createQuickPick } = vscode.window;
  const asked: Asked[] = [];
  const faults: Error[] = [];
  const next = (title: string | undefined, offered: readonly string[]): Answer => {
    const answer = answers[asked.length];
    asked.push({ title: title ?? '', offered });
    if (!answer) throw new Error(`nothing answers “${title}”: ${offered.join(', ')}`);
    return answer;
  };
  const driving = (drive: Promise<unknown>): void => {
    drive.catch((error: unknown) => {
      faults.push(error instanceof Error ? error : new Error(String(error)));
      void vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    });
  };

  vscode.window.showQuickPick = (async (items: readonly Item[], options: PickOptions = {}) => {
    const labels = items.map(labelOf);
    const answer = next(options.title, labels);
    let active: string | undefined;
    const shown = showQuickPick(items as readonly vscode.QuickPickItem[], {
      ...options,
      onDidSelectItem: item => {
        active = labelOf(item);
      },
    });
    let isDone = false;
    void shown.then(() => {
      isDone = true;
    });
    const list = { labels, active: () => active, isDone: () => isDone };
    const ticked = items.map(item => typeof item === 'object' && item.picked === true);
    driving(options.canPickMany ? tickIn(list, answer, ticked) : takeIn(list, answer));
    return shown;
  }) as typeof showQuickPick;

  vscode.window.showInputBox = (async (options: vscode.InputBoxOptions = {}) => {
    const answer = next(options.title, [options.value ?? '']);
    if (answer.tag !== 'write') throw new Error(`“${options.title}” wants words`);
    const fault = await options.validateInput?.(answer.words);
    if (typeof fault === 'string') throw new Error(fault);
    let isDone = false;
    const shown = showInputBox({ ...options, value: answer.words });
    void shown.then(() => {
      isDone = true;
    });
    driving(acceptUntil(() => isDone));
    return shown;
  }) as typeof showInputBox;

  vscode.window.createQuickPick = (() => {
    const pick = createQuickPick();
    const show = pick.show.bind(pick);
    let isDone = false;
    pick.onDidHide(() => {
      isDone = true;
    });
    pick.show = () => {
      const labels = pick.items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator).map(labelOf);
      show();
      const list = { labels, active: () => pick.activeItems[0]?.label, isDone: () => isDone };
      const answer = next(pick.title, labels);
      const ticked = pick.items.map(item => pick.selectedItems.includes(item));
      driving(pick.canSelectMany ? tickIn(list, answer, ticked) : takeIn(list, answer));
    };
    return pick;
  }) as typeof createQuickPick;

  try {
    await run();
    // A list that stays until it is left outlives its command.
    for (let waited = 0; asked.length < answers.length && waited < PATIENCE; waited += 1) await pause();
  } finally {
    Object.assign(vscode.window, { showQuickPick, showInputBox, createQuickPick });
  }
  if (faults[0]) throw faults[0];
  if (asked.length < answers.length) throw new Error(`asked ${asked.length} times, not ${answers.length}`);
  return asked;
}

interface List {
  readonly labels: readonly string[];
  readonly active: () => string | undefined;
  readonly isDone: () => boolean;
}

async function takeIn(list: List, answer: Answer): Promise<void> {
  if (answer.tag !== 'take') throw new Error('a list of which one line is taken');
  await goTo(list, lineIn(list.labels, answer.line));
  await acceptUntil(list.isDone);
}

async function tickIn(list: List, answer: Answer, ticked: readonly boolean[]): Promise<void> {
  if (answer.tag !== 'tick') throw new Error('a list of which lines are ticked');
  for (const [index, label] of list.labels.entries()) {
    if (answer.lines.test(label) === (ticked[index] ?? false)) continue;
    await goTo(list, label);
    await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
    await pause();
  }
  await acceptUntil(list.isDone);
}

function lineIn(labels: readonly string[], wanted: RegExp): string {
  const found = labels.find(label => wanted.test(label));
  if (found === undefined) throw new Error(`${wanted} is not among ${labels.join(', ')}`);
  return found;
}

/** Down, until the line is the one at hand. */
async function goTo(list: List, label: string): Promise<void> {
  for (let step = 0; list.active() !== label; step += 1) {
    if (step > PATIENCE) throw new Error(`“${label}” is never reached, only “${list.active()}”`);
    const before = list.active();
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await within(() => list.active() !== before);
  }
}

async function acceptUntil(isDone: () => boolean): Promise<void> {
  for (let step = 0; !isDone(); step += 1) {
    if (step > PATIENCE) throw new Error('Enter does nothing');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    // A second Enter would answer the question after it.
    await within(isDone);
  }
}

async function within(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < LAG; waited += PAUSE) await pause();
}

function labelOf(item: Item): string {
  return typeof item === 'string' ? item : item.label;
}

function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, PAUSE));
}
