// Made from media/record.schema.json by `npm run types`. Do not edit.

export type Decision =
  | Accept
  | Reject
  | ChangeType
  | ChangeSpan
  | SetActors
  | SetRecipients
  | SetDeadline
  | SetStrength
  | SetCheckworthiness
  | SetClaimer
  | Add
  | Merge
  | Split
  | Rename
  | RejectPattern
  | SetClaimStatus
  | SetCommitmentFate
  | AddEvidence
  | TakeNote;
export type Layer = 'mention' | 'entity' | 'value' | 'attribution' | 'commitment' | 'claim';
/**
 * What it was read as: the type of an entity, a value or a claim, the act of a commitment, the kind of an attribution.
 */
export type Label = string;
export type Id = string;
/**
 * When it was decided, ISO 8601 in UTC.
 */
export type DecidedAt = string;
/**
 * Who decided it.
 */
export type Author = string;
export type ClaimStatus = 'unchecked' | 'checking' | 'true' | 'false' | 'misleading' | 'unproven' | 'not-checkable';
export type CommitmentFate = 'open' | 'kept' | 'broken';

/**
 * What a person decided about one article. Only decisions are stored; what was read is computed. Offsets are UTF-16 code units.
 */
export interface ArticleRecord {
  $schema?: string;
  version: '1';
  decisions: Decision[];
}
/**
 * What was read here is right.
 */
export interface Accept {
  decision: 'accept';
  layer: Layer;
  label: Label;
  anchor: Anchor;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * A place in the article, found again by its words, the 32 code units around them, and its position.
 */
export interface Anchor {
  start: number;
  quote: string;
  prefix: string;
  suffix: string;
}
/**
 * What was read here is wrong; it is shown no more.
 */
export interface Reject {
  decision: 'reject';
  layer: Layer;
  label: Label;
  anchor: Anchor;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * It is of another type; `label` is what was read. For a commitment the type is its act.
 */
export interface ChangeType {
  decision: 'type';
  layer: 'entity' | 'value' | 'commitment' | 'claim';
  label: Label;
  anchor: Anchor;
  to: string;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * Its words are others; `anchor` is where it was read. For a commitment and an attribution `part` says which words.
 */
export interface ChangeSpan {
  decision: 'span';
  layer: 'mention' | 'value' | 'commitment' | 'claim' | 'attribution';
  label: Label;
  anchor: Anchor;
  part?: 'cue' | 'content';
  to: Anchor;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * Who is bound, or who asks: a mention of each.
 */
export interface SetActors {
  decision: 'actors';
  layer: 'commitment';
  label: Label;
  anchor: Anchor;
  to: Anchor[];
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * To whom it was promised, or who was asked: a mention of each.
 */
export interface SetRecipients {
  decision: 'recipients';
  layer: 'commitment';
  label: Label;
  anchor: Anchor;
  to: Anchor[];
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * By when; null for no deadline.
 */
export interface SetDeadline {
  decision: 'deadline';
  layer: 'commitment';
  label: Label;
  anchor: Anchor;
  to: DecidedDeadline | null;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
export interface DecidedDeadline {
  anchor: Anchor;
  relation: 'by' | 'until' | 'within' | 'from' | 'at' | 'after';
  /**
   * TIMEX3 value.
   */
  value?: string;
}
/**
 * How binding the words are.
 */
export interface SetStrength {
  decision: 'strength';
  layer: 'commitment';
  label: Label;
  anchor: Anchor;
  to: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * Whether it is worth checking.
 */
export interface SetCheckworthiness {
  decision: 'checkworthiness';
  layer: 'claim';
  label: Label;
  anchor: Anchor;
  to: 'NFS' | 'UFS' | 'CFS';
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * Who claims or says it: a mention or other words of the text, the author, or null for a source without a name.
 */
export interface SetClaimer {
  decision: 'claimer';
  layer: 'claim' | 'attribution';
  label: Label;
  anchor: Anchor;
  to: Anchor | 'author' | null;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * Something that was not read. `cue` for a commitment, `of` for one more mention of an entity, `checkworthiness` for a claim.
 */
export interface Add {
  decision: 'add';
  layer: 'entity' | 'value' | 'commitment' | 'claim';
  label: Label;
  anchor: Anchor;
  cue?: Anchor;
  of?: Anchor;
  strength?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  checkworthiness?: 'NFS' | 'UFS' | 'CFS';
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * The entity mentioned at `anchor` is the one mentioned at `into`.
 */
export interface Merge {
  decision: 'merge';
  layer: 'entity';
  label: Label;
  anchor: Anchor;
  into: Anchor;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * This mention is of another entity than was read.
 */
export interface Split {
  decision: 'split';
  layer: 'mention';
  label: Label;
  anchor: Anchor;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * The name under which an entity is listed.
 */
export interface Rename {
  decision: 'name';
  layer: 'entity';
  label: Label;
  anchor: Anchor;
  to: string;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * Nothing whose words fit is shown. Case is ignored; * stands for any words.
 */
export interface RejectPattern {
  decision: 'pattern';
  layer: Layer;
  label?: Label;
  pattern: string;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * Where checking stands.
 */
export interface SetClaimStatus {
  decision: 'claim-status';
  layer: 'claim';
  label: Label;
  anchor: Anchor;
  to: ClaimStatus;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * What became of it. Overdue is never stored: it follows from the deadline.
 */
export interface SetCommitmentFate {
  decision: 'commitment-status';
  layer: 'commitment';
  label: Label;
  anchor: Anchor;
  to: CommitmentFate;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * A link that speaks for or against it.
 */
export interface AddEvidence {
  decision: 'evidence';
  layer: 'commitment' | 'claim';
  label: Label;
  anchor: Anchor;
  url: string;
  title?: string;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
/**
 * A note; the empty text takes it away.
 */
export interface TakeNote {
  decision: 'note';
  layer: 'entity' | 'commitment' | 'claim';
  label: Label;
  anchor: Anchor;
  text: string;
  id: Id;
  date: DecidedAt;
  author?: Author;
}
