import { ModelError } from '../core/tagger/labels';
import type { ModelFiles } from '../core/tagger/tagger';

/** Where the files lie below the extension's or package's folder. */
const PATHS = {
  weights: 'media/model/reader.onnx',
  wasm: 'dist/ort-wasm-simd-threaded.wasm',
  vocab: 'media/model/vocab.txt',
  labels: 'media/model/labels.json',
  roles: 'media/model/roles.json',
} as const;

/**
 * Reads the model's files with the host's own means.
 *
 * @throws ModelError naming the first file that cannot be read.
 */
export async function readModelFiles(read: (path: string) => Promise<Uint8Array>): Promise<ModelFiles> {
  const bytes = async (path: string): Promise<Uint8Array> => {
    try {
      return await read(path);
    } catch (error) {
      const missing = new ModelError('missing', `The model file ${path} cannot be read. Install the extension again.`);
      throw Object.assign(missing, { cause: error });
    }
  };
  const text = async (path: string): Promise<string> => new TextDecoder().decode(await bytes(path));
  const [weights, wasm, vocab, labels, roles] = await Promise.all([
    bytes(PATHS.weights),
    bytes(PATHS.wasm),
    text(PATHS.vocab),
    text(PATHS.labels),
    text(PATHS.roles),
  ]);
  return { weights, wasm, vocab, labels, roles };
}
