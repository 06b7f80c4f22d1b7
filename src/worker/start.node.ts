import { Worker } from 'node:worker_threads';
import type { WorkerHandle } from './reader';

/** Starts the built worker file in a thread of its own. */
export async function startNodeWorker(file: string): Promise<WorkerHandle> {
  const worker = new Worker(file);
  return {
    send: message => worker.postMessage(message),
    onMessage: listener => worker.on('message', listener),
    onEnd: listener => {
      worker.on('error', error => listener(error.message));
      worker.on('exit', code => listener(`exit code ${code}`));
    },
    end: () => void worker.terminate(),
  };
}
