import { assert } from 'chai';
import * as vscode from 'vscode';
import { command, madeByTests, opened, STORY, story, until } from './story';

describe('Correcting in VS Code', () => {
  const made = madeByTests();

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
    assert.match(words.join('\n'), /Note: Also \\\*Upper Coast\\\*/u);
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
});
