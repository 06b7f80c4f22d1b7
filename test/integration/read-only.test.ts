import { assert } from 'chai';
import * as vscode from 'vscode';
import { parseRecord, serialiseRecord } from '../../src/record/file';
import { api } from './article';
import { listenToWarnings } from './messages';
import { Place } from './read-only-place';
import { command, opened, STORY, until, warmedUp } from './story';

describe('Where nothing can be written', () => {
  const record = '/story.news.otr.json';
  let place: Place;
  let warnings: ReturnType<typeof listenToWarnings>;
  warmedUp();

  const made: vscode.Disposable[] = [];
  const uriIn = (scheme: string): vscode.Uri => vscode.Uri.parse(`${scheme}:/story.news`);

  const isDirtyIn = (scheme: string): boolean =>
    vscode.workspace.textDocuments.some(({ isDirty, uri }) => isDirty && uri.scheme === scheme);
  const textOf = (uri: vscode.Uri): string => new TextDecoder().decode(place.readFile(uri));

  function placeOf(scheme: string, more: Readonly<Record<string, string>> = {}, isReadonly = false): vscode.Uri {
    place = new Place({ '/story.news': STORY, ...more });
    made.push(vscode.workspace.registerFileSystemProvider(scheme, place, { isReadonly }));
    return uriIn(scheme);
  }

  beforeEach(() => {
    warnings = listenToWarnings();
    made.push(warnings);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const one of made.splice(0)) one.dispose();
  });

  it('decisions are kept in the workspace, said once, and are there when the article is opened again', async () => {
    const uri = placeOf('archive', {}, true);
    const first = await opened(uri);
    await command('setStatus', { uri: uri.toString(), id: first.claim('1,200').id }, 'false');
    await command('note', { uri: uri.toString(), id: first.claim('1,200').id }, 'Ask the census office');
    const { record: service } = await api();
    assert.deepInclude(service.keeping(first.document), { tag: 'memory', reason: 'not-writable' });
    assert.lengthOf(warnings.heard, 1);
    assert.match(warnings.heard[0]?.words ?? '', /kept in this workspace.*save a copy/u);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await opened(uri);
    assert.equal(service.remarks(again.document, again.claim('1,200').id).claimStatus, 'false');
    await command('undoDecision');
    await command('undoDecision');
    assert.isEmpty(service.decisionsFor(again.document));
  });

  it('a folder that refuses leaves no half-written file; one message says so and what to do, and the file comes later', async () => {
    const uri = placeOf('share');
    place.refuses = true;
    const { document, claim } = await opened(uri);
    const { record: service } = await api();
    await command('setStatus', { uri: uri.toString(), id: claim('1,200').id }, 'false');
    await command('note', { uri: uri.toString(), id: claim('1,200').id }, 'Ask the census office');
    assert.lengthOf(service.decisionsFor(document), 2);
    assert.isFalse(isDirtyIn(uri.scheme));
    assert.lengthOf(warnings.heard, 1);
    const [message] = warnings.heard;
    assert.match(message?.words ?? '', /story\.news\.otr\.json cannot be written\. Nothing is lost/u);
    assert.include(message?.choices ?? [], 'Try Again');

    place.refuses = false;
    message?.answer('Try Again');
    await until(() => place.has(record) && service.keeping(document).tag === 'file');
    await service.settled(document);
    const kept = parseRecord(textOf(uri.with({ path: record })));
    assert.sameMembers(
      kept.map(({ decision }) => decision),
      ['claim-status', 'note'],
    );
  });

  it('a record that may only be read stays as it is, and what is decided on top of it is not lost', async () => {
    const uri = placeOf('shelf', { [record]: serialiseRecord([]) });
    place.refuses = true;
    const { document, claim } = await opened(uri);
    const { record: service } = await api();
    await command('note', { uri: uri.toString(), id: claim('1,200').id }, 'Ask the census office');
    assert.equal(textOf(uri.with({ path: record })), serialiseRecord([]));
    assert.isFalse(isDirtyIn(uri.scheme));
    assert.lengthOf(warnings.heard, 1);
    assert.equal(service.remarks(document, claim('1,200').id).note, 'Ask the census office');
  });
});
