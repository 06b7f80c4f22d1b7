import type { EntityReading } from '../entities/reading';
import type { Article } from '../text/article';

/** UTF-16 code units before a name in which *statement by* and titles stand. */
const NEAR = 120;
/** What stands between *by* and the name: the article, words with a capital, titles without one. */
const TITLE =
  '[Tt]he|\\p{Lu}[\\p{L}.-]*|prime|foreign|vice|deputy|acting|minister|president|secretary|governor|senator|director|spokes\\p{Ll}+|chair\\p{Ll}*';
const BY = new RegExp(
  `\\b(?:[Ss]tatement|STATEMENT) (?:[Ff]rom|[Bb]y|[Oo]f|FROM|BY|OF)\\s+(?:(?:${TITLE})\\s+){0,6}$`,
  'u',
);

/** The person whose statement the headline says it is (*Statement by Prime Minister Anna Veld on …*); null where it names none. */
export function statementAuthor({ text, blocks }: Article, entities: EntityReading): string | null {
  const [headline] = blocks;
  if (!headline) return null;
  const found = entities
    .within(headline)
    .find(
      ({ entity, mention }) =>
        entity.type === 'PERSON' && BY.test(text.slice(Math.max(headline.start, mention.start - NEAR), mention.start)),
    );
  return found?.entity.id ?? null;
}
