import type * as vscode from 'vscode';
import type { Value } from '../../core/annotations';
import { normalForm } from '../normal-form';
import { HoverText } from './markdown';

/** What a date, a sum or a measure comes to; null where its words already say all. */
export function valueHover(value: Value, codes: boolean): vscode.MarkdownString | null {
  const plain = normalForm(value);
  if (!plain && !codes) return null;
  const hover = new HoverText().bold(value.quote);
  if (plain) hover.line().text(plain);
  if (codes && value.timex) hover.line().text(`TIMEX3 ${value.timex} ${value.value ?? ''} ${value.mod ?? ''}`);
  return hover.markdown;
}
