import { assert } from 'chai';
import * as vscode from 'vscode';
import { api } from './article';
import { command, madeByTests, type Opened, opened, STORY, stored, story, until, warmedUp } from './story';

/** What the keys of undo and redo give to the commands. */
const KEY = 'in order';

describe('Undo in an article', () => {
  warmedUp();
  const made = madeByTests();

  const type = (article: Opened, words: string): Thenable<boolean> =>
    article.editor.edit(edit => edit.insert(new vscode.Position(0, 0), words));

  async function decided(article: Opened, text: string): Promise<void> {
    const { document } = article;
    await command('note', { uri: document.uri.toString(), id: article.claim('1,200').id }, text);
  }

  it('takes back edits and decisions in the order in which they came, and makes them again in it', async () => {
    const uri = await story('undo.news', made);
    const article = await opened(uri);
    const { record } = await api();
    const { document } = article;
    const now = (): string => {
      const notes = record.decisionsFor(document).map(decision => (decision.decision === 'note' ? decision.text : ''));
      return `${document.getText().replace(STORY, '')}|${notes}`;
    };
    const states = [now()];
    await type(article, 'A');
    states.push(now());
    await decided(article, 'one');
    states.push(now());
    await type(article, 'B');
    states.push(now());
    await type(article, 'C');
    states.push(now());
    await decided(article, 'two');
    states.push(now());
    assert.deepEqual(states, ['|', 'A|', 'A|one', 'BA|one', 'CBA|one', 'CBA|two']);

    for (const state of states.toReversed().slice(1)) {
      await command('undoDecision', KEY);
      assert.equal(now(), state);
    }
    for (const state of states.slice(1)) {
      await command('redoDecision', KEY);
      assert.equal(now(), state);
    }
    await record.settled(document);
    assert.lengthOf(await stored(uri), 1);
    await document.save();
  });

  it('loses no step where the key comes faster than the file is written', async () => {
    const uri = await story('fast.news', made);
    const article = await opened(uri);
    const { record } = await api();
    const { document } = article;
    await type(article, 'A');
    await decided(article, 'one');
    await decided(article, 'two');
    await type(article, 'B');
    await Promise.all([1, 2, 3, 4].map(() => command('undoDecision', KEY)));
    assert.equal(document.getText(), STORY);
    await record.settled(document);
    assert.isEmpty(await stored(uri));
    await document.save();
  });

  it('is of the text alone in an article about which nothing was decided', async () => {
    const article = await opened(await story('plain.news', made));
    await type(article, 'A');
    await command('undoDecision', KEY);
    assert.equal(article.document.getText(), STORY);
    await command('redoDecision', KEY);
    assert.equal(article.document.getText(), `A${STORY}`);
    await article.document.save();
  });

  it('comes to the decision also after it was taken back in the file of decisions', async () => {
    const uri = await story('there.news', made);
    const article = await opened(uri);
    const { record } = await api();
    await decided(article, 'one');
    await record.settled(article.document);
    await vscode.window.showTextDocument(vscode.Uri.parse(`${uri}.otr.json`));
    await vscode.commands.executeCommand('undo');
    await until(() => record.decisionsFor(article.document).length === 0);
    assert.deepInclude(record.undoOrder(article.document), { isDecisionBack: false, isDecisionAgain: true });
    await vscode.commands.executeCommand('redo');
    await until(() => record.decisionsFor(article.document).length === 1);
    assert.deepInclude(record.undoOrder(article.document), { isDecisionBack: true, isDecisionAgain: false });
    await vscode.workspace.saveAll();
  });
});
