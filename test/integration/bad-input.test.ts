import { assert } from 'chai';
import * as vscode from 'vscode';
import { api, settled } from './article';
import { listenToErrors } from './messages';
import { claimIn, command, folder, madeByTests, STORY, until, warmedUp, write } from './story';

describe('A text that is hardly an article', () => {
  warmedUp();
  const made = madeByTests();
  let errors: ReturnType<typeof listenToErrors>;
  beforeEach(() => {
    errors = listenToErrors();
  });
  afterEach(() => errors.dispose());

  async function untitled(content: string, language = 'news') {
    const document = await vscode.workspace.openTextDocument({ language, content });
    await vscode.window.showTextDocument(document);
    return document;
  }

  it('is read without a mark when it is empty, and there is nothing in it to correct', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'nothing.news');
    made.push(uri);
    await write(uri, '');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const { state } = await settled(document);
    assert.equal(state.tag, 'done');
    await command('correct');
    assert.deepEqual(errors.heard, ['There is no such mark here. Put the caret on one.']);
  });

  it('is read without a word of complaint when it is binary', async () => {
    const bytes = Array.from({ length: 2000 }, (_, i) => String.fromCharCode((i * 7919) % 256));
    const { state } = await settled(await untitled(bytes.join('')));
    assert.include(['done', 'other-language'], state.tag);
    assert.isEmpty(errors.heard);
  });

  it('keeps its decisions where it has half an emoji', async () => {
    const document = await untitled(STORY.replaceAll('the storm', 'the storm \ud83d and the flood \ud83c\udf0a'));
    const { state } = await settled(document);
    if (state.tag !== 'done') throw new Error(`the article is ${state.tag}`);
    const { annotations, record } = await api();
    const now = () => claimIn(annotations.annotations(document) ?? state.annotations, '1,200');
    assert.equal(document.getText().slice(now().start, now().end), now().quote);
    await command('note', { uri: document.uri.toString(), id: now().id }, 'Ask');
    await vscode.window.visibleTextEditors[0]?.edit(edit => edit.insert(new vscode.Position(0, 0), 'It rained. '));
    await settled(document);
    await until(() => record.remarks(document, now().id).note === 'Ask');
  });

  it('is left alone when it is far too long, and a command says what to do', async () => {
    const document = await untitled('Nobody promised anything. '.repeat(200_000), 'plaintext');
    const { state } = await settled(document, 400);
    assert.equal(state.tag, 'off');
    await command('annotate');
    assert.match(errors.heard.join('\n'), /too long for one article\. Split it/u);
    assert.equal((await api()).annotations.state(document).tag, 'failed');
  });

  it('is said to be out of reach when VS Code keeps it from extensions', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'archive.news');
    made.push(uri);
    await vscode.workspace.fs.writeFile(uri, new Uint8Array(51 * 1024 * 1024).fill(0x61));
    await vscode.commands.executeCommand('vscode.open', uri);
    await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'archive.news');
    await command('annotate');
    assert.match(errors.heard.join('\n'), /does not let extensions read this file: it is too large/u);
  });
});
