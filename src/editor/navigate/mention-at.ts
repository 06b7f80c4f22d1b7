import type { Annotations, Entity, Mention } from '../../core/annotations';
import { innermost } from '../ranges';

export interface MentionHit {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The mention at an offset (UTF-16 code units), the innermost where several hold it. */
export function mentionAt({ entities }: Annotations, offset: number): MentionHit | undefined {
  const mentions = entities.flatMap(entity => entity.mentions.map(mention => ({ entity, mention })));
  return innermost(mentions, ({ mention }) => mention, offset);
}

/** Where an entity is defined: its first mention by its full name, else by any name, else its first mention. */
export function definitionOf({ name, mentions }: Entity): Mention | undefined {
  const byName = mentions.filter(({ kind }) => kind === 'name');
  return byName.find(({ quote }) => quote === name) ?? byName[0] ?? mentions[0];
}
