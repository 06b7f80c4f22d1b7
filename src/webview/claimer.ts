import type { Claimer, Strings } from '../sidebar/protocol';

/** The claimer as the list names it; claims of one claimer share it. */
export function claimerName(claimer: Claimer, strings: Strings): string {
  switch (claimer.tag) {
    case 'author':
      return strings.author;
    case 'named':
      return claimer.name;
    case 'words':
      return claimer.words;
    case 'unnamed':
      return strings.unnamed;
  }
}

/** Tells claimers apart whatever the language of the page. */
export function claimerKey(claimer: Claimer): string {
  switch (claimer.tag) {
    case 'named':
      return `named:${claimer.name}`;
    case 'words':
      return `words:${claimer.words.toLocaleLowerCase()}`;
    default:
      return claimer.tag;
  }
}
