/** UTF-16 code units by which places are looked up; shorter words are sought in the whole text. */
const LENGTH = 12;
const BUCKETS = 1 << 14;
const BASE = 31;
const HIGHEST = Array.from({ length: LENGTH - 1 }).reduce<number>(power => Math.imul(power, BASE), 1);

/**
 * Finds every place of exact words in one text, without going through the text each time: places are kept by a hash of the code units
 * that stand there (Karp and Rabin 1987), in the order of the text.
 */
export class Occurrences {
  readonly #text: string;
  /** The first place of each bucket, and for each place the next in its bucket; -1 ends it. */
  readonly #first = new Int32Array(BUCKETS).fill(-1);
  readonly #next: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#next = new Int32Array(text.length);
    const last = text.length - LENGTH;
    let hash = last >= 0 ? hashOf(text, last) : 0;
    for (let at = last; at >= 0; at -= 1) {
      if (at < last) {
        const left = Math.imul(text.charCodeAt(at + LENGTH), HIGHEST);
        hash = (Math.imul(hash - left, BASE) + text.charCodeAt(at)) | 0;
      }
      const bucket = bucketOf(hash);
      this.#next[at] = this.#first[bucket] ?? -1;
      this.#first[bucket] = at;
    }
  }

  /** Where the words stand, overlapping or not, in the order of the text (UTF-16 code units). */
  of(words: string): readonly number[] {
    const found: number[] = [];
    const text = this.#text;
    if (words.length < LENGTH) {
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
      return found;
    }
    for (let at = this.#first[bucketOf(hashOf(words, 0))] ?? -1; at !== -1; at = this.#next[at] ?? -1)
      if (text.startsWith(words, at)) found.push(at);
    return found;
  }
}

/** The code units from `at` on as a number in base 31, the first the lowest digit. */
function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let unit = at + LENGTH - 1; unit >= at; unit -= 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(unit)) | 0;
  return hash;
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
