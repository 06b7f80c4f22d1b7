import type { Checkworthiness, ClaimType } from '../core/annotations';
import type { ClaimStatus as RecordedStatus } from '../record/record';

/** What the host and the page of the Claims view say to each other. Types only. */

export type Worth = Checkworthiness;
export type ClaimKind = ClaimType;
export type ClaimStatus = RecordedStatus;

/** Who puts the claim forward: the writer, somebody with a name, a source in its own words, or nobody who is named. */
export type Claimer =
  | { readonly tag: 'author' }
  | { readonly tag: 'named'; readonly name: string }
  | { readonly tag: 'words'; readonly words: string }
  | { readonly tag: 'unnamed' };

/** What a row of the list shows. */
export interface ClaimRow {
  /** Stays the same when the article is read again, as long as the claim's words do. */
  readonly key: string;
  /** Id in the present annotations. */
  readonly id: string;
  readonly text: string;
  readonly claimer: Claimer;
  readonly kind: ClaimKind;
  readonly worth: Worth;
  /** Probability that it is worth checking, 0 to 1. */
  readonly probability: number;
  readonly status: ClaimStatus;
  /** Index in `paragraphs` of the article. */
  readonly paragraph: number;
  readonly hasNote: boolean;
  readonly evidence: number;
}

export interface Reason {
  /** Name of the rule, a key of `Strings.reasons`. */
  readonly rule: string;
  readonly quote: string;
}

/** How the claim comes to be in the article. */
export interface Saying {
  readonly manner: 'author' | 'direct' | 'indirect' | 'mixed';
  /** The source in its own words. */
  readonly source: string | null;
  readonly cue: string | null;
  /** The source that passes it on, in its own words, where there are two. */
  readonly through: string | null;
}

export interface StatedValue {
  readonly quote: string;
  /** Normal form, where it is known. */
  readonly value: string | null;
}

export interface Evidence {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

/** What an open row shows. */
export interface ClaimDetails {
  readonly key: string;
  readonly reasons: readonly Reason[];
  readonly saying: Saying;
  readonly values: readonly StatedValue[];
  /** How often the article makes the same claim elsewhere. */
  readonly again: number;
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

/** Where the reading of the article in the active editor stands. */
export type Stage =
  | { readonly tag: 'no-editor' }
  | { readonly tag: 'off' }
  | { readonly tag: 'other-language'; readonly language: string }
  | { readonly tag: 'reading' }
  | { readonly tag: 'done' }
  | { readonly tag: 'failed'; readonly reason: string };

export interface ArticleFacts {
  /** The document's URI, under which the page remembers its place. */
  readonly uri: string;
  readonly claims: readonly ClaimRow[];
  /** The first words of each paragraph that holds a claim. */
  readonly paragraphs: readonly string[];
}

export type ToPage =
  | { readonly type: 'strings'; readonly strings: Strings }
  | { readonly type: 'article'; readonly stage: Stage; readonly article: ArticleFacts | null }
  | { readonly type: 'caret'; readonly key: string | null }
  | { readonly type: 'details'; readonly uri: string; readonly details: ClaimDetails };

export type ToHost =
  | { readonly type: 'ready' }
  /** `stay` leaves the keyboard in the list. */
  | { readonly type: 'go'; readonly id: string; readonly stay: boolean }
  | { readonly type: 'details'; readonly id: string }
  | { readonly type: 'back' }
  | { readonly type: 'read' }
  | { readonly type: 'status'; readonly id: string; readonly status: ClaimStatus }
  | { readonly type: 'note'; readonly id: string; readonly text: string }
  | { readonly type: 'evidence'; readonly id: string; readonly url: string }
  | { readonly type: 'drop-evidence'; readonly id: string; readonly evidence: string }
  | { readonly type: 'open-evidence'; readonly url: string }
  | { readonly type: 'reject'; readonly id: string }
  /** The last decision on the article, whatever it was about. */
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** Every word that the page shows, in the user's language; `{0}`, `{1}` are filled in by the page. */
export interface Strings {
  readonly list: string;
  readonly search: string;
  readonly filters: string;
  readonly clearFilters: string;
  readonly worth: Readonly<Record<Worth, string>>;
  readonly worthTerm: Readonly<Record<Worth, string>>;
  readonly kind: Readonly<Record<ClaimKind, string>>;
  readonly kindTerm: string;
  readonly status: Readonly<Record<ClaimStatus, string>>;
  readonly author: string;
  readonly unnamed: string;
  readonly sort: string;
  readonly sortBy: { readonly place: string; readonly worth: string };
  readonly group: string;
  readonly groupBy: { readonly none: string; readonly claimer: string; readonly paragraph: string };
  readonly collapseAll: string;
  readonly expandAll: string;
  readonly claimerFilter: string;
  readonly kindFilter: string;
  readonly statusFilter: string;
  readonly all: string;
  /** A choice with its count: {0} the choice, {1} the count. */
  readonly choice: string;
  readonly count: { readonly one: string; readonly many: string; readonly some: string };
  /** A group's accessible name: {0} its title, {1} claims, {2} worth checking. */
  readonly groupName: string;
  readonly paragraph: string;
  readonly hasNote: string;
  readonly evidenceCount: { readonly one: string; readonly many: string };
  readonly details: {
    readonly why: Readonly<Record<Worth, string>>;
    readonly noReason: string;
    readonly saying: string;
    readonly manner: Readonly<Record<Saying['manner'], string>>;
    readonly saidBy: string;
    readonly through: string;
    readonly cue: string;
    readonly values: string;
    readonly valueMeans: string;
    readonly again: { readonly one: string; readonly many: string };
    readonly status: string;
    readonly note: string;
    readonly notePlaceholder: string;
    readonly evidence: string;
    readonly evidencePlaceholder: string;
    readonly addEvidence: string;
    readonly dropEvidence: string;
    readonly go: string;
    readonly reject: string;
    readonly rejectHint: string;
    readonly loading: string;
  };
  /** Words for the rules that made a claim worth checking or not. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly noEditor: string;
  readonly notRead: string;
  readonly readThis: string;
  readonly otherLanguage: string;
  readonly readAnyway: string;
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly noClaims: string;
  readonly nothingFits: string;
}
