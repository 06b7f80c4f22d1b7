import { CLAIM_STATUSES, CLAIM_TYPES, WORTHS } from '../record/labels';
import type { ClaimKind, ClaimStatus, Worth } from '../sidebar/protocol';

export type SortBy = 'place' | 'worth';
export type GroupBy = 'none' | 'claimer' | 'paragraph';

/** What the user chose to see; the same for every article. */
export interface Choices {
  readonly search: string;
  readonly worth: readonly Worth[];
  readonly kind: ClaimKind | null;
  readonly status: ClaimStatus | null;
  readonly sort: SortBy;
  readonly group: GroupBy;
  readonly filtersOpen: boolean;
}

/** What the user was looking at in one article. Rows and groups are named by their keys. */
export interface Place {
  readonly claimer: string | null;
  readonly open: readonly string[];
  readonly collapsed: readonly string[];
  readonly current: string | null;
  /** The item at the top of the list, and how many CSS pixels of it are scrolled away. */
  readonly top: { readonly key: string; readonly offset: number } | null;
}

export interface ViewState {
  readonly choices: Choices;
  /** By the article's URI, last used last. */
  readonly places: readonly (readonly [uri: string, place: Place])[];
}

const SORTS: readonly SortBy[] = ['place', 'worth'];
const GROUPS: readonly GroupBy[] = ['none', 'claimer', 'paragraph'];

/** How many articles' places are remembered. */
const PLACES = 20;

export const NO_PLACE: Place = { claimer: null, open: [], collapsed: [], current: null, top: null };

/** Reads what was kept; whatever does not fit, from an older version for example, becomes the default. */
export function viewStateFrom(kept: unknown): ViewState {
  const { choices, places } = fieldsOf(kept);
  return { choices: choicesFrom(fieldsOf(choices)), places: listOf(places).flatMap(placeEntry) };
}

export function placeOf(state: ViewState, uri: string): Place {
  return state.places.find(([known]) => known === uri)?.[1] ?? NO_PLACE;
}

export function withPlace(state: ViewState, uri: string, place: Place): ViewState {
  const others = state.places.filter(([known]) => known !== uri);
  return { ...state, places: [...others, [uri, place] as const].slice(-PLACES) };
}

function choicesFrom(kept: Fields): Choices {
  return {
    search: typeof kept['search'] === 'string' ? kept['search'] : '',
    worth: Array.isArray(kept['worth']) ? WORTHS.filter(worth => listOf(kept['worth']).includes(worth)) : WORTHS,
    kind: oneOf(CLAIM_TYPES, kept['kind']),
    status: oneOf(CLAIM_STATUSES, kept['status']),
    sort: oneOf(SORTS, kept['sort']) ?? 'place',
    group: oneOf(GROUPS, kept['group']) ?? 'none',
    filtersOpen: kept['filtersOpen'] === true,
  };
}

function placeEntry(kept: unknown): [string, Place][] {
  const [uri, place] = listOf(kept);
  if (typeof uri !== 'string') return [];
  const { claimer, open, collapsed, current, top } = fieldsOf(place);
  const { key, offset } = fieldsOf(top);
  return [
    [
      uri,
      {
        claimer: typeof claimer === 'string' ? claimer : null,
        open: wordsOf(open),
        collapsed: wordsOf(collapsed),
        current: typeof current === 'string' ? current : null,
        top: typeof key === 'string' && typeof offset === 'number' ? { key, offset } : null,
      },
    ],
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function wordsOf(value: unknown): readonly string[] {
  return listOf(value).filter(item => typeof item === 'string');
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find(item => item === value) ?? null;
}
