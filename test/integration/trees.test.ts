import { assert } from 'chai';
import * as vscode from 'vscode';
import { narrowed, type Row } from '../../src/editor/trees/article-tree';
import { commitmentRows } from '../../src/editor/trees/commitments-tree';
import { entityRows } from '../../src/editor/trees/entities-tree';
import { file, settled } from './article';
import { answering, write } from './quick-input';

const below = (rows: readonly Row[]): readonly Row[] => rows.flatMap(row => row.rows ?? []);

describe('The trees beside the claims', () => {
  it('list every entity once below its type, the most named first, with its mentions', async () => {
    const { state } = await settled(await file('2026-05-12-harbour-fees.news'));
    if (state.tag !== 'done') throw new Error(`the article is ${state.tag}`);
    const entities = below(entityRows(state.annotations));
    assert.sameMembers(
      entities.map(({ id }) => id),
      state.annotations.entities.map(({ id }) => id),
    );
    for (const { rows } of entityRows(state.annotations)) {
      const counts = (rows ?? []).map(row => row.rows?.length ?? 0);
      assert.deepEqual(
        counts,
        counts.toSorted((a, b) => b - a),
      );
    }
  });

  it('list every promise and request by who made it and by when it is due', async () => {
    const { state } = await settled(await file('2026-05-12-harbour-fees.news'));
    if (state.tag !== 'done') throw new Error(`the article is ${state.tag}`);
    const ids = state.annotations.commitments.map(({ id }) => id);
    for (const grouping of ['actor', 'deadline'] as const) {
      assert.sameMembers(
        below(commitmentRows(state.annotations, grouping)).map(({ id }) => id),
        ids,
      );
    }
  });

  it('are narrowed to rows with some words, with all that stands above and below them', async () => {
    const { state } = await settled(await file('2026-05-12-harbour-fees.news'));
    if (state.tag !== 'done') throw new Error(`the article is ${state.tag}`);
    const all = entityRows(state.annotations);
    const labels = (rows: readonly Row[]): readonly string[] => rows.map(({ label }) => label);
    const iriarte = narrowed(all, 'rafael');
    assert.equal(iriarte[0]?.label, 'People');
    assert.isTrue(iriarte[0]?.expanded);
    assert.isTrue(labels(below(iriarte)).every(label => label.includes('Rafael')));
    assert.isAbove(below(iriarte)[0]?.rows?.length ?? 0, 1);
    assert.deepEqual(narrowed(all, ''), all);
    assert.isEmpty(narrowed(all, 'nobody of this name'));
    const [shown] = await answering([write('Rafael')], () =>
      vscode.commands.executeCommand('onTheRecord.filterEntities'),
    );
    assert.deepEqual(shown?.offered, ['']);
    const [again] = await answering([write('')], () => vscode.commands.executeCommand('onTheRecord.filterEntities'));
    assert.deepEqual(again?.offered, ['Rafael']);
  });

  it('give the whole of a promise to whoever hears or copies it, however short the row is', async () => {
    const { state } = await settled(await file('2026-05-12-harbour-fees.news'));
    if (state.tag !== 'done') throw new Error(`the article is ${state.tag}`);
    const contents = state.annotations.commitments.map(({ content }) => content.quote.replace(/\s+/gu, ' '));
    const rows = below(commitmentRows(state.annotations, 'actor', ({ act }) => (act === 'commit' ? 'overdue' : null)));
    assert.sameMembers(
      rows.map(({ words }) => words),
      contents,
    );
    for (const { label, description } of rows) {
      assert.match(description ?? '', /\d\/6|Not promised|Promise|Request|Refusal|Threat/u);
      assert.isAtMost(`${label}${description}`.length, 38);
    }
  });
});
