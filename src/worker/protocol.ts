import type { Annotations } from '../core/annotations';
import type { ModelFiles } from '../core/tagger/tagger';

/** What the host asks of the worker. `id` names one reading. */
export type ToWorker =
  | { readonly type: 'load'; readonly files: ModelFiles }
  | { readonly type: 'annotate'; readonly id: number; readonly text: string; readonly options: ReadingOptions }
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker answers. */
export type FromWorker =
  | { readonly type: 'loaded'; readonly model: string; readonly milliseconds: number }
  | { readonly type: 'load-failed'; readonly code: string; readonly message: string }
  | { readonly type: 'partial'; readonly id: number; readonly annotations: Annotations }
  | { readonly type: 'done'; readonly id: number; readonly annotations: Annotations; readonly milliseconds: number }
  | { readonly type: 'cancelled'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };

export interface ReadingOptions {
  readonly uri?: string | null;
  /** The article's own date, ISO 8601, where it is known from elsewhere than the text. */
  readonly date?: string | null;
  /** Whether parts are wanted while the rest is read. */
  readonly partial?: boolean;
}

/** One end of the line between host and worker. */
export interface Port<Send, Receive> {
  send(message: Send): void;
  onMessage(listener: (message: Receive) => void): void;
}
