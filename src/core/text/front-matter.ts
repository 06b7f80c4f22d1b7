import type { TextRange } from '../annotations';

/** The keys of a front matter, lower case, with their one-line values. */
export type FrontMatter = ReadonlyMap<string, string>;

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/u;
const ENTRY = /^([\p{L}_-]+)[ \t]*:[ \t]*(\S.*?)[ \t]*$/u;
const QUOTED = /^(["'])(.*)\1$/u;

/** The block of `key: value` lines between `---` lines at the top of `text`; null where there is none. */
export function frontMatterOf(text: string): { readonly range: TextRange; readonly matter: FrontMatter } | null {
  const fenced = FENCED.exec(text);
  if (!fenced) return null;
  const matter = new Map<string, string>();
  for (const line of (fenced[1] ?? '').split(/\r?\n/u)) {
    const entry = ENTRY.exec(line);
    if (!entry?.[1] || !entry[2]) continue;
    matter.set(entry[1].toLowerCase(), QUOTED.exec(entry[2])?.[2] ?? entry[2]);
  }
  return { range: { start: text.startsWith('\uFEFF') ? 1 : 0, end: fenced[0].length }, matter };
}
