import type { Annotations } from '../core/annotations';

/** One replacement in a text, in UTF-16 code units of the text before it. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly newLength: number;
}

/** Moves every span along with edits that were made at once, as VS Code moves marks, until the article has been read again. */
export function shiftAnnotations(annotations: Annotations, edits: readonly Edit[], text: string): Annotations {
  const descending = [...edits].sort((a, b) => b.offset - a.offset);
  const moved = (offset: number, side: 'start' | 'end'): number =>
    descending.reduce((at, edit) => moveOffset(at, edit, side), offset);
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) copy[key] = visit(value);
    if (typeof copy['start'] === 'number' && typeof copy['end'] === 'number') {
      const start = moved(copy['start'], 'start');
      const end = Math.max(start, moved(copy['end'], 'end'));
      copy['start'] = start;
      copy['end'] = end;
      if ('quote' in copy) copy['quote'] = text.slice(start, end);
    }
    return copy;
  };
  return { ...(visit({ ...annotations, text: '' }) as Annotations), text };
}

function moveOffset(at: number, { offset, length, newLength }: Edit, side: 'start' | 'end'): number {
  const end = offset + length;
  if (side === 'start' ? at >= end && (length > 0 || at >= offset) : at > end || (at === end && length > 0)) {
    return at + newLength - length;
  }
  return at <= offset ? at : offset;
}
