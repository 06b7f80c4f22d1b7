import type { Annotations } from '../core/annotations';
import { ModelError } from '../core/tagger/labels';
import type { ModelFiles } from '../core/tagger/tagger';
import type { FromWorker, Port, ReadingOptions, ToWorker } from './protocol';

export interface WorkerHandle extends Port<ToWorker, FromWorker> {
  /** Called once when the worker ends by itself. */
  onEnd(listener: (message: string) => void): void;
  end(): void;
}

export interface ReadHooks {
  readonly signal?: AbortSignal | undefined;
  readonly onPartial?: ((annotations: Annotations) => void) | undefined;
}

export interface Reading {
  readonly annotations: Annotations;
  /** Milliseconds in the worker. */
  readonly milliseconds: number;
}

interface Waiting {
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
  readonly onPartial: ReadHooks['onPartial'];
}

/** The reader as the host sees it: starts the worker when first asked, and again after it has died. */
export class Reader {
  readonly #start: () => Promise<WorkerHandle>;
  readonly #files: () => Promise<ModelFiles>;
  readonly #waiting = new Map<number, Waiting>();
  #running: Promise<WorkerHandle> | null = null;
  #ids = 0;
  #loaded: { resolve: (milliseconds: number) => void; reject: (error: Error) => void } | null = null;

  constructor(start: () => Promise<WorkerHandle>, files: () => Promise<ModelFiles>) {
    this.#start = start;
    this.#files = files;
  }

  /**
   * Reads one article.
   *
   * @throws ModelError when the model cannot be had; an AbortError when the signal is aborted; Error when the worker fails.
   */
  async read(text: string, options: ReadingOptions = {}, { signal, onPartial }: ReadHooks = {}): Promise<Reading> {
    const worker = await this.load();
    signal?.throwIfAborted();
    const id = ++this.#ids;
    const cancel = (): void => worker.send({ type: 'cancel', id });
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise<Reading>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject, onPartial });
        worker.send({ type: 'annotate', id, text, options: { ...options, partial: onPartial !== undefined } });
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
      this.#waiting.delete(id);
    }
  }

  /** Starts the worker and loads the model, once; a failure is not kept, so that the next call tries again. */
  load(): Promise<WorkerHandle> {
    this.#running ??= this.#open().catch((error: unknown) => {
      this.#running = null;
      throw error;
    });
    return this.#running;
  }

  async end(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    (await running?.catch(() => null))?.end();
  }

  async #open(): Promise<WorkerHandle> {
    const [worker, files] = await Promise.all([this.#start(), this.#files()]);
    worker.onMessage(message => this.#hear(message));
    worker.onEnd(message => this.#lost(message));
    try {
      await new Promise<number>((resolve, reject) => {
        this.#loaded = { resolve, reject };
        worker.send({ type: 'load', files });
      });
    } catch (error) {
      worker.end();
      throw error;
    }
    return worker;
  }

  #hear(message: FromWorker): void {
    if (message.type === 'loaded') this.#loaded?.resolve(message.milliseconds);
    else if (message.type === 'load-failed') {
      this.#loaded?.reject(new ModelError(message.code === 'version' ? 'version' : 'damaged', message.message));
    } else {
      const waiting = this.#waiting.get(message.id);
      if (message.type === 'partial') waiting?.onPartial?.(message.annotations);
      else if (message.type === 'done') waiting?.resolve(message);
      else if (message.type === 'cancelled') waiting?.reject(abortError());
      else waiting?.reject(new Error(message.message));
    }
  }

  #lost(message: string): void {
    this.#running = null;
    const error = new Error(`The reader stopped: ${message}`);
    this.#loaded?.reject(error);
    for (const waiting of this.#waiting.values()) waiting.reject(error);
  }
}

function abortError(): Error {
  return Object.assign(new Error('Reading was cancelled.'), { name: 'AbortError' });
}
