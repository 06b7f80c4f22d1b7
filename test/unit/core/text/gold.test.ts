import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { readArticle } from '../../../../src/core/text/read';

interface GoldDocument {
  readonly text: string;
  readonly sentences: readonly { readonly end: number }[];
}

const folder = join('..', 'shared', 'gold');
const FLOOR = 99;

describe('Sentence ends against the gold documents', () => {
  for (const part of ['training', 'development']) {
    it(`agree on the ${part} documents (F1 of at least ${FLOOR} %)`, function () {
      if (!existsSync(folder)) {
        console.log(`      ${folder} is absent: not measured.`);
        return this.skip();
      }
      const ids: string[] = json<Record<string, string[]>>('split')[part] ?? [];
      let both = 0;
      let all = 0;
      for (const id of ids) {
        const gold = json<GoldDocument>(id);
        const ends = new Set(gold.sentences.map(sentence => sentence.end));
        const read = readArticle(gold.text).sentences;
        both += read.filter(sentence => ends.has(sentence.end)).length;
        all += read.length + ends.size;
      }
      const f1 = (200 * both) / all;
      console.log(`      ${part}: F1 ${f1.toFixed(2)} % over ${ids.length} documents`);
      assert.isAtLeast(f1, FLOOR);
    });
  }
});

function json<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T;
}
