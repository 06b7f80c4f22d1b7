import type { Attribution } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { span, why } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';

/** Source, cue, content, and who the source is. */
export function readAttributions({ text }: Article, tagged: Tagged, entities: EntityReading): Attribution[] {
  return tagged.attributionCues
    .filter(cue => cue.contents.length)
    .map((cue, i) => ({
      id: `A${i + 1}`,
      source: cue.source ? span(text, cue.source) : null,
      cue: span(text, cue),
      content: cue.contents.map(content => span(text, content)),
      kind: 'indirect',
      sourceEntity: (cue.source && entities.within(cue.source).at(-1)?.entity.id) ?? null,
      confidence: cue.confidence,
      why: [why(text, 'cue', 'tagger', cue)],
    }));
}
