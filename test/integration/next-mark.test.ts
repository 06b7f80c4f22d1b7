import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/core/annotations';
import { api, file } from './article';
import { command, type Opened, opened, removed, sidecar, warmedUp } from './story';

/** Below this the reader is unsure of a mark. */
const UNSURE = 0.6;

describe('Going from mark to mark by keys', () => {
  warmedUp();
  let article: Opened;
  beforeEach(async () => {
    article = await opened((await file('interview-water-minister.txt')).uri);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removed(sidecar(article.document.uri));
  });

  const caret = (): number => article.document.offsetAt(article.editor.selection.active);
  const toEnd = (): void => {
    const end = article.document.positionAt(article.annotations().text.length);
    article.editor.selection = new vscode.Selection(end, end);
  };
  const inOrder = (starts: readonly number[]): readonly number[] => [...new Set(starts)].sort((a, b) => a - b);
  const unsure = ({ entities, values, commitments, claims }: Annotations): readonly number[] =>
    [
      ...[...entities.flatMap(({ mentions }) => mentions), ...values, ...claims].map(mark => ({
        ...mark,
        at: mark.start,
      })),
      ...commitments.map(mark => ({ ...mark, at: mark.cue.start })),
    ].flatMap(({ confidence, at }) => (confidence < UNSURE ? [at] : []));
  const promised = ({ commitments }: Annotations): readonly number[] => commitments.map(({ cue }) => cue.start);
  const worth = ({ claims }: Annotations): readonly number[] =>
    claims.filter(({ checkworthiness }) => checkworthiness === 'CFS').map(({ start }) => start);

  /** From the end of the text: where the caret goes as often as there are places, and once more. */
  async function round(name: string, places: readonly number[]): Promise<readonly number[]> {
    toEnd();
    const gone: number[] = [];
    while (gone.length <= places.length) {
      await command(name);
      gone.push(caret());
    }
    return gone;
  }

  for (const [what, starts] of Object.entries({ Commitment: promised, Claim: worth })) {
    it(`leads to each ${what.toLowerCase()} in the article’s order, back in the other, and round at the ends`, async () => {
      const places = inOrder(starts(article.annotations()));
      assert.isAbove(places.length, 1);
      assert.deepEqual(await round(`next${what}`, places), [...places, ...places.slice(0, 1)]);
      const back = places.toReversed();
      assert.deepEqual(await round(`previous${what}`, places), [...back, ...back.slice(0, 1)]);
    });
  }

  it('leads to what the reader is unsure of, and no more to what a person has accepted', async () => {
    const { record } = await api();
    const places = inOrder(unsure(article.annotations()));
    assert.isAbove(places.length, 1);
    assert.deepEqual(await round('nextUncertain', places), [...places, ...places.slice(0, 1)]);
    const { document } = article;
    const sure = article.annotations().claims.find(({ confidence }) => confidence < UNSURE);
    const given = sure ?? article.annotations().commitments.find(({ confidence }) => confidence < UNSURE);
    if (!given) throw new Error('the reader is sure of every claim and promise');
    await command('accept', { uri: document.uri.toString(), id: given.id });
    await record.settled(document);
    const left = inOrder(unsure(article.annotations()));
    assert.isBelow(left.length, places.length);
    assert.deepEqual(await round('nextUncertain', left), [...left, ...left.slice(0, 1)]);
  });
});
