// Made from media/annotations.schema.json by `npm run types`. Do not edit.

export type BlockKind =
  'frontmatter' | 'headline' | 'byline' | 'dateline' | 'paragraph' | 'quotation' | 'caption' | 'list-item' | 'turn';
export type Offset = number;
/**
 * OntoNotes 5 names, and SET for several entities spoken of together.
 */
export type EntityType =
  'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'NORP' | 'EVENT' | 'LAW' | 'PRODUCT' | 'WORK_OF_ART' | 'LANGUAGE' | 'SET';
/**
 * From the pronouns of the text alone.
 */
export type Gender = 'female' | 'male';
export type MentionKind = 'name' | 'nominal' | 'pronoun';
/**
 * The tagger's mean probability over the words of the record.
 */
export type Confidence = number;
export type Reasons = Why[];
export type ValueType = 'DATE' | 'TIME' | 'MONEY' | 'PERCENT' | 'QUANTITY' | 'ORDINAL' | 'CARDINAL';
/**
 * TIMEX3 type.
 */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type AttributionKind = 'direct' | 'indirect' | 'mixed';
export type FactBankValue = 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'CTu' | 'Uu';
export type Act = 'commit' | 'refuse' | 'threaten' | 'request';
/**
 * Commissive strength of the wording; 0 where nobody is bound.
 */
export type Strength = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type Polarity = 'positive' | 'negative' | 'absent';
export type CommitmentStatus = 'new' | 'reaffirmed' | 'past' | 'kept' | 'broken' | 'withdrawn';
export type Specificity = 'low' | 'high';
export type DeadlineRelation = 'by' | 'until' | 'within' | 'from' | 'at' | 'after';
export type Plover =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';
export type ClaimType = 'statistic' | 'causal' | 'rule' | 'event' | 'prediction' | 'position' | 'evaluation';
/**
 * ClaimBuster labels: not factual, unimportant factual, check-worthy factual.
 */
export type Checkworthiness = 'NFS' | 'UFS' | 'CFS';

/**
 * What On the Record reads in one article. Every offset is in UTF-16 code units of `text`, end exclusive.
 */
export interface Annotations {
  $schema?: string;
  version: '1';
  generator: Generator;
  document: DocumentInfo;
  text: string;
  blocks: Block[];
  sentences: TextRange[];
  entities: Entity[];
  values: Value[];
  attributions: Attribution[];
  commitments: Commitment[];
  claims: Claim[];
}
export interface Generator {
  name: 'on-the-record';
  version: string;
  /**
   * Version of the weights; null when the article was read without them.
   */
  model: string | null;
}
export interface DocumentInfo {
  uri: string | null;
  title: string | null;
  /**
   * The article's own date, ISO 8601; null when unknown.
   */
  date: string | null;
  /**
   * BCP 47.
   */
  language: string;
  /**
   * Of the text in UTF-8.
   */
  sha256: string;
  offsetUnit: 'utf-16';
}
export interface Block {
  kind: BlockKind;
  speaker?: Span;
  start: Offset;
  end: Offset;
}
export interface Span {
  start: Offset;
  end: Offset;
  quote: string;
}
export interface TextRange {
  start: Offset;
  end: Offset;
}
export interface Entity {
  id: string;
  type: EntityType;
  name: string;
  role?: string;
  /**
   * Id of an entity.
   */
  affiliation?: string;
  gender?: Gender;
  /**
   * Ids of entities, for a SET.
   */
  members?: string[];
  links?: Links;
  mentions: Mention[];
  why: Reasons;
}
export interface Links {
  wikidata?: string;
  iso3166?: string;
}
export interface Mention {
  start: Offset;
  end: Offset;
  quote: string;
  kind: MentionKind;
  confidence: Confidence;
}
/**
 * Words that led to one property of the record, and the rule that read them.
 */
export interface Why {
  property: string;
  rule: string;
  start: Offset;
  end: Offset;
  quote: string;
}
export interface Value {
  id: string;
  type: ValueType;
  start: Offset;
  end: Offset;
  quote: string;
  timex?: TimexType;
  /**
   * Normal form: TIMEX3 value; USD 3000000; the number; 688 m. Left out when it cannot be known.
   */
  value?: string;
  /**
   * TIMEX3 mod: START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS.
   */
  mod?: string;
  /**
   * The amount as a number, where there is one.
   */
  number?: number;
  /**
   * ISO 4217 currency, %, percentage point, or the unit of a quantity.
   */
  unit?: string;
  si?: SiQuantity;
  confidence: Confidence;
  why: Reasons;
}
export interface SiQuantity {
  number: number;
  unit: string;
}
export interface Attribution {
  id: string;
  source: Span | null;
  cue: Span;
  /**
   * @minItems 1
   */
  content: Span[];
  kind: AttributionKind;
  /**
   * Id of an entity.
   */
  sourceEntity: string | null;
  /**
   * Id of the attribution whose content carries this one.
   */
  within?: string;
  factuality?: Factuality;
  confidence: Confidence;
  why: Reasons;
}
/**
 * FactBank values of the content, for its source and for the author.
 */
export interface Factuality {
  source: FactBankValue;
  author: FactBankValue;
}
export interface Commitment {
  id: string;
  act: Act;
  cue: Span;
  content: Span;
  actorMention: Span | null;
  actors: string[];
  recipients: string[];
  strength: Strength;
  polarity: Polarity;
  status: CommitmentStatus;
  specificity: Specificity;
  deadline: Deadline | null;
  condition: Span | null;
  plover: Plover;
  cameo?: string;
  attribution: string | null;
  confidence: Confidence;
  why: Reasons;
}
export interface Deadline {
  start: Offset;
  end: Offset;
  quote: string;
  relation: DeadlineRelation;
  /**
   * TIMEX3 value.
   */
  value?: string;
}
export interface Claim {
  id: string;
  start: Offset;
  end: Offset;
  quote: string;
  type: ClaimType;
  /**
   * Id of an entity, "author", or null for a source without a name.
   */
  claimer: string | null;
  /**
   * The source in its own words, where it has no entity.
   */
  claimerText?: string;
  attribution: string | null;
  checkworthiness: Checkworthiness;
  /**
   * Probability of CFS, to sort by.
   */
  worth?: number;
  /**
   * Other places where the article makes the same claim.
   */
  again?: Span[];
  /**
   * Ids of the values that the claim states.
   */
  values?: string[];
  confidence: Confidence;
  why: Reasons;
}
