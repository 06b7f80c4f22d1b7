import type { Entity } from '../../../../src/core/annotations';
import type { Chooser } from '../../../../src/core/entities/choose';
import { readEntities } from '../../../../src/core/entities/read';
import type { EntityReading } from '../../../../src/core/entities/reading';
import type { AttributionCue, Guess, NameLabel, Tagged, TaggedSpan } from '../../../../src/core/tagger/tagged';
import { wordsOf } from '../../../../src/core/tagger/words';
import { readArticle } from '../../../../src/core/text/read';

const MARK = /\[(\w+) ([^\]]+)\]|\{([^}]+)\}|<([^>]+)>/gu;

export interface SaidIn {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export interface MarkedOptions {
  readonly date?: string | null;
  /** What speaks for each type of the names, in text order. */
  readonly types?: readonly Guess[];
  readonly choose?: Chooser;
}

/**
 * Reads a text as if the tagger had marked it: `[PERSON Anna Veld]` a name, `{the minister}` a description, `<she>` a pronoun;
 * `said` names, by their last occurrence, what is said by whom.
 */
export function readMarked(
  marked: string,
  said: readonly SaidIn[] = [],
  { date = null, types = [], choose }: MarkedOptions = {},
): EntityReading {
  let text = '';
  let from = 0;
  const found: { kind: 'name' | 'nominal' | 'pronoun'; label: string; start: number; end: number }[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const [whole, label, name, nominal, pronoun] = match;
    const words = name ?? nominal ?? pronoun ?? '';
    const kind = name ? 'name' : nominal ? 'nominal' : 'pronoun';
    found.push({ kind, label: label ?? kind, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  const article = { ...readArticle(text), date };
  const words = article.sentences.flatMap(sentence => wordsOf(text, sentence));
  const spanned = <Label extends string>(label: Label, start: number, end: number): TaggedSpan<Label> => ({
    label,
    start,
    end,
    first: words.findIndex(word => word.end > start),
    last: words.findLastIndex(word => word.start < end),
    confidence: 0.9,
  });
  const place = <Label extends string>(label: Label, quote: string): TaggedSpan<Label> => {
    const start = text.lastIndexOf(quote);
    if (start < 0) throw new Error(`The text does not say: ${quote}`);
    return spanned(label, start, start + quote.length);
  };
  const cues: AttributionCue[] = said.map(({ source, cue, content }) => ({
    ...place('CUE', cue),
    source: place('SOURCE', source),
    contents: [place('CONTENT', content)],
  }));
  const tagged: Tagged = {
    words,
    names: found
      .filter(f => f.kind === 'name')
      .map((f, i) => {
        const name = spanned(f.label as NameLabel, f.start, f.end);
        return types[i] ? { ...name, types: types[i] } : name;
      }),
    mentions: found.flatMap(f => (f.kind === 'name' ? [] : [spanned(f.kind, f.start, f.end)])),
    values: [],
    attributionCues: cues,
    commitmentCues: [],
    claims: [],
    link: null,
  };
  return readEntities(article, tagged, choose);
}

/** The entity of that name. */
export function named(reading: EntityReading, name: string): Entity {
  const entity = reading.entities.find(e => e.name === name);
  if (!entity) throw new Error(`No entity ${name} among ${reading.entities.map(e => e.name).join(', ')}`);
  return entity;
}

export function quotes(reading: EntityReading, name: string): string[] {
  return named(reading, name).mentions.map(mention => mention.quote);
}
