import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ReadingState } from '../../src/editor/annotation-service';
import { api, file, settled } from './article';

const LEADERS = `Prime Minister Ilsa Brandt of Norland and President Tomás Ruiz of Costa Alta met in Veldhaven on Monday. Both leaders agreed to reopen the harbour by the end of March. Brandt urged Costa Alta to release the crew. The ministry said 1,200 people had left the town since the storm.\n`;

describe('Reading in VS Code', () => {
  it('reads a .news file by itself and finds names, promises and claims', async () => {
    const { state } = await settled(await file('2026-05-12-harbour-fees.news'));
    if (state.tag !== 'done') throw new Error(`the article is ${state.tag}`);
    assert.isAbove(state.annotations.entities.length, 3);
    assert.isAbove(state.annotations.commitments.length, 0);
    assert.isAbove(state.annotations.claims.length, 5);
  });

  it('keeps every offset in UTF-16 units where the text has emoji and CRLF', async () => {
    for (const name of ['lantern-festival.txt', 'statement-sanctions.txt']) {
      const { document, state } = await settled(await file(name));
      if (state.tag !== 'done') throw new Error(`${name} is ${state.tag}`);
      const text = document.getText();
      for (const { mentions } of state.annotations.entities) {
        for (const mention of mentions) assert.equal(text.slice(mention.start, mention.end), mention.quote);
      }
    }
  });

  it('reads an untitled text once it is English prose', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: LEADERS });
    const { state } = await settled(document);
    assert.equal(state.tag, 'done');
  });

  it('leaves logs, lists, requirements and empty files alone', async () => {
    for (const name of ['harbour-gate.log', 'requirements.txt', 'packing-list.txt', 'empty.txt']) {
      const content = await text(name);
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
      const { state } = await settled(document, 400);
      assert.equal(state.tag, 'off', name);
    }
  });

  it('says quietly that a German text is not in English', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: await text('hochwasser.txt'),
    });
    const { state } = await settled(document);
    assert.equal(state.tag, 'other-language');
  });

  it('reads again after an edit, with the names where they now stand', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news', content: LEADERS });
    const editor = await vscode.window.showTextDocument(document);
    await settled(document);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Breaking news: '));
    const { state } = await settled(document);
    const brandt = names(state).find(({ name }) => name.includes('Brandt'));
    assert.equal(brandt?.quote, document.getText().slice(brandt?.start, brandt?.end));
    assert.isAtLeast(brandt?.start ?? 0, 'Breaking news: '.length);
  });

  it('explains a name and a promise on hover', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news', content: LEADERS });
    await vscode.window.showTextDocument(document);
    const { state } = await settled(document);
    assert.include(await hoverText(document, LEADERS.indexOf('Brandt')), 'Brandt');
    const cue = state.tag === 'done' ? state.annotations.commitments[0]?.cue : undefined;
    assert.include(await hoverText(document, cue?.start ?? 0), cue?.quote ?? 'a promise');
  });

  it('clears the marks of a file, and reads it again when asked', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news', content: LEADERS });
    await vscode.window.showTextDocument(document);
    await settled(document);
    await vscode.commands.executeCommand('onTheRecord.clear');
    assert.equal((await api()).annotations.state(document).tag, 'off');
    await vscode.commands.executeCommand('onTheRecord.annotate');
    assert.equal((await api()).annotations.state(document).tag, 'done');
  });

  it('counts relative dates from the date that the user gives', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news', content: LEADERS });
    await settled(document);
    await (await api()).annotations.setDate(document, '2026-03-04');
    const { state } = await settled(document);
    assert.equal(state.tag === 'done' && state.annotations.document.date, '2026-03-04');
  });
});

async function text(name: string): Promise<string> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  return new TextDecoder().decode(
    await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'not-articles', name)),
  );
}

function names(state: ReadingState): { name: string; start: number; end: number; quote: string }[] {
  if (state.tag !== 'done') return [];
  return state.annotations.entities.flatMap(({ name, mentions }) =>
    mentions.slice(0, 1).map(mention => ({ name, ...mention })),
  );
}

async function hoverText(document: vscode.TextDocument, offset: number): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  return hovers
    .flatMap(({ contents }) => contents.map(content => (typeof content === 'string' ? content : content.value)))
    .join('\n');
}
