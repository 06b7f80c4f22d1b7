import { parentPort } from 'node:worker_threads';
import { serve } from './serve';

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread.');
serve(
  { send: message => port.postMessage(message), onMessage: listener => port.on('message', listener) },
  () => new Promise(resolve => setImmediate(resolve)),
);
