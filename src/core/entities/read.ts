import type { Entity } from '../annotations';
import { span } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { EntityReading } from './reading';

/** Joins the mentions of an article into entities. */
export function readEntities(article: Article, tagged: Tagged | null): EntityReading {
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  for (const tag of tagged?.names ?? []) {
    const mention = { ...span(article.text, tag), kind: 'name' as const, confidence: tag.confidence };
    const key = `${tag.label} ${mention.quote}`;
    const known = byName.get(key);
    if (known) known.mentions.push(mention);
    else {
      const entity: Entity = {
        id: `E${entities.length + 1}`,
        type: tag.label,
        name: mention.quote,
        mentions: [mention],
        why: [],
      };
      byName.set(key, entity);
      entities.push(entity);
    }
  }
  return new EntityReading(entities);
}
