import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Chunk } from './chunks';
import { damaged } from './labels';

/** What the network says of one chunk: by output name, one row of numbers a word piece. */
export type EncoderOutput = ReadonlyMap<string, { readonly columns: number; readonly values: Float32Array }>;

/** The network in ONNX Runtime's WebAssembly, on the calling thread. */
export class Encoder {
  readonly #session: InferenceSession;

  private constructor(session: InferenceSession) {
    this.#session = session;
  }

  /** @throws ModelError when the weights cannot be read. */
  static async load(weights: Uint8Array, wasm: Uint8Array): Promise<Encoder> {
    env.wasm.numThreads = 1;
    env.wasm.wasmBinary = wasm;
    env.logLevel = 'error';
    try {
      return new Encoder(await InferenceSession.create(weights, { executionProviders: ['wasm'] }));
    } catch (error) {
      throw Object.assign(damaged('reader.onnx'), { cause: error });
    }
  }

  async run(chunk: Chunk): Promise<EncoderOutput> {
    const input = (numbers: readonly number[]): Tensor =>
      new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
    const feeds = { ids: input(chunk.ids), case: input(chunk.cases) };
    const outputs = await this.#session.run(feeds);
    return new Map(
      Object.entries(outputs).map(([name, tensor]) => [
        name,
        { columns: tensor.dims.at(-1) ?? 0, values: tensor.data as Float32Array },
      ]),
    );
  }

  async dispose(): Promise<void> {
    await this.#session.release();
  }
}
