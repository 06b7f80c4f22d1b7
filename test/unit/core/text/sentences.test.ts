import { assert } from 'chai';
import { readArticle } from '../../../../src/core/text/read';

function sentences(text: string): string[] {
  return readArticle(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('Sentences of news', () => {
  const whole = [
    'The U.S. Department of State thanked Sen. Anna B. Veld and Mr. T. J. Ruiz on Nov. 3 at 4 p.m. EST.',
    'Harbour Inc. of Duluth, Minn. bought No. 7 from Lt. Col. Ines Karim.',
    'The judges cited Veld v. Norland and Ruiz et al. v. Costa Alta.',
    '“Will you sign?” she asked the members of the U.N. Security Council.',
    'Prices rose by 3.5 per cent to $1.2 million.',
    'He left Yahoo! after a year.',
    '“We wait ... and we hope,” said Gov. Ruiz.',
  ];
  for (const sentence of whole)
    it(`does not cut “${sentence}”`, () => assert.deepEqual(sentences(sentence), [sentence]));

  const two: readonly (readonly [string, string])[] = [
    ['Veld flew back to the U.S.', 'The talks go on.'],
    ['He was ill.', 'Ruiz spoke for him.'],
    ['The talks ended at 5 p.m.', 'Nobody signed.'],
    ['“We will sign.”', 'Ruiz nodded.'],
    ['She said, "We will sign."', 'Ruiz nodded.'],
    ['“Will you sign?”', 'Ruiz did not answer.'],
    ['They chose plan B.', 'It is cheaper.'],
    ['It belongs to Harbour Inc.', '“Nobody asked us,” he said.'],
  ];
  for (const [first, second] of two) {
    it(`cuts after “${first}”`, () => assert.deepEqual(sentences(`${first} ${second}`), [first, second]));
  }

  it('keep a closing quotation mark with the words it closes', () =>
    assert.deepEqual(sentences('"We wait. " He left.'), ['"We wait. "', 'He left.']));

  it('end with their block, also without a full stop', () =>
    assert.deepEqual(sentences('Norland to cut fees\r\n\r\nVeld spoke.\r\n'), ['Norland to cut fees', 'Veld spoke.']));

  it('count emoji and lone surrogates in UTF-16 code units', () => {
    assert.deepEqual(sentences('🚢 The ship left. 🎉 Crowds cheered.'), ['🚢 The ship left.', '🎉 Crowds cheered.']);
    assert.deepEqual(sentences('A \ud83d stray sign. Nobody minds.'), ['A \ud83d stray sign.', 'Nobody minds.']);
  });
});
