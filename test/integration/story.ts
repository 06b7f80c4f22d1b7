import * as vscode from 'vscode';
import type { Annotations, Claim, Commitment } from '../../src/core/annotations';
import { parseRecord } from '../../src/record/file';
import type { Decision } from '../../src/record/record';
import { api, settled } from './article';

/** An article with two people, two countries, a promise with a deadline, a request and a claim in figures. */
export const STORY = `Prime Minister Ilsa Brandt of Norland and President Tomás Ruiz of Costa Alta met in Veldhaven on Monday.

Brandt promised to reopen the harbour by the end of March. She urged Costa Alta to release the crew of the ferry.

The ministry said 1,200 people had left the town since the storm, more than in any year since 1974.
`;

/** An article that has been read. */
export interface Opened {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  readonly annotations: () => Annotations;
  readonly claim: (words: string) => Claim;
  readonly promise: (words: string) => Commitment;
}

export async function opened(uri: vscode.Uri): Promise<Opened> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const { state } = await settled(document, 60_000);
  if (state.tag !== 'done') throw new Error(`${uri.path} is ${state.tag}`);
  const { annotations: service, record } = await api();
  await record.settled(document);
  const annotations = (): Annotations => {
    const found = service.annotations(document);
    if (!found) throw new Error('the article has lost its marks');
    return found;
  };
  const promise = (words: string): Commitment => {
    const found = annotations().commitments.find(({ content }) => content.quote.includes(words));
    if (!found) throw new Error(`nothing is promised with “${words}”`);
    return found;
  };
  return { document, editor, annotations, claim: words => claimIn(annotations(), words), promise };
}

export function claimIn({ claims }: Annotations, words: string): Claim {
  const found = claims.find(({ quote }) => quote.includes(words));
  if (!found) throw new Error(`no claim has “${words}”`);
  return found;
}

export async function story(name: string, made: vscode.Uri[]): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  made.push(uri, sidecar(uri));
  await write(uri, STORY);
  return uri;
}

export function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!uri) throw new Error('the suite needs the folder of articles open');
  return uri;
}

export function sidecar(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: `${uri.path}.otr.json` });
}

export async function command(name: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`onTheRecord.${name}`, ...args);
}

export async function write(uri: vscode.Uri, words: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(words));
}

export async function text(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function stored(uri: vscode.Uri): Promise<readonly Decision[]> {
  return parseRecord(await text(sidecar(uri)));
}

export async function removed(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never made.
  }
}

export async function until(holds: () => boolean, patience = 10_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`waited ${patience} ms in vain: ${holds}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

/** Before a suite: waits until something has been read, which is quick from then on; the first article waits for the weights too. */
export function warmedUp(): void {
  before(function () {
    this.timeout(120_000);
    return warmUp();
  });
}

/** A list for the files that a suite makes; after each test the editors are closed and the files gone. */
export function madeByTests(): vscode.Uri[] {
  const made: vscode.Uri[] = [];
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of made.splice(0)) await removed(uri);
  });
  return made;
}

/** Until something has been read, which is quick from then on. */
export async function warmUp(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'news', content: STORY });
  await settled(document, 110_000);
}
