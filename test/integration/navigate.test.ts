import { assert } from 'chai';
import * as vscode from 'vscode';
import { settled } from './article';

const ARTICLE = `Norland and Costa Alta reopen harbour

Prime Minister Ilsa Brandt of Norland met President Tomás Ruiz in Veldhaven on Monday. Brandt said the harbour would open in March. She urged Costa Alta to release the crew.

Ruiz promised to pay 40 million euros by the end of the year. The storm killed 12 people in France, officials said.
`;

describe('Moving about an article', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await vscode.workspace.openTextDocument({ language: 'news', content: ARTICLE });
    await vscode.window.showTextDocument(document);
    await settled(document);
  });

  const at = (words: string, from = 0): vscode.Position => document.positionAt(ARTICLE.indexOf(words, from) + 1);
  const surname = (): vscode.Position => at('Brandt said');

  it('leads from a surname to the first full naming', async () => {
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      surname(),
    );
    const range = found[0]?.targetRange;
    assert.equal(range && document.getText(range), 'Ilsa Brandt');
  });

  it('finds every mention of a person', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      surname(),
    );
    const quotes = found.map(({ range }) => document.getText(range));
    assert.includeMembers(quotes, ['Ilsa Brandt', 'Brandt']);
  });

  it('highlights the other mentions', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      surname(),
    );
    assert.sameMembers(
      found.map(({ range }) => document.getText(range)),
      ['Ilsa Brandt', 'Brandt', 'She'],
    );
  });

  it('outlines names, promises and claims below their paragraph', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const below = (words: string): readonly string[] =>
      found.find(({ range }) => document.getText(range).includes(words))?.children.map(({ name }) => name) ?? [];
    assert.includeMembers([...below('Ilsa Brandt')], ['Ilsa Brandt', 'Tomás Ruiz']);
    assert.isTrue(below('promised to pay').some(name => name.startsWith('Promise: pay 40 million euros')));
    assert.isTrue(below('promised to pay').some(name => name.startsWith('The storm killed 12 people')));
  });

  it('folds a paragraph that goes over several lines', async () => {
    const wrapped = await vscode.workspace.openTextDocument({
      language: 'news',
      content: ARTICLE.replace('Veldhaven on', 'Veldhaven\non').replace('open in', 'open\nin'),
    });
    await settled(wrapped);
    const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      wrapped.uri,
    );
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      [[2, 4]],
    );
  });

  it('finds names across the open articles', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'brandt',
    );
    assert.isTrue(found.some(({ name }) => name === 'Ilsa Brandt'));
  });

  it('links a country to Wikidata and no invented one', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const linked = found.map(({ range }) => document.getText(range));
    assert.include(linked, 'France');
    assert.notInclude(linked, 'Norland');
  });

  it('counts promises above a paragraph once the user asks for it', async () => {
    const settings = vscode.workspace.getConfiguration('onTheRecord');
    const lenses = async (): Promise<vscode.CodeLens[]> =>
      vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
    assert.isEmpty(await lenses());
    await settings.update('codeLens', true, vscode.ConfigurationTarget.Global);
    try {
      const titles = (await lenses()).map(({ command }) => command?.title);
      assert.include(titles, 'Promises and requests: 1');
      assert.isTrue(titles.some(title => /^Worth checking: \d$/u.test(title ?? '')));
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('says who a pronoun is once the user asks for it', async () => {
    const settings = vscode.workspace.getConfiguration('onTheRecord');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    await settings.update('whoHints', true, vscode.ConfigurationTarget.Global);
    try {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      assert.isTrue(hints.some(({ label }) => label === 'Ilsa Brandt'));
    } finally {
      await settings.update('whoHints', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
