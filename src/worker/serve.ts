import { annotate } from '../core/annotate';
import { ModelError } from '../core/tagger/labels';
import { loadTagger, type Tagger } from '../core/tagger/tagger';
import type { FromWorker, Port, ReadingOptions, ToWorker } from './protocol';

declare const OTR_VERSION: string;

/** The worker's side of the protocol: readings are taken one after the other, and can be cancelled before and during. */
export function serve(port: Port<FromWorker, ToWorker>, breathe: () => Promise<void>): void {
  let tagger: Tagger | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const controllers = new Map<number, AbortController>();

  const load = async (message: Extract<ToWorker, { type: 'load' }>): Promise<void> => {
    const begun = Date.now();
    try {
      tagger = await loadTagger(message.files);
      port.send({ type: 'loaded', model: tagger.version, milliseconds: Date.now() - begun });
    } catch (error) {
      const code = error instanceof ModelError ? error.code : 'damaged';
      port.send({ type: 'load-failed', code, message: messageOf(error) });
    }
  };

  const read = async (id: number, text: string, options: ReadingOptions, signal: AbortSignal): Promise<void> => {
    const begun = Date.now();
    try {
      signal.throwIfAborted();
      const annotations = await annotate(text, {
        tagger,
        generatorVersion: OTR_VERSION,
        uri: options.uri,
        date: options.date,
        signal,
        breathe,
        onPartial: options.partial ? part => port.send({ type: 'partial', id, annotations: part }) : undefined,
      });
      port.send({ type: 'done', id, annotations, milliseconds: Date.now() - begun });
    } catch (error) {
      port.send(signal.aborted ? { type: 'cancelled', id } : { type: 'failed', id, message: messageOf(error) });
    } finally {
      controllers.delete(id);
    }
  };

  port.onMessage(message => {
    if (message.type === 'cancel') controllers.get(message.id)?.abort();
    else if (message.type === 'load') queue = queue.then(() => load(message));
    else {
      const controller = new AbortController();
      controllers.set(message.id, controller);
      queue = queue.then(() => read(message.id, message.text, message.options, controller.signal));
    }
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
