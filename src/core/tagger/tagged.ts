import type { Act, Checkworthiness, EntityType, ValueType } from '../annotations';

/** A word of the article as the tagger saw it. Offsets are UTF-16 code units of the article. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** A run of words under one label. `first` and `last` are indexes into {@link Tagged.words}, both inclusive. */
export interface TaggedSpan<Label extends string = string> {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Mean probability of the label over the words, 0 to 1. */
  readonly confidence: number;
}

/** Probabilities over the labels of one property of a cue or a claim (`strength`, `claimType` …), 0 to 1, summing to 1. */
export type Guess = Readonly<Record<string, number>>;

export type NameLabel = Exclude<EntityType, 'SET'>;

export interface TaggedName extends TaggedSpan<NameLabel> {
  /** Mean probability of every type over the words, 0 to 1; absent where nothing but its label is known. */
  readonly types?: Guess;
}

export interface AttributionCue extends TaggedSpan<'CUE'> {
  readonly source: TaggedSpan | null;
  /** In text order; empty when the tagger found a cue and no content. */
  readonly contents: readonly TaggedSpan[];
}

export interface CommitmentCue extends TaggedSpan<Act> {
  readonly actor: TaggedSpan | null;
  readonly recipient: TaggedSpan | null;
  readonly contents: readonly TaggedSpan[];
  readonly deadline: TaggedSpan | null;
  readonly condition: TaggedSpan | null;
  /** By the name of the head: strength, polarity, status, plover, specificity. Absent where the weights lack the head. */
  readonly guesses: Readonly<Record<string, Guess>>;
}

export interface TaggedClaim extends TaggedSpan<Checkworthiness> {
  /** By the name of the head: claimType; and checkworthiness, from the claim label itself. */
  readonly guesses: Readonly<Record<string, Guess>>;
}

/** How well an earlier mention answers a later one, learned; higher is better, and above 0 beats "a new entity". */
export type LinkScore = (mention: TaggedSpan, antecedent: TaggedSpan) => number;

/** Everything the network read, as legal spans in text order. Nothing after the tagger looks at the network. */
export interface Tagged {
  readonly words: readonly Word[];
  readonly names: readonly TaggedName[];
  readonly values: readonly TaggedSpan<ValueType>[];
  readonly mentions: readonly TaggedSpan<'nominal' | 'pronoun'>[];
  readonly attributionCues: readonly AttributionCue[];
  readonly commitmentCues: readonly CommitmentCue[];
  readonly claims: readonly TaggedClaim[];
  /** Null where the weights lack the head. */
  readonly link: LinkScore | null;
}
