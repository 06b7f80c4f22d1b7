import { LEADING_ABBREVIATIONS, NATION_WORDS, SAME_NAME } from './data/same-names';
import { remembering } from './remembering';

const APOSTROPHES = /[’‘`]/gu;
const POSSESSIVE = /'s?$/u;
const LETTER_POINTS = /(?<=\p{L})\.(?=\p{L}|\s|$)/gu;

/** The words of a name for comparison: lower case, without a leading *the*, possessive or the points of initials (*U.S.* is *us*). */
export const nameWords: (name: string) => readonly string[] = remembering(name =>
  name
    .normalize('NFKC')
    .replace(APOSTROPHES, "'")
    .replace(POSSESSIVE, '')
    .replace(LETTER_POINTS, '')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .split(/[\s,!"“”()–-]+/u)
    .filter(Boolean),
);

/** The words of a name with its leading abbreviation written out: *US Senate*, *United States Senate*. */
function writtenOut(words: readonly string[]): readonly string[] {
  const full = words.length > 1 ? LEADING_ABBREVIATIONS.get(words[0] ?? '') : undefined;
  return full ? [...full, ...words.slice(1)] : words;
}

/** One key for every spelling of a name that is the same out of context: *U.S.*, *USA*, *United States of America*. */
export const nameKey: (name: string) => string = remembering(name => {
  const key = writtenOut(nameWords(name)).join(' ');
  return SAME_NAME.get(key) ?? key;
});

/** As {@link nameKey}, with the words that only say what kind of place it is left off: *Republic of Kenya*, *Anbar province*. */
export const placeKey: (name: string) => string = remembering(name => {
  const key = nameKey(name);
  const bare = key.replace(NATION_WORDS, '').trim();
  return SAME_NAME.get(bare) ?? (bare || key);
});
