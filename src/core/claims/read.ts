import type { Attribution, Claim, Value } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { span } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';

/** Claimer, type, check-worthiness, and the reasons. */
export function readClaims(
  { text }: Article,
  tagged: Tagged,
  _entities: EntityReading,
  _attributions: readonly Attribution[],
  _values: readonly Value[],
): Claim[] {
  return tagged.claims.map((tag, i) => ({
    id: `L${i + 1}`,
    ...span(text, tag),
    type: 'event',
    claimer: 'author',
    attribution: null,
    checkworthiness: tag.label,
    confidence: tag.confidence,
    why: [],
  }));
}
