import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { chunksOf } from '../../../../src/core/tagger/chunks';
import { parseLabels } from '../../../../src/core/tagger/labels';
import type { Tagged } from '../../../../src/core/tagger/tagged';
import { loadTagger, type ModelFiles, type Tagger } from '../../../../src/core/tagger/tagger';
import { WordPieces } from '../../../../src/core/tagger/word-pieces';
import { readModelFiles } from '../../../../src/worker/model-files';

type Range = readonly [number, number];

interface ReferenceText {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly chunks: readonly { words: number[][]; ids: number[]; case: number[]; first: number[] }[];
  readonly names: readonly (readonly [number, number, string])[];
  readonly values: readonly (readonly [number, number, string])[];
  readonly mentions: readonly (readonly [number, number, string])[];
  readonly attributions: readonly { cue: Range; content: Range[] }[];
  readonly commitments: readonly { cue: Range; act: string }[];
  readonly claims: readonly (readonly [number, number, string, string])[];
}

/** What `training/` wrote down of the same weights in another runtime. */
interface Reference {
  /** Least share of the spans on which two runtimes of 8-bit weights agree, 0 to 1. */
  readonly agreement: number;
  readonly texts: readonly ReferenceText[];
}

const ranges = (pairs: readonly Range[]): { start: number; end: number }[] =>
  pairs.map(([start, end]) => ({ start, end }));

describe('The tagger beside the program that trained it', function () {
  this.timeout(120_000);
  let files: ModelFiles;
  let reference: Reference;
  let tagger: Tagger;

  before(async () => {
    files = await readModelFiles(path => readFile(join(process.cwd(), path)));
    reference = JSON.parse(await readFile(join('media', 'model', 'reference.json'), 'utf8'));
    tagger = await loadTagger(files);
  });

  it('has at least 20 texts to compare', () => assert.isAtLeast(reference.texts.length, 20));

  it('cuts the same chunks, words, pieces and case classes', () => {
    const pieces = new WordPieces(files.vocab);
    const labels = parseLabels(files.labels);
    const size = labels.chunk ?? { maxPieces: labels.maxPieces, paragraphPieces: 96 };
    for (const { id, text, sentences, chunks } of reference.texts) {
      const made = chunksOf(text, ranges(sentences), pieces, size);
      assert.equal(made.length, chunks.length, id);
      made.forEach((chunk, i) => {
        assert.deepEqual(
          chunk.words.map(({ start, end }) => [start, end]),
          chunks[i]?.words,
          id,
        );
        assert.deepEqual([...chunk.ids], chunks[i]?.ids, id);
        assert.deepEqual([...chunk.cases], chunks[i]?.case, id);
        assert.deepEqual([...chunk.first], chunks[i]?.first, id);
      });
    }
  });

  it('reads the same spans and labels', async () => {
    const shares = new Map<string, { same: number; all: number }>();
    for (const expected of reference.texts) {
      const { text, sentences } = expected;
      const tagged = await tagger.tag({ text, blocks: [], sentences: ranges(sentences), title: null, date: null });
      for (const [layer, wanted, found] of layers(expected, tagged)) {
        const share = shares.get(layer) ?? { same: 0, all: 0 };
        share.all += Math.max(wanted.length, found.length);
        share.same += wanted.filter(key => found.includes(key)).length;
        shares.set(layer, share);
      }
    }
    for (const [layer, { same, all }] of shares) assert.isAtLeast(same / (all || 1), reference.agreement, layer);
  });
});

function layers(expected: ReferenceText, tagged: Tagged): [string, string[], string[]][] {
  const key = (...parts: readonly unknown[]): string => parts.join(' ');
  const spans = (items: readonly { start: number; end: number; label: string }[]): string[] =>
    items.map(({ start, end, label }) => key(start, end, label));
  return [
    ['names', expected.names.map(name => key(...name)), spans(tagged.names)],
    ['values', expected.values.map(value => key(...value)), spans(tagged.values)],
    ['mentions', expected.mentions.map(mention => key(...mention)), spans(tagged.mentions)],
    [
      'attributions',
      expected.attributions.map(({ cue, content }) => key(...cue, ...content.flat())),
      tagged.attributionCues
        .filter(({ contents }) => contents.length)
        .map(({ start, end, contents }) => key(start, end, ...contents.flatMap(part => [part.start, part.end]))),
    ],
    [
      'commitments',
      expected.commitments.map(({ cue, act }) => key(...cue, act)),
      spans(tagged.commitmentCues.filter(({ contents, deadline }) => contents.length || deadline)),
    ],
    ['claims', expected.claims.map(([start, end, label]) => key(start, end, label)), spans(tagged.claims)],
  ];
}
