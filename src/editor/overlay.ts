import type { Event, TextDocument } from 'vscode';
import type { Annotations } from '../core/annotations';

/** What a person decided about an article, laid over what was read. */
export interface Overlay {
  /** The annotations as the person left them; a pure function of its arguments and of the decisions at hand. */
  apply(document: TextDocument, read: Annotations): Annotations;
  /** Fires with the document whose decisions have changed. */
  readonly onDidChange: Event<TextDocument>;
}
