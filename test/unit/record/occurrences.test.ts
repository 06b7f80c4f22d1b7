import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { Occurrences } from '../../../src/record/occurrences';

/** Every place, by going through the whole text. */
function sought(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

describe('The places of exact words', () => {
  it('are those that going through the whole text finds, for words of any length', () => {
    const article = readFileSync('test/articles/2026-06-27-strait-talks-long-read.news', 'utf8');
    const text = `${article}${article.slice(500, 900)}`;
    const places = new Occurrences(text);
    for (const length of [1, 5, 11, 12, 13, 40, 200]) {
      for (let at = 0; at + length <= text.length; at += 997) {
        const words = text.slice(at, at + length);
        assert.deepEqual(places.of(words), sought(text, words), words);
      }
    }
    assert.isEmpty(places.of('These words are nowhere in it.'));
  });

  it('may overlap, and a text shorter than the words has none', () => {
    assert.deepEqual(new Occurrences('ab'.repeat(10)).of('ab'.repeat(7)), [0, 2, 4, 6]);
    assert.isEmpty(new Occurrences('short').of('longer than the text'));
    assert.isEmpty(new Occurrences('').of('anything at all'));
  });
});
