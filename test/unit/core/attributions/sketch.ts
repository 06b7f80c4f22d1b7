import type {
  Act,
  Attribution,
  Checkworthiness,
  Claim,
  Commitment,
  Entity,
  EntityType,
  MentionKind,
  TextRange,
  Value,
} from '../../../../src/core/annotations';
import { readAttributions } from '../../../../src/core/attributions/read';
import { readClaims } from '../../../../src/core/claims/read';
import { readCommitments } from '../../../../src/core/commitments/read';
import { EntityReading } from '../../../../src/core/entities/reading';
import type { Guess, Tagged, TaggedSpan } from '../../../../src/core/tagger/tagged';
import { wordsOf } from '../../../../src/core/tagger/words';
import { readArticle } from '../../../../src/core/text/read';

export interface SketchedEntity {
  readonly type: EntityType;
  readonly mentions: readonly string[];
  /** The id, unless given. */
  readonly name?: string;
  /** By id. */
  readonly members?: readonly string[];
  readonly affiliation?: string;
  /** ISO 3166 code of a country. */
  readonly iso?: string;
}

/** What the tagger and the steps before would have read, each span by its words (the first place, or after `after`). */
export interface Sketch {
  readonly text: string;
  readonly date?: string;
  /** By the id of an entity. */
  readonly entities?: Readonly<Record<string, SketchedEntity>>;
  readonly said?: readonly { readonly cue: string; readonly source?: string; readonly contents: readonly string[] }[];
  readonly bound?: readonly {
    readonly act: Act;
    readonly cue: string;
    readonly actor?: string;
    readonly contents: readonly string[];
    readonly guesses?: Readonly<Record<string, Guess>>;
  }[];
  readonly claims?: readonly (readonly [string, Checkworthiness])[];
  readonly values?: readonly (Pick<Value, 'type' | 'quote'> & Partial<Value>)[];
}

export interface Understood {
  readonly attributions: Attribution[];
  readonly commitments: Commitment[];
  readonly claims: Claim[];
}

export function understandSketch(sketch: Sketch): Understood {
  const { text } = sketch;
  const article = { ...readArticle(text), date: sketch.date ?? null };
  const words = article.sentences.flatMap(sentence => wordsOf(text, sentence));
  const place = (quote: string): TextRange => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`The text does not say: ${quote}`);
    return { start, end: start + quote.length };
  };
  const spanned = <Label extends string>(label: Label, quote: string): TaggedSpan<Label> => {
    const range = place(quote);
    const first = words.findIndex(word => word.end > range.start);
    return { label, ...range, first, last: words.findLastIndex(word => word.start < range.end), confidence: 0.9 };
  };
  const entities = new EntityReading(entitiesOf(sketch));
  const tagged: Tagged = {
    words,
    names: [],
    mentions: [],
    values: [],
    attributionCues: (sketch.said ?? []).map(said => ({
      ...spanned('CUE', said.cue),
      source: said.source === undefined ? null : spanned('SOURCE', said.source),
      contents: said.contents.map(content => spanned('CONTENT', content)),
    })),
    commitmentCues: (sketch.bound ?? []).map(bound => ({
      ...spanned(bound.act, bound.cue),
      actor: bound.actor === undefined ? null : spanned('ACTOR', bound.actor),
      recipient: null,
      contents: bound.contents.map(content => spanned('CONTENT', content)),
      deadline: null,
      condition: null,
      guesses: bound.guesses ?? {},
    })),
    claims: (sketch.claims ?? []).map(([quote, label]) => ({ ...spanned(label, quote), guesses: {} })),
    link: null,
  };
  const values = (sketch.values ?? []).map(
    (value, i): Value => ({ id: `V${i + 1}`, confidence: 0.9, why: [], ...value, ...place(value.quote) }),
  );
  const attributions = readAttributions(article, tagged, entities);
  const commitments = readCommitments(article, tagged, entities, attributions, values);
  return {
    attributions,
    commitments,
    claims: readClaims(article, tagged, entities, attributions, commitments, values),
  };
}

const PRONOUN = /^(?:he|she|they|it|we|I|his|her|their|its|our|my)$/iu;

/** Every place of each mention. */
function entitiesOf({ text, entities = {} }: Sketch): Entity[] {
  return Object.entries(entities).map(([id, { type, mentions, name = id, members, affiliation, iso }]) => ({
    id,
    type,
    name,
    ...(members ? { members: [...members] } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(iso ? { links: { iso3166: iso } } : {}),
    mentions: mentions.flatMap(quote => placesOf(text, quote).map(start => mention(quote, start))),
    why: [],
  }));
}

function mention(quote: string, start: number): Entity['mentions'][number] {
  const kind: MentionKind = PRONOUN.test(quote) ? 'pronoun' : /^(?:the|both) /iu.test(quote) ? 'nominal' : 'name';
  return { start, end: start + quote.length, quote, kind, confidence: 0.9 };
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + quote.length] ?? ' '))) places.push(at);
  }
  return places;
}

/** The first of a list, which there must be. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`One was expected, there are ${list.length}.`);
  return first;
}
