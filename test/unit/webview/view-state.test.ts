import { expect } from 'chai';
import { NO_PLACE, placeOf, viewStateFrom, withPlace } from '../../../src/webview/view-state';

describe('What the view remembers', () => {
  it('shows everything, in the order of the article, to one who comes for the first time', () => {
    const { choices, places } = viewStateFrom(undefined);
    expect(choices.worth).to.deep.equal(['CFS', 'UFS', 'NFS']);
    expect(choices).to.include({ search: '', kind: null, status: null, sort: 'place', group: 'none' });
    expect(places).to.deep.equal([]);
  });

  it('comes back from what was kept', () => {
    const place = { claimer: 'author', open: ['a'], collapsed: [], current: 'a', top: { key: 'a', offset: 12 } };
    const state = withPlace(
      viewStateFrom({ choices: { worth: ['CFS'], sort: 'worth', search: 'fees' } }),
      'file:///a',
      place,
    );
    const again = viewStateFrom(JSON.parse(JSON.stringify(state)));
    expect(again).to.deep.equal(state);
    expect(placeOf(again, 'file:///a')).to.deep.equal(place);
    expect(placeOf(again, 'file:///b')).to.deep.equal(NO_PLACE);
  });

  it('survives whatever else may have been kept', () => {
    const broken = {
      choices: { worth: 'CFS', sort: 'colour', kind: 7 },
      places: [['file:///a', null], 3, ['file:///b', { top: {} }]],
    };
    const { choices, places } = viewStateFrom(broken);
    expect(choices).to.deep.equal(viewStateFrom(null).choices);
    expect(places).to.deep.equal([
      ['file:///a', NO_PLACE],
      ['file:///b', NO_PLACE],
    ]);
  });

  it('forgets the articles that were left longest ago', () => {
    let state = viewStateFrom(null);
    for (let i = 0; i < 25; i++) state = withPlace(state, `file:///${i}`, NO_PLACE);
    expect(state.places).to.have.length(20);
    expect(state.places[0]?.[0]).to.equal('file:///5');
    expect(withPlace(state, 'file:///5', NO_PLACE).places.at(-1)?.[0]).to.equal('file:///5');
  });
});
