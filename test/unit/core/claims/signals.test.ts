import { assert } from 'chai';
import { signalsOf } from '../../../../src/core/claims/signals';

function signals(quote: string): ReturnType<typeof signalsOf> {
  const text = `Then: ${quote}.`;
  return signalsOf(text, { start: 6, end: 6 + quote.length });
}

const forms = (quote: string): string[] => signals(quote).forms.map(({ rule }) => rule);

describe('The signals of a claim', () => {
  it('stand where their words do', () => {
    const quote = 'The court fined the harbour master';
    const [first] = signals(quote).worth;
    assert.equal(first?.rule, 'legal act');
    assert.equal(quote.slice((first?.start ?? 0) - 6, (first?.end ?? 0) - 6), 'court');
  });

  it('tell a definition from an event', () => {
    assert.include(forms('Veldhaven is a city on the west coast'), 'definition');
    assert.include(forms('The Old Quay was one of three landing places'), 'definition');
    assert.notInclude(forms('Veldhaven was shelled on Monday'), 'definition');
  });

  it('tell what was done from what is being done and what has been done', () => {
    assert.include(forms('The quay was closed'), 'passive');
    assert.include(forms('Workers are closing the quay'), 'progressive');
    assert.include(forms('Norland has closed the quay'), 'perfect');
    assert.isEmpty(forms('Norland closed the quay'));
  });

  it('know a most by its ending, not every word that ends so', () => {
    assert.include(forms('This is the deepest harbour'), 'most');
    assert.notInclude(forms('The west pier needs a modest repair'), 'most');
    assert.notInclude(forms('They protest in the forest'), 'most');
  });
});
