import type { TextRange } from '../annotations';
import type { EntityReading } from '../entities/reading';
import type { Party } from './party';

const TEXT_NOUN =
  /^(?:the|this)\s(?:[a-z-]+\s){0,2}(statement|report|advisory|announcement|warning|alert|letter|survey|study|memo|guidance|message|advertisement)$/i;
const MODIFIERS = '(?:[a-z-]+\\s){0,3}';
const ISSUED =
  '(?:has\\s|have\\s|had\\s)?(?:issued|released|published|sent|made|launched|produced|posted|circulated|conducted)\\s(?:an?|its|the|his|her|their)\\s';

/**
 * Whose text a definite description speaks of: *the advisory*, where the article has said before that *the ministry issued a
 * travel advisory*, or has called it *the ministry's advisory* or *an advisory by the ministry*. Null where it has not.
 */
export function makerOf(text: string, phrase: TextRange, entities: EntityReading): Party | null {
  const noun = TEXT_NOUN.exec(text.slice(phrase.start, phrase.end))?.[1];
  if (!noun) return null;
  const behind = new RegExp(`^(?:['’]s?)?\\s(?:${ISSUED})?${MODIFIERS}${noun}\\b`, 'i');
  const before = new RegExp(`\\b${noun}\\s(?:[a-z]+\\s){0,2}(?:by|from|of)\\s(?:the\\s)?$`, 'i');
  const maker = entities
    .within({ start: 0, end: phrase.start })
    .filter(({ entity, mention }) => ['ORG', 'GPE', 'PERSON'].includes(entity.type) && mention.kind !== 'pronoun')
    .findLast(
      ({ mention }) =>
        behind.test(text.slice(mention.end, mention.end + 80)) ||
        before.test(text.slice(Math.max(0, mention.start - 50), mention.start)),
    );
  return maker ? { ids: [maker.entity.id], rule: 'maker', range: maker.mention } : null;
}
