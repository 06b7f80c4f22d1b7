import { assert } from 'chai';
import { claimFeatures } from '../../../../src/core/claims/features';
import { signalsOf } from '../../../../src/core/claims/signals';
import { ownVoice } from '../../../../src/core/claims/voice';
import { readArticle } from '../../../../src/core/text/read';

/** What the claim that is the whole first sentence of `text` shows. */
function featuresOf(text: string, kind?: 'direct' | 'indirect'): string[] {
  const article = readArticle(text);
  const { sentences } = article;
  const claim = sentences[0] ?? { start: 0, end: 0 };
  const cue = { start: 0, end: 0, quote: 'said' };
  return claimFeatures({
    text,
    claim,
    sentences,
    attribution: kind ? { cue, kind, source: null, sourceEntity: null } : null,
    values: [],
    commitments: [],
    signals: signalsOf(text, claim),
    voice: ownVoice(article),
  });
}

describe('What a claim is judged by', () => {
  it('knows the first verb by its tense', () => {
    assert.include(featuresOf('The ferries crossed at dawn.'), 'verb ed');
    assert.include(featuresOf('The ferries will cross at dawn.'), 'verb will');
    assert.include(featuresOf('A crossing at dawn.'), 'verb none');
  });

  it('tells a form in the writer’s own words from one in somebody’s', () => {
    const text = 'The ferries will cross at dawn.';
    assert.include(featuresOf(text), 'form future unsaid');
    assert.include(featuresOf(text, 'direct'), 'form future direct');
    assert.notInclude(featuresOf(text, 'direct'), 'form future unsaid');
  });

  it('takes the forms of a longer word together', () => {
    assert.include(featuresOf('The ferries negotiate the strait.'), 'stem negot');
    assert.include(featuresOf('The ferries, negotiating the strait, met.'), 'stem negot');
  });

  it('counts the words of names behind the first word', () => {
    assert.include(featuresOf('Mayor Anna Veld met Tomás Ruiz in Ostra.'), 'names 4');
    assert.include(featuresOf('Ferries met in the fog.'), 'names 0');
  });
});

describe('The author’s own voice', () => {
  const voice = (text: string): number => ownVoice(readArticle(text));

  it('is heard outside quotation marks alone', () => {
    assert.equal(voice('“We sail at dawn,” said Veld. The port is shut.'), 0);
    assert.equal(voice('We sail at dawn. “I agree,” said Veld, and our port is shut.'), 2);
  });

  it('counts to three', () => {
    assert.equal(voice('We sail, we land, we rest, and we sail again.'), 3);
  });
});
