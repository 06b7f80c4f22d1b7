import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { kindOf } from '../../../../src/core/language/prose';

const fixture = (name: string): Promise<string> => readFile(join('test', 'fixtures', 'not-articles', name), 'utf8');
const article = (name: string): Promise<string> => readFile(join('test', 'articles', name), 'utf8');

describe('What a text is', () => {
  it('is prose for every article', async () => {
    const names = [
      '2026-01-19-obituary-lindal.txt',
      'lantern-festival.txt',
      'statement-sanctions.txt',
      'relief-fact-sheet.md',
      'interview-water-minister.txt',
    ];
    for (const name of names) assert.equal(kindOf(await article(name)).tag, 'prose', name);
  });

  it('is not prose for logs, lists, requirements and next to nothing', async () => {
    for (const name of ['harbour-gate.log', 'requirements.txt', 'packing-list.txt', 'port-charges.txt', 'empty.txt']) {
      assert.equal(kindOf(await fixture(name)).tag, 'not-prose', name);
    }
    assert.equal(kindOf('const port = 8080;\nfunction open() {\n  return port;\n}\n'.repeat(20)).tag, 'not-prose');
  });

  it('is another language for German, French and Chinese', async () => {
    assert.deepEqual(kindOf(await fixture('hochwasser.txt')), { tag: 'other-language', language: 'deu' });
    assert.deepEqual(kindOf(await fixture('crue.txt')), { tag: 'other-language', language: 'fra' });
    const chinese = '市政府星期一宣布，港口将在三月底之前重新开放。总理说，两国已经同意恢复谈判。'.repeat(6);
    assert.equal(kindOf(chinese).tag, 'other-language');
  });
});
