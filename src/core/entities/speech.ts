import type { TextRange } from '../annotations';
import { contains, firstFrom } from '../span';
import type { AttributionCue, Tagged } from '../tagger/tagged';
import type { DraftEntity } from './draft';
import type { FoundMention } from './mention';

/** Who speaks where: what the tagger read as said, with the words for who said it. */
export class Speech {
  readonly #said: readonly { readonly content: TextRange; readonly cue: AttributionCue }[];

  constructor(cues: Tagged['attributionCues']) {
    this.#said = cues.flatMap(cue => cue.contents.map(content => ({ content, cue })));
  }

  /** The innermost attribution whose content holds the mention. */
  around(mention: TextRange): AttributionCue | null {
    let best: { readonly content: TextRange; readonly cue: AttributionCue } | null = null;
    for (const said of this.#said)
      if (contains(said.content, mention) && (!best || contains(best.content, said.content))) best = said;
    return best?.cue ?? null;
  }
  /** The attribution that everything around the mention is said in: whose *I* it is, whatever that speaker reports of others. */
  outermost(mention: TextRange): AttributionCue | null {
    let best: { readonly content: TextRange; readonly cue: AttributionCue } | null = null;
    for (const said of this.#said)
      if (contains(said.content, mention) && (!best || contains(said.content, best.content))) best = said;
    return best?.cue ?? null;
  }
}

/** Whether the mention stands in quotation marks within what the cue presents. */
export function isInMarks(text: string, cue: AttributionCue, mention: TextRange): boolean {
  const content = cue.contents.find(range => contains(range, mention));
  if (!content) return false;
  const marks = text.slice(Math.max(0, content.start - 1), mention.start).match(/["“”]/gu) ?? [];
  return marks.length % 2 === 1;
}

/** The entities that mentions inside `range` stand for, in text order. */
export function entitiesIn(
  range: TextRange,
  placed: ReadonlyMap<FoundMention, DraftEntity>,
  mentions: readonly FoundMention[],
): DraftEntity[] {
  const found: DraftEntity[] = [];
  for (let i = firstFrom(mentions, range.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start > range.end) break;
    if (mention.end > range.end) continue;
    const entity = placed.get(mention);
    if (entity && !found.includes(entity)) found.push(entity);
  }
  return found;
}
