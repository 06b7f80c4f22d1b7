import type { Attribution, TextRange } from '../annotations';
import { contains } from '../span';

/** The attribution whose content carries the range most closely; null when nobody but the author says it. */
export function carrierOf(range: TextRange, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  let length = Infinity;
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      if (!contains(content, range) || content.end - content.start >= length) continue;
      best = attribution;
      length = content.end - content.start;
    }
  }
  return best;
}
