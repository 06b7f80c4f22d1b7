/** A text with its quotation marks, dashes, spaces and line ends made alike, and the way back to the text it came from. */
export interface NormalText {
  readonly text: string;
  /** For each code unit of `text`, and for its end, the offset in the text it came from. */
  readonly origin: Uint32Array;
}

const ALIKE: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′`´'].map(mark => [mark, "'"] as const),
  ...[...'“”„‟″«»'].map(mark => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map(dash => [dash, '-'] as const),
  ...[...'\u00a0\u2002\u2003\u2007\u2009\u202f\t'].map(space => [space, ' '] as const),
]);

/** Editors and newsrooms change these marks without changing the words. */
export function normalText(given: string): NormalText {
  const origin = new Uint32Array(given.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; at < given.length; at += 1) {
    const unit = given.charAt(at);
    // CRLF counts as one line end.
    if (unit === '\r' && given.charAt(at + 1) === '\n') continue;
    parts.push(unit === '\r' ? '\n' : (ALIKE.get(unit) ?? unit));
    origin[length] = given.charAt(at - 1) === '\r' && unit === '\n' ? at - 1 : at;
    length += 1;
  }
  origin[length] = given.length;
  return { text: parts.join(''), origin: origin.slice(0, length + 1) };
}
