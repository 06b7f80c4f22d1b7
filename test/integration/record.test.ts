import { assert } from 'chai';
import * as vscode from 'vscode';
import { parseRecord, serialiseRecord } from '../../src/record/file';
import { api, settled } from './article';
import { listenToWarnings } from './messages';
import {
  claimIn,
  command,
  folder,
  madeByTests,
  opened,
  STORY,
  sidecar,
  stored,
  story,
  text,
  until,
  write,
} from './story';

describe('Decisions in VS Code', () => {
  const made = madeByTests();

  it('correct → save → edit the text → reopen → still there → undo', async function () {
    // The first article waits for the weights too.
    this.timeout(120_000);
    const uri = await story('loop.news', made);
    const first = await opened(uri);
    const claim = first.claim('1,200');
    const promise = first.promise('reopen');
    await command('setStatus', { uri: uri.toString(), id: claim.id }, 'misleading');
    await command('setStrength', { uri: uri.toString(), id: promise.id }, 2);
    const { record } = await api();
    await record.settled(first.document);
    assert.sameMembers(
      (await stored(uri)).map(({ decision }) => decision),
      ['claim-status', 'strength'],
    );

    // Somebody works on the text elsewhere: a sentence before, another way to write the number's neighbour.
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await write(uri, `It rained for three days.\n\n${STORY.replace('the storm, more', 'the storms, more')}`);
    const again = await opened(uri);
    await until(() => again.document.getText().startsWith('It rained'));
    await until(() => record.remarks(again.document, again.claim('1,200').id).claimStatus === 'misleading');
    assert.equal(again.promise('reopen').strength, 2);
    assert.isEmpty(record.orphans(again.document));

    await command('undoDecision');
    await until(() => !again.annotations().commitments.some(({ strength }) => strength === 2));
    assert.deepEqual(
      (await stored(uri)).map(({ decision }) => decision),
      ['claim-status'],
    );
    await command('undoDecision');
    await record.settled(again.document);
    assert.isEmpty(await stored(uri));
    await command('redoDecision');
    await record.settled(again.document);
    assert.lengthOf(await stored(uri), 1);
  });

  it('are undone by Ctrl+Z in their own file, the last first', async () => {
    const uri = await story('ctrl-z.news', made);
    const { document, annotations } = await opened(uri);
    const [one, other] = annotations().claims;
    if (!one || !other) throw new Error('the story has two claims');
    const { record } = await api();
    await command('reject', { uri: uri.toString(), id: one.id });
    await command('accept', { uri: uri.toString(), id: other.id });
    await record.settled(document);
    await vscode.window.showTextDocument(sidecar(uri));
    await vscode.commands.executeCommand('undo');
    await until(() => record.decisionsFor(document).length === 1);
    assert.equal(record.decisionsFor(document)[0]?.decision, 'reject');
    await vscode.workspace.saveAll();
  });

  it('never overwrite a file that is broken, and go into it once it is put right', async () => {
    const uri = await story('broken.news', made);
    const broken = '{ "version": "1", "decisions": [ <<<<<<< ours';
    await write(sidecar(uri), broken);
    const warnings = listenToWarnings();
    const { document, claim } = await opened(uri);
    const { record } = await api();
    await command('accept', { uri: uri.toString(), id: claim('1,200').id });
    warnings.dispose();
    assert.lengthOf(warnings.heard, 1);
    assert.match(warnings.heard[0]?.words ?? '', /broken\.news\.otr\.json cannot be read .*left as it is.*kept/u);
    assert.deepEqual(warnings.heard[0]?.choices, ['Open the File']);
    assert.equal(await text(sidecar(uri)), broken);
    assert.equal(record.keeping(document).tag, 'memory');
    assert.lengthOf(record.decisionsFor(document), 1);
    await write(sidecar(uri), '{ "version": "1", "decisions": [] }\n');
    await until(() => record.keeping(document).tag === 'file');
    await command('note', { uri: uri.toString(), id: claim('1,200').id }, 'Ask the census office');
    await record.settled(document);
    assert.sameMembers(
      (await stored(uri)).map(({ decision }) => decision),
      ['accept', 'note'],
    );
  });

  it('are read from a file with other line ends and a byte order mark, which keeps its line ends', async () => {
    const uri = await story('line-ends.news', made);
    const first = await opened(uri);
    const { record } = await api();
    await command('setStatus', { uri: uri.toString(), id: first.claim('1,200').id }, 'false');
    await record.settled(first.document);
    await write(sidecar(uri), `\uFEFF${(await text(sidecar(uri))).replaceAll('\n', '\r\n')}`);
    await until(() => record.remarks(first.document, first.claim('1,200').id).claimStatus === 'false');
    await command('setStrength', { uri: uri.toString(), id: first.promise('reopen').id }, 2);
    await record.settled(first.document);
    const words = await text(sidecar(uri));
    assert.lengthOf(await stored(uri), 2);
    assert.notMatch(words, /[^\r]\n/u);
  });

  it('come in when the file changes outside', async () => {
    const uri = await story('outside.news', made);
    const { document, claim } = await opened(uri);
    const { record } = await api();
    await command('setStatus', { uri: uri.toString(), id: claim('1,200').id }, 'checking');
    await record.settled(document);
    const theirs = (await text(sidecar(uri))).replace('"checking"', '"false"');
    await write(sidecar(uri), theirs);
    await until(() => record.remarks(document, claim('1,200').id).claimStatus === 'false', 15_000);
  });

  it('leave in the file what somebody else has written to it just now', async () => {
    const uri = await story('two-desks.news', made);
    const { document, claim, promise } = await opened(uri);
    const { record } = await api();
    await command('setStatus', { uri: uri.toString(), id: claim('1,200').id }, 'checking');
    await record.settled(document);
    const [ours] = await stored(uri);
    if (ours?.decision !== 'claim-status') throw new Error('the status is not in the file');
    const theirs = { ...ours, decision: 'note', text: 'From the other desk', id: 'theirs', to: undefined } as const;
    await write(sidecar(uri), serialiseRecord([ours, theirs]));
    await command('setStrength', { uri: uri.toString(), id: promise('reopen').id }, 2);
    await record.settled(document);
    assert.sameMembers(
      (await stored(uri)).map(({ decision }) => decision),
      ['claim-status', 'note', 'strength'],
    );
    await until(() => record.remarks(document, claim('1,200').id).note === 'From the other desk');
  });

  it('go with an untitled article when it is saved', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'news', content: STORY });
    await vscode.window.showTextDocument(untitled);
    const { state } = await settled(untitled);
    if (state.tag !== 'done') throw new Error(`the article is ${state.tag}`);
    const { record } = await api();
    const claim = claimIn(state.annotations, '1,200');
    await command('setStatus', { uri: untitled.uri.toString(), id: claim.id }, 'true');
    assert.equal(record.keeping(untitled).tag, 'memory');
    // A save dialog cannot be answered from here; what it does is write the words to a file and open that.
    const uri = await story('from-untitled.news', made);
    const { document } = await opened(uri);
    await until(() => record.decisionsFor(document).length === 1);
    await record.settled(document);
    assert.lengthOf(await stored(uri), 1);
    // Ctrl+Z in the new file is about what comes after.
    assert.isNotOk(record.undoOrder(document)?.isDecisionBack);
    await command('undoDecision');
    assert.isEmpty(record.decisionsFor(document));
  });

  it('live in one folder where the setting says so', async () => {
    const uri = await story('foldered.news', made);
    const settings = vscode.workspace.getConfiguration('onTheRecord');
    await settings.update('recordFolder', 'records', vscode.ConfigurationTarget.Global);
    try {
      const { document, claim } = await opened(uri);
      const { record } = await api();
      await command('accept', { uri: uri.toString(), id: claim('1,200').id });
      await record.settled(document);
      const inFolder = vscode.Uri.joinPath(folder(), 'records', 'foldered.news.otr.json');
      made.push(inFolder);
      assert.lengthOf(parseRecord(await text(inFolder)), 1);
    } finally {
      await settings.update('recordFolder', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
