import type { Attribution, Claim, Value } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { contains, span } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { claimerOf } from './claimer';
import { claimSpans } from './spans';
import { typeOf } from './type';

/** Claimer, type, check-worthiness, and the reasons. */
export function readClaims(
  article: Article,
  tagged: Tagged,
  _entities: EntityReading,
  attributions: readonly Attribution[],
  values: readonly Value[],
): Claim[] {
  const { text } = article;
  return claimSpans(article, tagged, attributions).map((tag, i) => {
    const { attribution, claimer, text: claimerText } = claimerOf(tag, attributions);
    const type = typeOf(text, tag, tag.label, values, tag.guesses['claimType']);
    return {
      id: `L${i + 1}`,
      ...span(text, tag),
      type: type.type,
      claimer,
      ...(claimerText ? { claimerText } : {}),
      attribution: attribution?.id ?? null,
      checkworthiness: tag.label,
      values: values.filter(value => contains(tag, value)).map(value => value.id),
      confidence: tag.confidence,
      why: type.why ? [type.why] : [],
    };
  });
}
