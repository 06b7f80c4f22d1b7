import { assert } from 'chai';
import * as vscode from 'vscode';
import { api } from './article';
import { command, madeByTests, opened, STORY, sidecar, stored, story, until, warmedUp } from './story';

describe('Renaming a name', () => {
  warmedUp();
  const made = madeByTests();

  /** The edit that VS Code is given, to show or to make. */
  async function renaming(document: vscode.TextDocument, words: string, to: string): Promise<vscode.WorkspaceEdit> {
    const at = document.positionAt(STORY.indexOf(words) + 1);
    return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, to);
  }

  /** As F2 makes it: what it touches is saved. */
  const make = (edit: vscode.WorkspaceEdit): Thenable<boolean> =>
    vscode.workspace.applyEdit(edit, { isRefactoring: true });

  it('to another one’s joins the two, to a new one lists it under that; the article stays as it is', async () => {
    const uri = await story('rename.news', made);
    const { document, annotations } = await opened(uri);
    const named = (words: string) =>
      annotations().entities.find(({ mentions }) => mentions.some(({ quote }) => quote === words));
    await make(await renaming(document, 'Ilsa Brandt', 'Ilsa M. Brandt'));
    await until(() => named('Ilsa Brandt')?.name === 'Ilsa M. Brandt');
    await make(await renaming(document, 'Tomás Ruiz', 'Ilsa M. Brandt'));
    await until(() => named('Tomás Ruiz')?.id === named('Ilsa Brandt')?.id);
    assert.equal(document.getText(), STORY);
    const { record } = await api();
    await record.settled(document);
    assert.sameMembers(
      (await stored(uri)).map(({ decision }) => decision),
      ['name', 'merge'],
    );

    await vscode.window.showTextDocument(document);
    await command('undoDecision');
    await until(() => named('Tomás Ruiz')?.id !== named('Ilsa Brandt')?.id);
    await command('undoDecision');
    await until(() => named('Ilsa Brandt')?.name === 'Ilsa Brandt');
    await command('redoDecision');
    await until(() => named('Ilsa Brandt')?.name === 'Ilsa M. Brandt');
  });

  it('decides nothing before the edit of the record is made', async () => {
    const uri = await story('preview.news', made);
    const { document, claim, annotations } = await opened(uri);
    const { record } = await api();
    await command('accept', { uri: uri.toString(), id: claim('1,200').id });
    await record.settled(document);
    const edit = await renaming(document, 'Tomás Ruiz', 'Ilsa Brandt');
    assert.deepEqual(
      edit.entries().map(([file]) => file.path),
      [sidecar(uri).path],
    );
    assert.match(edit.entries()[0]?.[1][0]?.newText ?? '', /"merge"/u);
    await record.settled(document);
    assert.lengthOf(record.decisionsFor(document), 1);
    assert.isTrue(annotations().entities.some(({ name }) => name === 'Tomás Ruiz'));

    await make(edit);
    await until(() => record.decisionsFor(document).length === 2);
    await record.settled(document);
    // Ctrl+Z in the file takes it back, and the last decision is then the one before.
    await vscode.window.showTextDocument(sidecar(uri));
    await vscode.commands.executeCommand('undo');
    await until(() => record.decisionsFor(document).length === 1);
    await vscode.workspace.saveAll();
    await vscode.window.showTextDocument(document);
    await command('undoDecision');
    assert.isEmpty(record.decisionsFor(document));
  });

  it('works on an article that has no file, where the decision is taken at once', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news', content: STORY });
    await vscode.window.showTextDocument(document);
    const { annotations, record } = await api();
    await until(() => annotations.state(document).tag === 'done', 30_000);
    await renaming(document, 'Tomás Ruiz', 'Tomás A. Ruiz');
    await until(
      () => annotations.annotations(document)?.entities.some(({ name }) => name === 'Tomás A. Ruiz') === true,
    );
    assert.lengthOf(record.decisionsFor(document), 1);
  });
});
