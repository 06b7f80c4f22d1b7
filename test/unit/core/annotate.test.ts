import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { annotate } from '../../../src/core/annotate';
import type { Annotations } from '../../../src/core/annotations';
import { loadTagger, type Tagger } from '../../../src/core/tagger/tagger';
import { readModelFiles } from '../../../src/worker/model-files';

const ARTICLE =
  'Prime Minister Ilsa Brandt of Norland met President Tomás Ruiz in Veldhaven on Monday.\n\n' +
  'Both leaders agreed to reopen the harbour by the end of March. Brandt urged Costa Alta to release the crew.\n\n' +
  '“We will send ships,” she said. The storm killed 12 people, according to the ministry.\n';

/** Every span of the export, with the words it says it has. */
function* spans(node: unknown): Generator<{ start: number; end: number; quote: string }> {
  if (Array.isArray(node)) for (const item of node) yield* spans(item);
  else if (typeof node === 'object' && node !== null) {
    const { start, end, quote } = node as { start?: unknown; end?: unknown; quote?: unknown };
    if (typeof start === 'number' && typeof end === 'number' && typeof quote === 'string') yield { start, end, quote };
    for (const value of Object.values(node)) yield* spans(value);
  }
}

describe('Reading an article', function () {
  this.timeout(60_000);
  let tagger: Tagger;
  before(async () => {
    tagger = await loadTagger(await readModelFiles(path => readFile(join(process.cwd(), path))));
  });

  const read = (text: string, more: object = {}): Promise<Annotations> =>
    annotate(text, { tagger, generatorVersion: 'test', ...more });

  function assertExact(annotations: Annotations, text: string): void {
    assert.equal(annotations.text, text);
    let count = 0;
    for (const { start, end, quote } of spans(annotations)) {
      assert.equal(text.slice(start, end), quote);
      count++;
    }
    assert.isAbove(count, 0);
  }

  it('finds who is named, who agreed to what and who was asked', async () => {
    const { entities, commitments } = await read(ARTICLE);
    const name = (id: string): string | undefined => entities.find(entity => entity.id === id)?.name;
    const members = (id: string): (string | undefined)[] =>
      (entities.find(entity => entity.id === id)?.members ?? [id]).map(name);
    assert.includeMembers(
      entities.map(entity => entity.name),
      ['Ilsa Brandt', 'Tomás Ruiz', 'Norland', 'Costa Alta'],
    );
    const agreed = commitments.find(({ cue }) => cue.quote === 'agreed');
    assert.sameMembers(agreed?.actors.flatMap(members) ?? [], ['Ilsa Brandt', 'Tomás Ruiz']);
    assert.equal(agreed?.strength, 4);
    assert.deepEqual(commitments.find(({ act }) => act === 'request')?.actors.map(name), ['Ilsa Brandt']);
  });

  it('gives offsets of the untouched text: CRLF, emoji, lone surrogates, other scripts', async () => {
    const texts = [
      ARTICLE.replaceAll('\n', '\r\n'),
      ARTICLE.replaceAll('Monday', 'Monday 🎆🏳️‍🌈'),
      ARTICLE.replaceAll('ships', 'ships \ud83d \udc00'),
      ARTICLE.replaceAll('Veldhaven', '文京区 Ёлкино İstanbul'),
      `\ufeff${ARTICLE}`,
    ];
    for (const text of texts) assertExact(await read(text), text);
  });

  it('takes an empty text and one of signs alone', async () => {
    for (const text of ['', '\n\n', '….!?', '\0\u0001']) assert.isEmpty((await read(text)).claims);
  });

  it('leaves relative dates open without the date of the article, and counts from it where it is known', async () => {
    const monday = async (date?: string): Promise<string | undefined> =>
      (await read(ARTICLE, { date })).values.find(({ quote }) => quote === 'Monday')?.value;
    assert.isUndefined(await monday());
    assert.equal(await monday('2026-03-04'), '2026-03-02');
  });

  it('takes the date of the article from its file name', async () => {
    assert.equal((await read(ARTICLE, { uri: 'file:///desk/2026-03-04-harbour.news' })).document.date, '2026-03-04');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    try {
      await read(ARTICLE, { signal: controller.signal });
    } catch (error) {
      assert.equal((error as Error).message, 'enough');
      return;
    }
    throw new Error('it read on');
  });

  it('gives what has been read so far, with exact offsets', async () => {
    const parts: Annotations[] = [];
    const text = ARTICLE.repeat(12);
    await read(text, { onPartial: (part: Annotations) => parts.push(part) });
    assert.isAtLeast(parts.length, 2);
    for (const part of parts) assertExact(part, text);
  });

  it('reads blocks and sentences without a tagger', async () => {
    const { blocks, sentences, claims } = await annotate(ARTICLE, { tagger: null, generatorVersion: 'test' });
    assert.equal(blocks.length, 3);
    assert.isAtLeast(sentences.length, 5);
    assert.isEmpty(claims);
  });
});
