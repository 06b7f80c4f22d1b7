import { assert } from 'chai';
import * as vscode from 'vscode';
import { serialiseRecord } from '../../src/record/file';
import { api } from './article';
import { listenToErrors } from './messages';
import { answering, take } from './quick-input';
import { command, madeByTests, opened, STORY, story, until, warmedUp, write } from './story';

function caretOf(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.visibleTextEditors.find(visible => visible.document === document);
  return editor && document.offsetAt(editor.selection.active);
}

describe('Two records of one article', () => {
  warmedUp();
  const made = madeByTests();

  it('are compared: agreement on each layer, and each difference can be gone to', async () => {
    const uri = await story('compare.news', made);
    const { document, claim, promise } = await opened(uri);
    const { record } = await api();
    const at = promise('reopen').content.start;
    await command('setStrength', { uri: uri.toString(), id: promise('reopen').id }, 1);
    await record.settled(document);
    const theirs = record
      .decisionsFor(document)
      .map(decision => (decision.decision === 'strength' ? { ...decision, to: 6 as const } : decision));
    const other = uri.with({ path: uri.path.replace('compare.news', 'theirs.otr.json') });
    made.push(other);
    await write(other, serialiseRecord(theirs));
    await command('reject', { uri: uri.toString(), id: claim('1,200').id });

    const [shown] = await answering([take(/^“reopen the harbour/u)], () => command('compareRecord', other));
    assert.match(shown?.title ?? '', /theirs\.otr\.json/u);
    assert.include(shown?.offered ?? [], 'Promises and requests');
    assert.isTrue(shown?.offered.some(label => label.includes('1,200')));
    await until(() => caretOf(document) === at);
    assert.equal(document.getText(), STORY);
  });

  it('need not exist: what is no record is said to be none', async () => {
    const uri = await story('compare-broken.news', made);
    await opened(uri);
    const other = uri.with({ path: uri.path.replace('compare-broken.news', 'broken.otr.json') });
    made.push(other);
    await write(other, '{ "version": "1" }');
    const errors = listenToErrors();
    try {
      await command('compareRecord', other);
    } finally {
      errors.dispose();
    }
    assert.match(errors.heard.join('\n'), /decisions is missing/u);
  });
});
