import type { WorkerHandle } from './reader';

/** Starts the worker from its script's bytes: a worker host on the web may not load it by its address. */
export async function startWebWorker(script: Uint8Array<ArrayBuffer>): Promise<WorkerHandle> {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return {
    send: message => worker.postMessage(message),
    onMessage: listener => worker.addEventListener('message', event => listener(event.data)),
    onEnd: listener => worker.addEventListener('error', event => listener(event.message)),
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
