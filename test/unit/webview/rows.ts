import type { ClaimRow, Strings } from '../../../src/sidebar/protocol';

export function row(text: string, facts: Partial<ClaimRow> = {}): ClaimRow {
  return {
    key: text,
    id: text,
    text,
    claimer: { tag: 'author' },
    kind: 'event',
    worth: 'CFS',
    probability: 0,
    status: 'unchecked',
    paragraph: 0,
    hasNote: false,
    evidence: 0,
    ...facts,
  };
}

/** The words that the list's logic itself uses. */
export const strings = {
  author: 'The article',
  unnamed: 'Unnamed source',
  paragraph: 'Paragraph {0}',
} as unknown as Strings;
