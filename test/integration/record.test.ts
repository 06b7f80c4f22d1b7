import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Annotations, Claim, Commitment } from '../../src/core/annotations';
import { parseRecord } from '../../src/record/file';
import { api, settled } from './article';

const STORY = `Prime Minister Ilsa Brandt of Norland and President Tomás Ruiz of Costa Alta met in Veldhaven on Monday.

Brandt promised to reopen the harbour by the end of March. She urged Costa Alta to release the crew of the ferry.

The ministry said 1,200 people had left the town since the storm, more than in any year since 1974.
`;

describe('Decisions in VS Code', () => {
  const made: vscode.Uri[] = [];

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of made.splice(0)) await removed(uri);
  });

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
    const { document, claim } = await opened(uri);
    const { record } = await api();
    await command('accept', { uri: uri.toString(), id: claim('1,200').id });
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
  });

  it('are kept in the workspace where nothing can be written, and are there when the article is opened again', async () => {
    const archive = vscode.workspace.registerFileSystemProvider('archive', new Archive(), { isReadonly: true });
    try {
      const uri = vscode.Uri.parse('archive:/story.news');
      const first = await opened(uri);
      await command('setStatus', { uri: uri.toString(), id: first.claim('1,200').id }, 'false');
      const { record } = await api();
      const keeping = record.keeping(first.document);
      assert.deepInclude(keeping, { tag: 'memory', reason: 'not-writable' });
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const again = await opened(uri);
      assert.equal(record.remarks(again.document, again.claim('1,200').id).claimStatus, 'false');
      await command('undoDecision');
      assert.isEmpty(record.decisionsFor(again.document));
    } finally {
      archive.dispose();
    }
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

describe('Correcting in VS Code', () => {
  const made: vscode.Uri[] = [];

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of made.splice(0)) await removed(uri);
  });

  it('offers quick fixes on a mark that do what they say', async () => {
    const uri = await story('fixes.news', made);
    const { document, promise, annotations } = await opened(uri);
    const at = document.positionAt(promise('reopen').cue.start + 1);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(at, at),
    );
    const reject = fixes.find(({ title }) => title.startsWith('Reject “'));
    if (!reject?.command) throw new Error(`no fix rejects, of ${fixes.map(({ title }) => title).join(', ')}`);
    await vscode.commands.executeCommand(reject.command.command, ...(reject.command.arguments ?? []));
    await until(() => !annotations().commitments.some(({ content }) => content.quote.includes('reopen')));
  });

  it('joins two people by renaming one to the other, and lists one under another name', async () => {
    const uri = await story('rename.news', made);
    const { document, annotations } = await opened(uri);
    const named = (words: string) =>
      annotations().entities.find(({ mentions }) => mentions.some(({ quote }) => quote === words));
    const rename = async (words: string, to: string): Promise<void> => {
      const at = document.positionAt(STORY.indexOf(words) + 1);
      await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', uri, at, to);
    };
    await rename('Ilsa Brandt', 'Ilsa M. Brandt');
    await until(() => named('Ilsa Brandt')?.name === 'Ilsa M. Brandt');
    await rename('Tomás Ruiz', 'Ilsa M. Brandt');
    await until(() => named('Tomás Ruiz')?.id === named('Ilsa Brandt')?.id);
    assert.equal(document.getText(), STORY);
  });

  it('changes a type, and shows in the hover what a person has noted', async () => {
    const uri = await story('type.news', made);
    const { document, annotations } = await opened(uri);
    const place = STORY.indexOf('Costa Alta');
    const costaAlta = () => annotations().entities.find(({ name }) => name === 'Costa Alta');
    const mark = { uri: uri.toString(), id: costaAlta()?.id ?? '', start: place };
    await command('changeType', mark, 'ORG');
    await until(() => costaAlta()?.type === 'ORG');
    await command('note', { ...mark, id: costaAlta()?.id }, 'Also *Upper Coast*');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      document.positionAt(place + 1),
    );
    const words = hovers.flatMap(({ contents }) =>
      contents.map(part => (typeof part === 'string' ? part : part.value)),
    );
    assert.match(words.join('\n').replaceAll('&nbsp;', ' '), /Note: Also \\\*Upper Coast\\\*/u);
  });

  it('rejects a whole name from a list, one mention from the text', async () => {
    const uri = await story('whole.news', made);
    const { annotations } = await opened(uri);
    const brandt = () =>
      annotations().entities.find(({ mentions }) => mentions.some(({ quote }) => quote === 'Ilsa Brandt'));
    const mentions = brandt()?.mentions.length ?? 0;
    assert.isAbove(mentions, 1);
    await command('reject', { uri: uri.toString(), id: brandt()?.id, start: brandt()?.mentions[1]?.start });
    await until(() => brandt()?.mentions.length === mentions - 1);
    await command('reject', { kind: 'entity', record: brandt()?.id });
    await until(() => brandt() === undefined);
    await command('undoDecision');
    await until(() => brandt()?.mentions.length === mentions - 1);
  });

  it('makes a claim of selected words', async () => {
    const uri = await story('add.news', made);
    const { document, editor, annotations } = await opened(uri);
    const start = STORY.indexOf('Prime Minister Ilsa');
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + 26));
    await command('addClaim', undefined, 'event');
    await until(() => annotations().claims.some(({ quote }) => quote === STORY.slice(start, start + 26)));
  });

  it('lists a decision whose words are gone, and finds it again when they come back', async () => {
    const uri = await story('orphan.news', made);
    const { document, claim } = await opened(uri);
    const { record } = await api();
    await command('note', { uri: uri.toString(), id: claim('1,200').id }, 'Ask');
    const place = STORY.indexOf('The ministry said');
    const edit = new vscode.WorkspaceEdit();
    edit.delete(uri, new vscode.Range(document.positionAt(place), document.positionAt(STORY.length)));
    await vscode.workspace.applyEdit(edit);
    await until(() => record.orphans(document).length === 1);
    assert.include(record.orphans(document)[0]?.decision.anchor.quote, '1,200');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until(() => record.orphans(document).length === 0);
    await document.save();
  });

  it('rejects a pattern everywhere and takes it back', async () => {
    const uri = await story('pattern.news', made);
    const { annotations } = await opened(uri);
    const { record } = await api();
    const has = (): boolean =>
      annotations().entities.some(({ mentions }) => mentions.some(({ quote }) => quote === 'Costa Alta'));
    assert.isTrue(has());
    const date = new Date().toISOString();
    await record.setEverywhere([
      { decision: 'pattern', layer: 'mention', pattern: 'costa*', id: 'everywhere-1', date },
    ]);
    await until(() => !has());
    await record.setEverywhere([]);
    await until(has);
  });
});

