import type { ClaimKind, ClaimRow, ClaimStatus, Strings, Worth } from '../sidebar/protocol';
import { claimerKey, claimerName } from './claimer';
import type { Choices } from './view-state';

export interface Selection extends Choices {
  readonly claimer: string | null;
}

/** How many claims each choice would show with all other choices as they are. */
export interface Counts {
  readonly worth: ReadonlyMap<Worth, number>;
  readonly kind: ReadonlyMap<ClaimKind, number>;
  readonly status: ReadonlyMap<ClaimStatus, number>;
  /** By {@link claimerKey}, in the order of first appearance. */
  readonly claimer: ReadonlyMap<string, { readonly name: string; readonly count: number }>;
}

export interface Chosen {
  /** In the article's order. */
  readonly rows: readonly ClaimRow[];
  readonly counts: Counts;
}

type Facet = 'worth' | 'kind' | 'status' | 'claimer';

/** The claims that fit the choices, and the counts beside the choices, in one pass. */
export function choose(rows: readonly ClaimRow[], selection: Selection, strings: Strings): Chosen {
  const words = wordsOf(selection.search);
  const chosen: ClaimRow[] = [];
  const worth = new Map<Worth, number>();
  const kind = new Map<ClaimKind, number>();
  const status = new Map<ClaimStatus, number>();
  const claimer = new Map<string, { readonly name: string; readonly count: number }>();
  for (const row of rows) {
    const who = claimerKey(row.claimer);
    const name = claimerName(row.claimer, strings);
    // A claimer stays in the menu, with a count of 0, while the other choices hide what they said.
    if (!claimer.has(who)) claimer.set(who, { name, count: 0 });
    if (words.length && !contains(fold(`${row.text}\n${name}`), words)) continue;
    const fits: Readonly<Record<Facet, boolean>> = {
      worth: selection.worth.includes(row.worth),
      kind: selection.kind === null || selection.kind === row.kind,
      status: selection.status === null || selection.status === row.status,
      claimer: selection.claimer === null || selection.claimer === who,
    };
    const misses = Object.values(fits).filter(fit => !fit).length;
    if (misses === 0) chosen.push(row);
    const counted = (facet: Facet): boolean => misses === 0 || (misses === 1 && !fits[facet]);
    if (counted('worth')) worth.set(row.worth, (worth.get(row.worth) ?? 0) + 1);
    if (counted('kind')) kind.set(row.kind, (kind.get(row.kind) ?? 0) + 1);
    if (counted('status')) status.set(row.status, (status.get(row.status) ?? 0) + 1);
    if (counted('claimer')) claimer.set(who, { name, count: (claimer.get(who)?.count ?? 0) + 1 });
  }
  return { rows: chosen, counts: { worth, kind, status, claimer } };
}

/** Whether anything but the toggles hides claims. */
export function isFiltered({ search, kind, status, claimer, worth }: Selection): boolean {
  return search.trim() !== '' || kind !== null || status !== null || claimer !== null || worth.length < 3;
}

function wordsOf(search: string): readonly string[] {
  return fold(search).split(/\s+/u).filter(Boolean);
}

function contains(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word));
}

/** Without case, accents and typographic quotation marks, so that what is typed finds what is printed. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .toLowerCase();
}
