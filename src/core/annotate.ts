import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Annotations } from './annotations';
import { readAttributions } from './attributions/read';
import { readClaims } from './claims/read';
import { readCommitments } from './commitments/read';
import { chooseBest } from './entities/choose';
import { nameSpans } from './entities/name-spans';
import { readEntities } from './entities/read';
import type { Tagged } from './tagger/tagged';
import type { Progress, Tagger, TagOptions } from './tagger/tagger';
import type { Article } from './text/article';
import { dateInFileName } from './text/own-date';
import { readArticle } from './text/read';
import { readValues } from './values/read';

export interface AnnotateOptions extends TagOptions {
  /** Null reads the article without the learned layers: blocks and sentences alone. */
  readonly tagger: Tagger | null;
  readonly generatorVersion: string;
  readonly uri?: string | null | undefined;
  /** The article's own date, ISO 8601, where the caller knows it; it goes before what the text and the file name say. */
  readonly date?: string | null | undefined;
  /** Gets what has been read so far, each time that the part read has doubled. */
  readonly onPartial?: ((annotations: Annotations) => void) | undefined;
}

/**
 * Reads a news article: who is named, who said what, who bound themselves to what, which statements are worth checking.
 * Offsets are UTF-16 code units of the untouched text.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function annotate(text: string, options: AnnotateOptions): Promise<Annotations> {
  const found = readArticle(text);
  const article = { ...found, date: options.date ?? found.date ?? dateInFileName(fileName(options.uri)) };
  const hash = hashOf(text);
  const onProgress = (progress: Progress): void => {
    options.onProgress?.(progress);
    const doubled = (progress.chunksRead & (progress.chunksRead - 1)) === 0;
    if (options.onPartial && doubled && progress.chunksRead < progress.chunks) {
      options.onPartial(understand(article, progress.tagged(), options, hash));
    }
  };
  const tagged = options.tagger ? await options.tagger.tag(article, { ...options, onProgress }) : null;
  return understand(article, tagged, options, hash);
}

/** Steps 3 to 7: from the tagger's spans to meaning. `hash` is the text's SHA-256 in hexadecimal. */
export function understand(
  article: Article,
  tagged: Tagged | null,
  options: AnnotateOptions,
  hash = hashOf(article.text),
): Annotations {
  const names = tagged ? nameSpans(article, tagged) : [];
  const values = tagged ? readValues(article, tagged, names) : [];
  const entities = readEntities(article, tagged, chooseBest, names);
  const attributions = tagged ? readAttributions(article, tagged, entities) : [];
  const commitments = tagged ? readCommitments(article, tagged, entities, attributions, values) : [];
  const claims = tagged ? readClaims(article, tagged, entities, attributions, commitments, values) : [];
  return {
    version: '1',
    generator: { name: 'on-the-record', version: options.generatorVersion, model: options.tagger?.version ?? null },
    document: {
      uri: options.uri ?? null,
      title: article.title,
      date: article.date,
      language: 'en',
      sha256: hash,
      offsetUnit: 'utf-16',
    },
    text: article.text,
    blocks: [...article.blocks],
    sentences: [...article.sentences],
    entities: [...entities.entities],
    values,
    attributions,
    commitments,
    claims,
  };
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The last part of an address, without what follows a full stop. */
function fileName(uri: string | null | undefined): string {
  return (
    (uri ?? '')
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/u, '') ?? ''
  );
}
