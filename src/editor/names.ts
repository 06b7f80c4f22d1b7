import type { Annotations, Commitment, Entity } from '../core/annotations';

/** The entity of an id, or undefined. */
export function entityOf({ entities }: Annotations, id: string | null | undefined): Entity | undefined {
  return entities.find(entity => entity.id === id);
}

/** The names of entities, the members of sets in their place, as a reader would list them. */
export function namesOf(annotations: Annotations, ids: readonly string[], and: string): string {
  const names = ids.flatMap(id => {
    const entity = entityOf(annotations, id);
    const members = entity?.members?.map(member => entityOf(annotations, member)?.name ?? member);
    return members?.length ? members : entity ? [entity.name] : [];
  });
  const unique = [...new Set(names)];
  return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} ${and} ${unique.at(-1)}`;
}

/** Who is bound or asks: the actors' names, or the words of the text where no name is known. */
export function actorText(annotations: Annotations, commitment: Commitment, and: string): string {
  return namesOf(annotations, commitment.actors, and) || commitment.actorMention?.quote || '';
}
