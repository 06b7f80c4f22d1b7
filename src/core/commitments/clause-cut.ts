import type { TextRange } from '../annotations';
import { cutBefore, REPORTING } from '../attributions/clause-end';

/** Where another clause begins that is none of what somebody is bound to. */
const RUN_ON = new RegExp(
  `;\\s|:\\s+["“]|,?\\sbut\\s(?!not\\s|also\\s|to\\s)|,\\s(?:${REPORTING}|making)\\b|,\\sthen\\s[a-z]+ed\\b|,\\sand\\s(?:he|she|it|they|we|I|will|would)\\s`,
);

/** The range up to where the sentence goes on to something else: *open the port* ⟨*, saying fees would fall*⟩. */
export function withoutNextClause(text: string, range: TextRange): TextRange {
  return cutBefore(text, range, RUN_ON);
}
