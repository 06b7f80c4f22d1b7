import type { TextRange } from '../annotations';

/** A content that leaves no more words of its clause than these has been cut short, whatever they are. */
const FEW_LEFT = 3;
/** More words than that may be an adjunct of the cue, another verb of its subject or, behind a noun, the verb of its sentence. */
const ADJUNCT =
  /^\s*(?:and|or|while|as|in|on|over|at|by|after|before|during|because|according|with|without|under|via|upon|amid|despite|through|earlier|late|later|saying|adding|coupled|reportedly|allegedly|(?:him|her|it|them)sel(?:f|ves)|he|she|it|they|we|[a-z]+s (?:an?|the|that|how|its|their)\b)/i;
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
  const before = text.slice(range.start, range.end);
  const goesOn = /\s(?:and|or|but)$/.test(before);
  if (words === 0 || /[,;:]\s*$/.test(before) || (NOT_CONTENT.test(rest) && !goesOn)) return range;
  if (words > FEW_LEFT && ADJUNCT.test(rest)) return range;
  const end = range.end + rest.trimEnd().length;
  return barrier.some(b => b.start < end && b.end > range.end) ? range : { start: range.start, end };
}

/** Participles that report or give a result, behind a comma: *…, saying fees would fall*. */
export const REPORTING =
  'saying|adding|noting|citing|insisting|stressing|announcing|underscoring|underlining|highlighting|recogni[sz]ing|leaving|moving|contributing|according|accusing|describing|urging|suggesting|blaming|warning|stating|claiming|calling|arguing|asserting|denying';
/** Another report begins: a participle, a second verb of speech or any with *that*. */
const NEXT_REPORT = new RegExp(
  `,\\s(?:${REPORTING})\\b|,?\\sand\\s(?:said|added|called|urged|warned|asked|accused|described|stated|vowed)\\b|,?\\sand\\s(?:also\\s)?[a-z]+ed\\sthat\\b|,\\sthen\\s[a-z]+ed\\b`,
);

/** The range up to where its sentence goes on to another report. */
export function beforeNextReport(text: string, range: TextRange): TextRange {
  return cutBefore(text, range, NEXT_REPORT);
}

/** The range up to the first match of `next` in it, if no quotation begins before. */
export function cutBefore(text: string, range: TextRange, next: RegExp): TextRange {
  const words = text.slice(range.start, range.end);
  const found = next.exec(words);
  if (!found || found.index < 4 || /["“]|\bnot only\b/.test(words.slice(0, found.index))) return range;
  return { start: range.start, end: range.start + found.index };
}

const FINITE =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|said|says|cost|began|became|made|took|\p{Ll}+ed)\s/u;

/** Whether words between two commas are a clause of their own and no apposition, up to a relative pronoun. */
export function isClause(words: string): boolean {
  return FINITE.test(words.split(/\s(?:that|who|which|whose|where)\s/u)[0] ?? '');
}
