import type { TextRange } from '../annotations';

const REPORTING =
  'saying|adding|noting|citing|insisting|stressing|announcing|underscoring|underlining|highlighting|recogni[sz]ing|making|leaving|moving|contributing|according';
/** Where another clause begins that is none of what somebody is bound to. */
const RUN_ON = new RegExp(
  `;\\s|:\\s+["“]|,?\\sbut\\s(?!not\\s|also\\s|to\\s)|,\\s(?:${REPORTING})\\b|,\\sand\\s(?:he|she|it|they|we|I|will|would)\\s`,
  'u',
);

/** The range up to where the sentence goes on to something else: *open the port* ⟨*, saying fees would fall*⟩. */
export function withoutNextClause(text: string, range: TextRange): TextRange {
  const words = text.slice(range.start, range.end);
  const found = RUN_ON.exec(words);
  if (!found || found.index < 4 || /["“]|\bnot only\b/u.test(words.slice(0, found.index))) return range;
  return { start: range.start, end: range.start + found.index };
}
