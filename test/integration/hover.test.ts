import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Annotations, Commitment } from '../../src/core/annotations';
import { commitmentHover } from '../../src/editor/hover/commitment-hover';
import { entityHover } from '../../src/editor/hover/entity-hover';
import { HoverText } from '../../src/editor/hover/markdown';
import { markRanges } from '../../src/editor/marks/ranges';
import { commitmentRows } from '../../src/editor/trees/commitments-tree';
import { reading } from '../unit/record/reading';

const uri = vscode.Uri.file('/story.news');

/** The story with its one promise otherwise. */
function withPromise(change: Partial<Commitment>): { annotations: Annotations; promise: Commitment } {
  const read = reading();
  const [first] = read.commitments;
  if (!first) throw new Error('the story has a promise');
  const promise = { ...first, ...change };
  return { annotations: { ...read, commitments: [promise] }, promise };
}

function shown(change: Partial<Commitment>): {
  promise: string;
  person: string;
  row: string;
  signs: readonly string[];
} {
  const { annotations, promise } = withPromise(change);
  const [person] = annotations.entities;
  if (!person) throw new Error('the story has a person');
  return {
    promise: commitmentHover(annotations, promise, uri, false).value,
    person: entityHover(annotations, person, uri).value,
    row: commitmentRows(annotations, 'actor')[0]?.rows?.[0]?.description ?? '',
    signs: [...markRanges(annotations, 'quiet').keys()].filter(
      key => key.startsWith('gutter') && key !== 'gutter.claim',
    ),
  };
}

describe('A promise as it is shown', () => {
  it('says how firm it is where it was made', () => {
    const { promise, person, row, signs } = shown({});
    assert.include(promise, 'Pledge \\(5 of 6\\)');
    assert.include(person, 'Promised: ');
    assert.equal(row, '5/6');
    assert.deepEqual(signs, ['gutter.firm']);
  });

  it('says that none was made where the article says so, and not how firm it would be', () => {
    const { promise, person, row, signs } = shown({ polarity: 'absent' });
    assert.include(promise, 'Not promised');
    assert.notInclude(promise, 'of 6');
    assert.notInclude(person, 'Promised');
    assert.equal(row, 'Not promised');
    assert.isEmpty(signs);
  });

  it('is told apart from a promise not to do something', () => {
    const { promise, person } = shown({ polarity: 'negative' });
    assert.include(promise, 'says it will not');
    assert.include(person, 'Promised not to: ');
    assert.notInclude(person, 'Promised: ');
  });

  it('says by when in words', () => {
    const deadline = { start: 0, end: 4, quote: 'June', value: '2026-06' };
    assert.include(shown({ deadline: { ...deadline, relation: 'by' } }).promise, 'by June');
    assert.include(shown({ deadline: { ...deadline, relation: 'at' } }).promise, 'due June');
  });
});

describe('The words of an article in a hover', () => {
  it('stay words, and lines end between them', () => {
    const { value } = new HoverText().text('A *bold* [link](command:x) <b>').bold('two words').markdown;
    assert.notInclude(value, '&nbsp;');
    assert.include(value, 'A \\*bold\\* \\[link\\]\\(command:x\\)');
    assert.include(value, '**two words**');
  });
});
