import type { TextRange } from '../annotations';

/** A content that leaves so few words of its clause has been cut short. */
const FEWEST_LEFT = 3;
/** What may follow a whole content inside the clause. */
const NOT_CONTENT =
  /^\s*(?:if|unless|was|were|is|are|has|have|had|will|would|said|says|yesterday|but|when|after|since)\b/i;

/** One character of a clause, as a part of a pattern: no sign that ends it, but the full stops of an abbreviation (*U.S. market*). */
export const OF_CLAUSE = '[^.,;:!?\\n"“”(—–]|\\.(?=\\p{Lu}\\.)|(?<=\\.\\p{Lu})\\.(?=\\s\\p{Ll})';
const TO_CLAUSE_END = new RegExp(`^(?:${OF_CLAUSE})*`, 'u');

/** The range with the last few words of its clause, where it stops just before the clause does. `barrier` is never crossed. */
export function toClauseEnd(
  text: string,
  range: TextRange,
  sentence: TextRange,
  barrier: readonly TextRange[],
): TextRange {
  const rest = TO_CLAUSE_END.exec(text.slice(range.end, sentence.end))?.[0] ?? '';
  const words = rest.split(/\s+/u).filter(Boolean).length;
  if (words === 0 || words > FEWEST_LEFT || NOT_CONTENT.test(rest)) return range;
  const end = range.end + rest.trimEnd().length;
  return barrier.some(b => b.start < end && b.end > range.end) ? range : { start: range.start, end };
}

const FINITE =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|said|says|cost|began|became|made|took|\p{Ll}+ed)\s/u;

/** Whether words between two commas are a clause of their own and no apposition, up to a relative pronoun. */
export function isClause(words: string): boolean {
  return FINITE.test(words.split(/\s(?:that|who|which|whose|where)\s/u)[0] ?? '');
}
