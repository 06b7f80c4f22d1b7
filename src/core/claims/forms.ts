import type { Signal } from './worth-signals';

/**
 * How a claim is built. No reason that a reader would be given, but what its type and worth can be learned from: a definition
 * is background, what *was done* an event, what *is being done* less settled than what *has been done*.
 */
export const FORMS: readonly Signal[] = [
  {
    rule: 'definition',
    words:
      /^(?:(?:\p{Lu}[\p{L}.’'-]*)(?:\s+(?:\p{Lu}[\p{L}.’'-]*|of|the|de))*|It|He|She|They|This|These|The \p{L}+)\s+(?:is|are|was|were)\s+(?:an?|the|one of|located|situated|native|home|known)\b/u,
  },
  {
    rule: 'most',
    words: /\b(?:(?:most|least)\s+\w+|[a-z]{2,}(?<!inter|requ|for|prot|arr|inv|sugg|cont|lat|hon|mod)est)\b/u,
  },
  { rule: 'first person', words: /\b(?:I|we|our|us|my|me)\b/i },
  { rule: 'negation', words: /\b(?:not|no|never|none|nor|without)\b|n['’]t\b/i },
  { rule: 'future', words: /\b(?:will|going to|shall|set to)\b|['’]ll\b/i },
  { rule: 'perhaps so', words: /\b(?:may|might|could) (?:have|be)\b/i },
  { rule: 'possibility', words: /\b(?:may|might|could)\b(?! have\b)/i },
  {
    rule: 'perfect',
    words: /\b(?:has|have|had)\s+(?:\w+ly\s+|also\s+|been\s+|already\s+|not\s+)?\w+(?:ed|en|wn|ne|ld|nt|un)\b/i,
  },
  { rule: 'passive', words: /\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+)?\w+ed\b/i },
  { rule: 'progressive', words: /\b(?:is|are|was|were|been|be)\s+(?:\w+ly\s+)?\w+ing\b/i },
  {
    rule: 'career',
    words:
      /\b(?:was born|grew up|graduated|married|career|joined|served|studied|played|starred|founded|established|named after)\b/i,
  },
  {
    rule: 'money',
    words: /[$£€]|\b(?:dollars|euros|pounds|million|billion|tax\w*|budget|fund\w*|cost\w*|pric\w+|debt|loan\w*)\b/i,
  },
];
