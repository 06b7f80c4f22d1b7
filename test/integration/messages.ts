import * as vscode from 'vscode';

export interface Message {
  readonly words: string;
  readonly choices: readonly string[];
  /** As if the user had clicked one of the choices. */
  readonly answer: (choice: string) => void;
}

/** The error messages that are shown until it is disposed; they are kept here and not shown. */
export function listenToErrors(): { readonly heard: readonly string[] } & vscode.Disposable {
  const { showErrorMessage } = vscode.window;
  const heard: string[] = [];
  vscode.window.showErrorMessage = (async (words: string) => {
    heard.push(words);
    return undefined;
  }) as typeof showErrorMessage;
  return { heard, dispose: () => (vscode.window.showErrorMessage = showErrorMessage) };
}

/** The warnings that are shown until it is disposed; they wait for an answer here and not on the screen. */
export function listenToWarnings(): { readonly heard: readonly Message[] } & vscode.Disposable {
  const { showWarningMessage } = vscode.window;
  const heard: Message[] = [];
  vscode.window.showWarningMessage = ((words: string, ...items: readonly vscode.MessageItem[]) =>
    new Promise(resolve => {
      const answer = (choice: string): void => resolve(items.find(({ title }) => title === choice));
      heard.push({ words, choices: items.map(({ title }) => title), answer });
    })) as unknown as typeof showWarningMessage;
  return { heard, dispose: () => (vscode.window.showWarningMessage = showWarningMessage) };
}
