const CONTINUED = '##';
const LONGEST_TOKEN = 100;
/** A word gives at most this many pieces, as in training. */
const MOST_PIECES = 12;

const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\ufffd]/u;
const SPACE = /\s/u;
const MARK = /\p{Mn}/gu;
// ASCII signs count as punctuation even where Unicode calls them symbols, as in BERT.
const PUNCTUATION = /[\p{P}!-/:-@[-`{-~]/u;
const IDEOGRAPH =
  /[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u;

/**
 * WordPiece over a lower-case list (Wu et al. 2016, as in BERT: Devlin et al. 2019): clean, lower case, strip accents,
 * part at punctuation, then longest match first.
 */
export class WordPieces {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #cache = new Map<string, readonly number[]>();
  readonly #unknown: number;
  readonly cls: number;
  readonly sep: number;

  /** @throws Error when the list lacks one of the special pieces. */
  constructor(list: string) {
    this.#ids = new Map(
      list
        .split('\n')
        .filter(Boolean)
        .map((piece, id) => [piece, id]),
    );
    this.#unknown = this.#special('[UNK]');
    this.cls = this.#special('[CLS]');
    this.sep = this.#special('[SEP]');
  }

  #special(piece: string): number {
    const id = this.#ids.get(piece);
    if (id === undefined) throw new Error(`The word list lacks ${piece}.`);
    return id;
  }

  /** The ids of a word's pieces; never empty. */
  of(word: string): readonly number[] {
    let ids = this.#cache.get(word);
    if (!ids) {
      const all = basicTokens(word).flatMap(token => this.#longestMatches(token));
      ids = all.length ? all.slice(0, MOST_PIECES) : [this.#unknown];
      if (this.#cache.size > 50_000) this.#cache.clear();
      this.#cache.set(word, ids);
    }
    return ids;
  }

  #longestMatches(token: string): number[] {
    const signs = [...token];
    if (signs.length > LONGEST_TOKEN) return [this.#unknown];
    const ids: number[] = [];
    for (let from = 0, to = signs.length; from < signs.length; from = to, to = signs.length) {
      let id: number | undefined;
      while (to > from) {
        id = this.#ids.get((from ? CONTINUED : '') + signs.slice(from, to).join(''));
        if (id !== undefined) break;
        to--;
      }
      if (id === undefined) return [this.#unknown];
      ids.push(id);
    }
    return ids;
  }
}

function basicTokens(word: string): string[] {
  let clean = '';
  for (const sign of word) {
    if (SPACE.test(sign)) clean += ' ';
    else if (IDEOGRAPH.test(sign)) clean += ` ${sign} `;
    else if (!CONTROL.test(sign)) clean += sign;
  }
  const plain = clean.normalize('NFD').replace(MARK, '').toLowerCase();
  let parted = '';
  for (const sign of plain) parted += PUNCTUATION.test(sign) ? ` ${sign} ` : sign;
  return parted.split(/\s+/u).filter(Boolean);
}
