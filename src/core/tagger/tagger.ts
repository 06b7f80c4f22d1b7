import type { Article } from '../text/article';
import { ChunkDecoder, type ChunkTags } from './chunk-tags';
import { type Chunk, type ChunkSize, chunksOf } from './chunks';
import { Encoder } from './encoder';
import { gather } from './gather';
import { type ModelLabels, parseLabels } from './labels';
import { parseRoles } from './roles';
import type { Tagged } from './tagged';
import { WordPieces } from './word-pieces';

/** The files of `media/model/` and ONNX Runtime's WebAssembly, as bytes and text. */
export interface ModelFiles {
  readonly weights: Uint8Array;
  readonly wasm: Uint8Array;
  readonly vocab: string;
  readonly labels: string;
  readonly roles: string;
}

export interface Progress {
  readonly chunksRead: number;
  readonly chunks: number;
  /** What the chunks read so far say. */
  readonly tagged: () => Tagged;
}

export interface TagOptions {
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown } | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Awaited between two chunks, so that a worker can hear a cancellation. */
  readonly breathe?: (() => Promise<void>) | undefined;
}

export interface Tagger {
  /** Names the weights. */
  readonly version: string;
  /** @throws the signal's reason when it is aborted between two chunks. */
  tag(article: Article, options?: TagOptions): Promise<Tagged>;
}

/** Chunks whose tags are kept; about 60 articles of 400 words. */
const CACHED_CHUNKS = 256;

/** @throws ModelError when a file is damaged or of another version. */
export async function loadTagger(files: ModelFiles): Promise<Tagger> {
  const labels = parseLabels(files.labels);
  const decoder = new ChunkDecoder(labels, parseRoles(files.roles, labels));
  const pieces = new WordPieces(files.vocab);
  return new CachingTagger(labels, pieces, decoder, await Encoder.load(files.weights, files.wasm));
}

/** Reads again only the chunks whose text it has not read lately. */
class CachingTagger implements Tagger {
  readonly #labels: ModelLabels;
  readonly #size: ChunkSize;
  readonly #pieces: WordPieces;
  readonly #decoder: ChunkDecoder;
  readonly #encoder: Encoder;
  readonly #cache = new Map<string, ChunkTags>();

  constructor(labels: ModelLabels, pieces: WordPieces, decoder: ChunkDecoder, encoder: Encoder) {
    this.#labels = labels;
    this.#size = labels.chunk ?? { maxPieces: labels.maxPieces, paragraphPieces: 96 };
    this.#pieces = pieces;
    this.#decoder = decoder;
    this.#encoder = encoder;
  }

  get version(): string {
    return this.#labels.name ?? `${this.#labels.version}`;
  }

  async tag(article: Article, { signal, onProgress, breathe }: TagOptions = {}): Promise<Tagged> {
    const chunks = chunksOf(article.text, article.sentences, this.#pieces, this.#size);
    const tags: ChunkTags[] = [];
    const tagged = (): Tagged => gather(article.text, chunks.slice(0, tags.length), tags, this.#labels);
    for (const chunk of chunks) {
      if (tags.length) await breathe?.();
      if (signal?.aborted) throw signal.reason ?? new Error('Reading was cancelled.');
      tags.push(await this.#tagsOf(article.text, chunk));
      onProgress?.({ chunksRead: tags.length, chunks: chunks.length, tagged });
    }
    return tagged();
  }

  async #tagsOf(text: string, chunk: Chunk): Promise<ChunkTags> {
    // The words stand in the key too, for a sentence end may part what the bare text would join.
    const key = `${chunk.words.length}\n${text.slice(chunk.start, chunk.end)}`;
    let tags = this.#cache.get(key);
    if (tags) this.#cache.delete(key);
    else tags = this.#decoder.decode(chunk, await this.#encoder.run(chunk));
    this.#cache.set(key, tags);
    const [oldest] = this.#cache.keys();
    if (this.#cache.size > CACHED_CHUNKS && oldest !== undefined) this.#cache.delete(oldest);
    return tags;
  }
}
