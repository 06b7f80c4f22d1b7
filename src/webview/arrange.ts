import type { ClaimRow, Strings } from '../sidebar/protocol';
import { claimerKey, claimerName } from './claimer';
import type { GroupBy, SortBy } from './view-state';

/** One line of the list. `position` and `size` count among the siblings, from 1, as `aria-posinset` wants them. */
export type Item =
  | {
      readonly tag: 'group';
      readonly key: string;
      readonly title: string;
      readonly count: number;
      readonly worthChecking: number;
      readonly expanded: boolean;
      readonly position: number;
      readonly size: number;
    }
  | {
      readonly tag: 'claim';
      readonly key: string;
      readonly row: ClaimRow;
      readonly level: 1 | 2;
      readonly position: number;
      readonly size: number;
    };

export interface Arrangement {
  readonly sort: SortBy;
  readonly group: GroupBy;
  readonly collapsed: ReadonlySet<string>;
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly rows: ClaimRow[];
  worthChecking: number;
}

/** The lines of the list: sorted, and under heads where they are grouped. `rows` come in the article's order. */
export function arrange(
  rows: readonly ClaimRow[],
  { sort, group, collapsed }: Arrangement,
  paragraphs: readonly string[],
  strings: Strings,
): readonly Item[] {
  const sorted = sort === 'worth' ? [...rows].sort(byWorth) : rows;
  if (group === 'none') return sorted.map((row, i) => claimItem(row, 1, i, sorted.length));
  const naming = group === 'claimer' ? byClaimer(strings) : byParagraph(paragraphs, strings);
  const groups = gather(sorted, naming);
  if (sort === 'worth') groups.sort((a, b) => b.worthChecking - a.worthChecking);
  return groups.flatMap((each, i): Item[] => {
    const expanded = !collapsed.has(each.key);
    const { key, title, worthChecking } = each;
    const count = each.rows.length;
    return [
      { tag: 'group', key, title, count, worthChecking, expanded, position: i + 1, size: groups.length },
      ...(expanded ? each.rows.map((row, j) => claimItem(row, 2, j, count)) : []),
    ];
  });
}

function claimItem(row: ClaimRow, level: 1 | 2, index: number, size: number): Item {
  return { tag: 'claim', key: row.key, row, level, position: index + 1, size };
}

const RANK = { CFS: 0, UFS: 1, NFS: 2 } as const;

/** By label, then by probability; a stable sort keeps the article's order among equals. */
function byWorth(a: ClaimRow, b: ClaimRow): number {
  return RANK[a.worth] - RANK[b.worth] || b.probability - a.probability;
}

type Naming = (row: ClaimRow) => { readonly key: string; readonly title: string };

function byClaimer(strings: Strings): Naming {
  return ({ claimer }) => ({ key: `claimer ${claimerKey(claimer)}`, title: claimerName(claimer, strings) });
}

function byParagraph(paragraphs: readonly string[], strings: Strings): Naming {
  return ({ paragraph }) => ({
    key: `paragraph ${paragraph}`,
    title: paragraphs[paragraph] || strings.paragraph.replace('{0}', String(paragraph + 1)),
  });
}

function gather(rows: readonly ClaimRow[], naming: Naming): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { key, title } = naming(row);
    let group = groups.get(key);
    if (!group) {
      group = { key, title, rows: [], worthChecking: 0 };
      groups.set(key, group);
    }
    group.rows.push(row);
    if (row.worth === 'CFS') group.worthChecking += 1;
  }
  return [...groups.values()];
}
