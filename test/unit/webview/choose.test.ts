import { expect } from 'chai';
import type { ClaimRow } from '../../../src/sidebar/protocol';
import { arrange } from '../../../src/webview/arrange';
import { choose, isFiltered, type Selection } from '../../../src/webview/choose';
import { row, strings } from './rows';

const all: Selection = {
  search: '',
  worth: ['CFS', 'UFS', 'NFS'],
  kind: null,
  status: null,
  claimer: null,
  sort: 'place',
  group: 'none',
  filtersOpen: false,
};

const rows: readonly ClaimRow[] = [
  row('Fares rose by 4%', { worth: 'CFS', kind: 'statistic', probability: 0.7 }),
  row('The tram is “a gift” to the town', {
    worth: 'NFS',
    kind: 'evaluation',
    claimer: { tag: 'named', name: 'Zoë Ünal' },
  }),
  row('Two drivers were dismissed', { worth: 'CFS', claimer: { tag: 'named', name: 'Zoë Ünal' }, probability: 0.9 }),
  row('The depot opened in 1987', { worth: 'UFS', paragraph: 1, status: 'true' }),
  row('Nobody was asked', { worth: 'UFS', paragraph: 1, claimer: { tag: 'words', words: 'A neighbour' } }),
];

const texts = (list: readonly ClaimRow[]): readonly string[] => list.map(({ text }) => text);
const chosen = (change: Partial<Selection>): readonly string[] =>
  texts(choose(rows, { ...all, ...change }, strings).rows);

describe('What the list shows', () => {
  it('is every claim, in the order of the article, as long as nothing is chosen', () => {
    expect(chosen({})).to.deep.equal(texts(rows));
    expect(isFiltered(all)).to.equal(false);
  });

  it('is what the toggles let through', () => {
    expect(chosen({ worth: ['CFS'] })).to.deep.equal(['Fares rose by 4%', 'Two drivers were dismissed']);
    expect(chosen({ worth: [] })).to.deep.equal([]);
  });

  it('is found by words of the claim and of who makes it, in any order, without accents, case or curly quotes', () => {
    expect(chosen({ search: 'unal DRIVERS' })).to.deep.equal(['Two drivers were dismissed']);
    expect(chosen({ search: '"a gift"' })).to.deep.equal(['The tram is “a gift” to the town']);
    expect(chosen({ search: 'the article' })).to.deep.equal(['Fares rose by 4%', 'The depot opened in 1987']);
    expect(chosen({ search: 'zeppelin' })).to.deep.equal([]);
  });

  it('is narrowed by claimer, kind and status together', () => {
    expect(chosen({ claimer: 'named:Zoë Ünal' })).to.have.length(2);
    expect(chosen({ claimer: 'named:Zoë Ünal', kind: 'event' })).to.deep.equal(['Two drivers were dismissed']);
    expect(chosen({ status: 'true' })).to.deep.equal(['The depot opened in 1987']);
    expect(isFiltered({ ...all, status: 'true' })).to.equal(true);
  });
});

describe('The counts beside the choices', () => {
  it('say what a choice would show with the others as they are', () => {
    const { counts } = choose(rows, { ...all, worth: ['CFS'], claimer: 'named:Zoë Ünal' }, strings);
    expect(Object.fromEntries(counts.worth)).to.deep.equal({ CFS: 1, NFS: 1 });
    expect(counts.claimer.get('author')).to.deep.equal({ name: 'The article', count: 1 });
    expect(counts.claimer.get('named:Zoë Ünal')?.count).to.equal(1);
    expect(counts.status.get('unchecked')).to.equal(1);
  });

  it('keep a claimer in the menu whose claims are all hidden', () => {
    const { counts } = choose(rows, { ...all, search: 'fares' }, strings);
    expect(counts.claimer.get('words:a neighbour')).to.deep.equal({ name: 'A neighbour', count: 0 });
  });
});

describe('The order of the list', () => {
  const lines = (sort: 'place' | 'worth', group: 'none' | 'claimer' | 'paragraph', collapsed: readonly string[] = []) =>
    arrange(rows, { sort, group, collapsed: new Set(collapsed) }, ['First words…', 'Second words…'], strings);
  const shown = (items: ReturnType<typeof lines>): readonly string[] =>
    items.map(item => (item.tag === 'group' ? `# ${item.title} ${item.count} ${item.worthChecking}` : item.row.text));

  it('by worth puts the most likely of the claims worth checking first, opinions last', () => {
    expect(shown(lines('worth', 'none'))).to.deep.equal([
      'Two drivers were dismissed',
      'Fares rose by 4%',
      'The depot opened in 1987',
      'Nobody was asked',
      'The tram is “a gift” to the town',
    ]);
  });

  it('by claimer stands under heads that count the claims and those worth checking', () => {
    expect(shown(lines('place', 'claimer'))).to.deep.equal([
      '# The article 2 1',
      'Fares rose by 4%',
      'The depot opened in 1987',
      '# Zoë Ünal 2 1',
      'The tram is “a gift” to the town',
      'Two drivers were dismissed',
      '# A neighbour 1 0',
      'Nobody was asked',
    ]);
  });

  it('by paragraph hides the lines of a collapsed head, and leaves the head', () => {
    expect(shown(lines('place', 'paragraph', ['paragraph 0']))).to.deep.equal([
      '# First words… 3 2',
      '# Second words… 2 0',
      'The depot opened in 1987',
      'Nobody was asked',
    ]);
  });

  it('tells a screen reader which of how many a line is, among its own', () => {
    const items = lines('place', 'paragraph');
    expect(items.map(({ position, size }) => `${position}/${size}`)).to.deep.equal([
      '1/2',
      '1/3',
      '2/3',
      '3/3',
      '2/2',
      '1/2',
      '2/2',
    ]);
  });
});
