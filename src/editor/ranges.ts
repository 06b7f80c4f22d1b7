import * as vscode from 'vscode';
import type { TextRange } from '../core/annotations';

/** The one place where UTF-16 offsets become positions. */
export function toRange(document: vscode.TextDocument, { start, end }: TextRange): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Of the spans that hold the offset (its end counts), the shortest; undefined when there is none. */
export function innermost<T>(
  items: readonly T[],
  spanOf: (item: T) => TextRange | null,
  offset: number,
): T | undefined {
  let best: { item: T; length: number } | undefined;
  for (const item of items) {
    const span = spanOf(item);
    if (!span || offset < span.start || offset > span.end) continue;
    const length = span.end - span.start;
    if (!best || length < best.length) best = { item, length };
  }
  return best?.item;
}
