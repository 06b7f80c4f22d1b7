import type {
  Annotations,
  Attribution,
  Claim,
  Commitment,
  Entity,
  Mention,
  TextRange,
  Value,
} from '../../core/annotations';

/** Something in the article that was read as something. */
export type Mark =
  | { readonly layer: 'mention'; readonly entity: Entity; readonly mention: Mention }
  | { readonly layer: 'value'; readonly value: Value }
  | { readonly layer: 'commitment'; readonly commitment: Commitment }
  | { readonly layer: 'claim'; readonly claim: Claim }
  | { readonly layer: 'attribution'; readonly attribution: Attribution };

export type MarkLayer = Mark['layer'];
/** The layers in which a mark has one of several types. */
export type TypedLayer = Exclude<MarkLayer, 'attribution'>;
export const TYPED_LAYERS: readonly TypedLayer[] = ['mention', 'value', 'commitment', 'claim'];
export const MARK_LAYERS: readonly MarkLayer[] = [...TYPED_LAYERS, 'attribution'];
export type MarkOf<L extends MarkLayer> = Extract<Mark, { layer: L }>;

interface Facts {
  readonly id: string;
  /** What it was read as. */
  readonly label: string;
  readonly confidence: number;
  /** The words by which a decision finds it again. */
  readonly place: TextRange;
  /** Where the eye goes. */
  readonly shown: TextRange;
  /** The words that are it. */
  readonly spans: readonly TextRange[];
  readonly words: string;
}

/** Every mark of an article; at the same place who says something comes last. */
export function allMarks({ entities, values, commitments, claims, attributions }: Annotations): readonly Mark[] {
  return [
    ...entities.flatMap(entity => entity.mentions.map(mention => ({ layer: 'mention', entity, mention }) as const)),
    ...values.map(value => ({ layer: 'value', value }) as const),
    ...commitments.map(commitment => ({ layer: 'commitment', commitment }) as const),
    ...claims.map(claim => ({ layer: 'claim', claim }) as const),
    ...attributions.map(attribution => ({ layer: 'attribution', attribution }) as const),
  ];
}

/** The marks whose words hold an offset, the shortest first. */
export function marksAt(annotations: Annotations, offset: number): readonly Mark[] {
  return allMarks(annotations)
    .flatMap(mark => {
      const spans = spansOf(mark).filter(({ start, end }) => start <= offset && offset <= end);
      return spans.length ? [{ mark, length: Math.min(...spans.map(({ start, end }) => end - start)) }] : [];
    })
    .sort((a, b) => a.length - b.length)
    .map(({ mark }) => mark);
}

export function idOf(mark: Mark): string {
  return facts(mark).id;
}

export function labelOf(mark: Mark): string {
  return facts(mark).label;
}

export function confidenceOf(mark: Mark): number {
  return facts(mark).confidence;
}

/** The words by which a decision finds the mark again: of a commitment its content, of an attribution its cue. */
export function placeOf(mark: Mark): TextRange {
  return facts(mark).place;
}

/** Where the eye goes for the mark: of a commitment its cue. */
export function shownAt(mark: Mark): TextRange {
  return facts(mark).shown;
}

/** The words that are the mark; of a commitment its cue and its content. */
export function spansOf(mark: Mark): readonly TextRange[] {
  return facts(mark).spans;
}

export function wordsOf(mark: Mark): string {
  return facts(mark).words;
}

function facts(mark: Mark): Facts {
  switch (mark.layer) {
    case 'mention': {
      const { entity, mention } = mark;
      return { ...inPlace(mention), id: entity.id, label: entity.type, confidence: mention.confidence };
    }
    case 'value':
      return { ...inPlace(mark.value), id: mark.value.id, label: mark.value.type, confidence: mark.value.confidence };
    case 'claim':
      return { ...inPlace(mark.claim), id: mark.claim.id, label: mark.claim.type, confidence: mark.claim.confidence };
    case 'commitment': {
      const { id, act, confidence, cue, content } = mark.commitment;
      const words = `${cue.quote} … ${content.quote}`;
      return { id, label: act, confidence, place: content, shown: cue, spans: [cue, content], words };
    }
    case 'attribution': {
      const { id, kind, confidence, cue, source } = mark.attribution;
      const words = source ? `${source.quote} … ${cue.quote}` : cue.quote;
      return { id, label: kind, confidence, place: cue, shown: cue, spans: [cue], words };
    }
  }
}

function inPlace(span: TextRange & { readonly quote: string }): Pick<Facts, 'place' | 'shown' | 'spans' | 'words'> {
  return { place: span, shown: span, spans: [span], words: span.quote };
}
