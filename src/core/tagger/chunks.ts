import type { TextRange } from '../annotations';
import { caseClass, SPECIAL_CASE } from './case-class';
import type { WordPieces } from './word-pieces';
import { wordsOf } from './words';

/** What one pass of the encoder reads: whole sentences, in word pieces. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly words: readonly TextRange[];
  readonly ids: readonly number[];
  readonly cases: readonly number[];
  /** For each word, the index of its first piece in `ids`. */
  readonly first: readonly number[];
  /** For each word, whether more must follow it in a name or description: *the*, *of*. */
  readonly leadsOn: readonly boolean[];
}

const LEADS_ON = /^(?:the|an?|of|and|for|[&/–-])$/i;

export interface ChunkSize {
  readonly maxPieces: number;
  /** From this many pieces on a chunk ends where its paragraph ends, so that an edit moves no later boundary. */
  readonly paragraphPieces: number;
}

/** The encoder's positions end here, `[CLS]` and `[SEP]` included. */
const MOST_IDS = 510;

/** Cuts whole sentences into chunks of at most `maxPieces` word pieces; only a longer sentence makes a longer chunk. */
export function chunksOf(text: string, sentences: readonly TextRange[], pieces: WordPieces, size: ChunkSize): Chunk[] {
  const chunks: Chunk[] = [];
  let words: TextRange[] = [];
  let count = 0;
  const close = (): void => {
    for (const part of parts(text, words, pieces)) chunks.push(encode(text, part, pieces));
    words = [];
    count = 0;
  };
  let before: TextRange | undefined;
  for (const sentence of sentences) {
    const own = wordsOf(text, sentence);
    const ownCount = own.reduce((sum, word) => sum + pieces.of(text.slice(word.start, word.end)).length, 0);
    const paragraphEnds = before !== undefined && text.slice(before.end, sentence.start).includes('\n');
    if (words.length && (count + ownCount > size.maxPieces || (paragraphEnds && count >= size.paragraphPieces)))
      close();
    words.push(...own);
    count += ownCount;
    before = sentence;
  }
  if (words.length) close();
  return chunks;
}

/** A sentence that is longer than the encoder's positions is read in parts; no word of it is lost. */
function* parts(text: string, words: readonly TextRange[], pieces: WordPieces): Generator<TextRange[]> {
  let part: TextRange[] = [];
  let count = 2;
  for (const word of words) {
    const own = pieces.of(text.slice(word.start, word.end)).length;
    if (count + own > MOST_IDS) {
      yield part;
      part = [];
      count = 2;
    }
    part.push(word);
    count += own;
  }
  if (part.length) yield part;
}

function encode(text: string, words: readonly TextRange[], pieces: WordPieces): Chunk {
  const ids = [pieces.cls];
  const cases = [SPECIAL_CASE];
  const first: number[] = [];
  const leadsOn: boolean[] = [];
  for (const { start, end } of words) {
    const word = text.slice(start, end);
    const own = pieces.of(word);
    const kind = caseClass(word);
    first.push(ids.length);
    leadsOn.push(LEADS_ON.test(word));
    for (const id of own) {
      ids.push(id);
      cases.push(kind);
    }
  }
  ids.push(pieces.sep);
  cases.push(SPECIAL_CASE);
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words, ids, cases, first, leadsOn };
}
