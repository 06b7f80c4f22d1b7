import type { TextRange } from '../annotations';

const IN_CONTENT = /(?<=[\s,])(?:if|unless|once|provided(?: that)?|in the event of|on condition that)\s/i;

/** The clause that the act hangs on: the tagger's, or what follows *if*, *unless*, *once* in the content. */
export function conditionOf(text: string, tagged: TextRange | null, content: TextRange): TextRange | null {
  if (tagged) return tagged;
  const found = IN_CONTENT.exec(text.slice(content.start, content.end));
  return found && found.index > 3 ? { start: content.start + found.index, end: content.end } : null;
}
