import type { TextRange } from '../annotations';
import type { Tagged } from '../tagger/tagged';
import { sentenceAt } from './mention';

/** The article's words in lower case, with the sentence that each stands in. */
export class SentenceWords {
  readonly lower: readonly string[];
  readonly #sentences: readonly number[];
  #places: Map<string, number[]> | null = null;

  constructor(
    readonly text: string,
    readonly words: Tagged['words'],
    sentences: readonly TextRange[],
  ) {
    // Once for the whole text, where no letter grows by it: a call a word costs more than the letters.
    const lower = text.toLowerCase();
    const one = lower.length === text.length;
    this.lower = words.map(({ start, end }) => (one ? lower.slice(start, end) : text.slice(start, end).toLowerCase()));
    this.#sentences = words.map(word => sentenceAt(sentences, word.start));
  }

  /** The indexes at which a word in small letters stands, in text order. */
  placesOf(word: string): readonly number[] {
    if (!this.#places) {
      this.#places = new Map();
      for (const [i, each] of this.lower.entries()) {
        const places = this.#places.get(each);
        if (places) places.push(i);
        else this.#places.set(each, [i]);
      }
    }
    return this.#places.get(word) ?? [];
  }

  sentence(index: number): number {
    return this.#sentences[index] ?? -1;
  }

  /** The word at `index`, as written; empty outside the article. */
  at(index: number): string {
    const word = this.words[index];
    return word ? this.text.slice(word.start, word.end) : '';
  }

  /** From the first word through the last. */
  range(first: number, last: number): TextRange {
    return { start: this.words[first]?.start ?? 0, end: this.words[last]?.end ?? 0 };
  }
}
