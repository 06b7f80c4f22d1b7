import type { Block, TextRange } from '../annotations';

/** An article cut into the units that the later steps read. Offsets are UTF-16 code units of `text`. */
export interface Article {
  readonly text: string;
  /** In order, without overlap; white space between blocks belongs to none. */
  readonly blocks: readonly Block[];
  /** In order; a sentence never crosses a block's end. */
  readonly sentences: readonly TextRange[];
  readonly title: string | null;
  /** The article's own date, ISO 8601 (`2025-06-09`, `2025-06`, `2025`); null when nothing in the text says it. */
  readonly date: string | null;
}
