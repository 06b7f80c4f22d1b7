import type { EntityReading } from '../entities/reading';
import type { Article } from '../text/article';

/** UTF-16 code units before a name in which *statement by* and titles stand. */
const NEAR = 120;
const BY = /\bstatement (?:from|by|of)\s+(?:(?:the|\p{Lu}[\p{L}.-]*)\s+){0,6}$/iu;

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
