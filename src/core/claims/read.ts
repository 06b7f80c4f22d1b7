import type { Attribution, Claim, Value } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { contains, span } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { claimerOf } from './claimer';
import { withRepeats } from './repeats';
import { claimSpans } from './spans';
import { typeOf } from './type';
import { worthOf } from './worth';

/** Claimer, type, check-worthiness, and the reasons. */
export function readClaims(
  article: Article,
  tagged: Tagged,
  _entities: EntityReading,
  attributions: readonly Attribution[],
  values: readonly Value[],
): Claim[] {
  const { text } = article;
  const claims = claimSpans(article, tagged, attributions).map((tag): Claim => {
    const { attribution, claimer, text: claimerText } = claimerOf(tag, attributions);
    const worth = worthOf(text, tag, attribution?.source != null);
    const type = typeOf(text, tag, worth.label, values, tag.guesses['claimType']);
    return {
      id: '',
      ...span(text, tag),
      type: type.type,
      claimer,
      ...(claimerText ? { claimerText } : {}),
      attribution: attribution?.id ?? null,
      checkworthiness: worth.label,
      worth: Math.round(worth.worth * 1000) / 1000,
      values: values.filter(value => contains(tag, value)).map(value => value.id),
      confidence: tag.confidence,
      why: [...(type.why ? [type.why] : []), ...worth.why],
    };
  });
  return withRepeats(claims);
}