/** A place that can be read and not written: one story. */
class Archive implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path !== '/story.news') throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: STORY.length };
  }
  readDirectory(): [string, vscode.FileType][] {
    return [['story.news', vscode.FileType.File]];
  }
  readFile(uri: vscode.Uri): Uint8Array {
    if (uri.path !== '/story.news') throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(STORY);
  }
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}

interface Opened {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  readonly annotations: () => Annotations;
  readonly claim: (words: string) => Claim;
  readonly promise: (words: string) => Commitment;
}

async function opened(uri: vscode.Uri): Promise<Opened> {
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

function claimIn({ claims }: Annotations, words: string): Claim {
  const found = claims.find(({ quote }) => quote.includes(words));
  if (!found) throw new Error(`no claim has “${words}”`);
  return found;
}

async function story(name: string, made: vscode.Uri[]): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  made.push(uri, sidecar(uri));
  await write(uri, STORY);
  return uri;
}

function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!uri) throw new Error('the suite needs the folder of articles open');
  return uri;
}

function sidecar(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: `${uri.path}.otr.json` });
}

async function command(name: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`onTheRecord.${name}`, ...args);
}

async function write(uri: vscode.Uri, words: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(words));
}

async function text(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function stored(uri: vscode.Uri) {
  return parseRecord(await text(sidecar(uri)));
}

async function removed(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never made.
  }
}

async function until(holds: () => boolean, patience = 10_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`waited ${patience} ms in vain: ${holds}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
