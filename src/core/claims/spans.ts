import type { Attribution } from '../annotations';
import type { Tagged, TaggedClaim } from '../tagger/tagged';
import type { Article } from '../text/article';

/** The tagger's claims. */
export function claimSpans(_article: Article, tagged: Tagged, _attributions: readonly Attribution[]): TaggedClaim[] {
  return [...tagged.claims];
}
