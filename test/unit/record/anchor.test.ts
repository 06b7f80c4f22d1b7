import { readdirSync, readFileSync } from 'node:fs';
import { assert } from 'chai';
import type { TextRange } from '../../../src/core/annotations';
import { Anchors, anchorAt } from '../../../src/record/anchor';
import { type Revision, randomFrom, revise } from './edit-script';

const NEWS =
  'The mayor, Ilsa Brandt, promised to close the bridge by June. “It is not safe,” she said. The council had asked her to wait.\n\nBrandt said the work would cost $3 million. She gave no date.\n';

describe('A decision finds its words again', () => {
  it('in the same text, each of two equal names at its own place', () => {
    const text = 'Veld met Ruiz. Veld met Ruiz. Veld met Ruiz.';
    for (const start of [0, 15, 30]) {
      const place = new Anchors(text).find(anchorAt(text, { start, end: start + 4 }));
      assert.deepInclude(place, { tag: 'found', range: { start, end: start + 4 } });
    }
  });

  it('where quotation marks and line ends have changed, with offsets of the text as it now is', () => {
    const quote = rangeOf(NEWS, '“It is not safe,” she said');
    const changed = NEWS.replaceAll('“', '"').replaceAll('”', '"').replaceAll('\n', '\r\n');
    const place = new Anchors(changed).find(anchorAt(NEWS, quote));
    if (place.tag !== 'found') throw new Error(place.tag);
    assert.equal(changed.slice(place.range.start, place.range.end), '"It is not safe," she said');
  });

  it('where a letter in them was put right, up to the end of the word', () => {
    const wrong = NEWS.replace('promised to close the bridge', 'promised to close the bidge');
    const place = new Anchors(NEWS).find(anchorAt(wrong, rangeOf(wrong, 'close the bidge')));
    if (place.tag !== 'found') throw new Error(place.tag);
    assert.equal(NEWS.slice(place.range.start, place.range.end), 'close the bridge');
  });

  it('and does not move to the same name elsewhere when its sentence is gone', () => {
    const without = NEWS.replace('Brandt said the work would cost $3 million. ', '');
    const place = new Anchors(without).find(anchorAt(NEWS, rangeOf(NEWS, 'Brandt said', 6)));
    assert.equal(place.tag, 'gone');
    if (place.tag === 'gone')
      assert.include(
        place.candidates.map(({ start, end }) => without.slice(start, end)),
        'Brandt',
      );
  });

  it('and says so when two places look alike', () => {
    const list =
      'Results\n\n- He won the seat with ease.\n- He won the seat with ease.\n- He won the seat with ease.\n\nEnd of list\n';
    const first = list.indexOf('the seat', 50);
    const longer = `Read this first, it is new.\n\n${list}`
      .replace('End of list', 'The end')
      .replace('Results', 'Seats');
    const place = new Anchors(longer).find(anchorAt(list, { start: first, end: first + 8 }));
    assert.equal(place.tag, 'look-alikes');
  });

  it('in 200 revisions of real articles: 99 of 100 whose words survive, none at a wrong place', function () {
    this.timeout(60_000);
    const count = { survive: 0, found: 0, wrong: 0, gone: 0 };
    const articles = readdirSync('test/articles')
      .sort()
      .map(name => readFileSync(`test/articles/${name}`, 'utf8'));
    const details: string[] = [];
    for (let seed = 1; seed <= 200; seed += 1) {
      const text = articles[seed % articles.length] ?? '';
      const revision = revise(text, randomFrom(seed));
      const anchors = new Anchors(revision.text);
      for (const range of marks(text)) {
        const place = anchors.find(anchorAt(text, range));
        const truth = placeNow(range, revision);
        const right = place.tag === 'found' && truth !== null && sits(place.range, truth);
        if (truth?.whole) count.survive += 1;
        else count.gone += 1;
        if (truth?.whole && right) count.found += 1;
        if (place.tag === 'found' && !right) count.wrong += 1;
        if (!right && (truth?.whole || place.tag === 'found'))
          details.push(`${seed} ${place.tag}: ${JSON.stringify(anchorAt(text, range))}`);
      }
    }
    const share = count.found / count.survive;
    console.log(
      `      ${count.found} of ${count.survive} found (${(100 * share).toFixed(2)} %), ${count.wrong} at a wrong place, ${count.gone} no longer there`,
    );
    if (process.env['ANCHOR_DETAILS']) console.log(details.join('\n'));
    assert.isAtLeast(share, 0.99);
    assert.equal(count.wrong, 0);
  });
});

function rangeOf(text: string, words: string, length = words.length): TextRange {
  const start = text.indexOf(words);
  assert.isAtLeast(start, 0, words);
  return { start, end: start + length };
}

/** What people decide about: names, pronouns, numbers, cues, sentences, and what was said. */
function marks(text: string): TextRange[] {
  const patterns = [
    /\b\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gu,
    /\b(?:he|she|it|they|his|her|their)\b/giu,
    /\b\d[\d,.]*(?:\s?(?:percent|million|people|days))?\b/gu,
    /\b(?:promised|agreed|urged|asked|refused|threatened|will|plans)\b/gu,
    /[^.!?\s][^.!?\n]{20,}[.!?]/gu,
    /(?<=\bthat )[^.!?\n,]{12,}/gu,
  ];
  return patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** Where the words of a range stand now; `whole` when all of them do, side by side, a letter more or less. */
function placeNow({ start, end }: TextRange, { text, now }: Revision): (TextRange & { whole: boolean }) | null {
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    const place = now.get(at);
    if (place !== undefined) places.push(place);
  }
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const length = text.slice(first, last + 1).replaceAll('\r', '').length;
  const slack = end - start >= 6 ? 2 : 0;
  const whole = places.length >= end - start - slack && Math.abs(length - (end - start)) <= slack && last >= first;
  return { start: first, end: last + 1, whole };
}

function sits(range: TextRange, truth: TextRange & { whole: boolean }): boolean {
  const overlap = Math.min(range.end, truth.end) - Math.max(range.start, truth.start);
  if (!truth.whole) return overlap > 0;
  return Math.abs(range.start - truth.start) <= 1 && Math.abs(range.end - truth.end) <= 1;
}
