import { assert } from 'chai';
import * as vscode from 'vscode';
import { api } from './article';
import { answering, take } from './quick-input';
import { command, madeByTests, opened, STORY, stored, story, until, warmedUp } from './story';

describe('A decision whose words are gone', () => {
  warmedUp();
  const made = madeByTests();

  /** An article with a note on a claim whose sentence is then taken out. */
  async function orphaned(name: string) {
    const uri = await story(name, made);
    const article = await opened(uri);
    const { record } = await api();
    await command('note', { uri: uri.toString(), id: article.claim('1,200').id }, 'Ask');
    const place = STORY.indexOf('The ministry said');
    const edit = new vscode.WorkspaceEdit();
    edit.delete(uri, new vscode.Range(article.document.positionAt(place), article.document.positionAt(STORY.length)));
    await vscode.workspace.applyEdit(edit);
    await until(() => record.orphans(article.document).length === 1);
    const editor = await vscode.window.showTextDocument(article.document);
    return { uri, record, ...article, editor };
  }

  it('is listed with them, and finds them again when they come back', async () => {
    const { record, document } = await orphaned('orphan.news');
    assert.include(record.orphans(document)[0]?.decision.anchor.quote, '1,200');
    await vscode.commands.executeCommand('undo');
    await until(() => record.orphans(document).length === 0);
    await document.save();
  });

  it('is put on selected words by the user', async () => {
    const { record, document, editor, uri } = await orphaned('reattach.news');
    const words = 'reopen the harbour by the end of March';
    const start = STORY.indexOf(words);
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
    const [list] = await answering([take(/1,200/u), take(/^Put it on the selected words$/u)], () => command('orphans'));
    assert.lengthOf(list?.offered ?? [], 1);
    await until(() => record.orphans(document).length === 0);
    await record.settled(document);
    assert.deepInclude((await stored(uri))[0], { decision: 'note', text: 'Ask' });
    await document.save();
  });

  it('is dropped by the user, and can be had back', async () => {
    const { record, document } = await orphaned('drop.news');
    await answering([take(/1,200/u), take(/^Drop the decision$/u)], () => command('orphans'));
    assert.isEmpty(record.decisionsFor(document));
    await command('undoDecision');
    assert.lengthOf(record.decisionsFor(document), 1);
    await document.save();
  });
});
