import type { NameLabel, TaggedName, Word } from '../tagger/tagged';

/** Two names side by side that are one: their types, the text between them, and what the first or second looks like. */
const ONE_NAME: readonly {
  readonly types: readonly [NameLabel, NameLabel];
  readonly between: RegExp;
  readonly first?: RegExp;
  readonly second?: RegExp;
}[] = [
  { types: ['PERSON', 'PERSON'], between: /^ $/u },
  // *R&M*, cut at its sign.
  { types: ['ORG', 'ORG'], between: /^$/u },
  // *Harbour Party of Norland*; of the annotated articles for training: 26 of 27.
  { types: ['ORG', 'GPE'], between: /^ of $/u },
  // *African-American*; between two countries the hyphen parts two peoples.
  { types: ['NORP', 'NORP'], between: /^-$/u, first: /^(?:African|Asian|Native)$/u },
  // *2008* and *Harbour Games*.
  { types: ['EVENT', 'EVENT'], between: /^ $/u, first: /^\d{4}$/u },
  // *Harbour Order (H.O.) 12*, cut inside its brackets.
  { types: ['LAW', 'LAW'], between: /^ \($/u, second: /^[^(]+\)/u },
];

/** An edition's year is a part of its name: *2008 Harbour Games*. */
const EDITION = /(?:^|\s)(?:1[89]|20)\d\d\s$/u;

/** The names with what the tagger cut off: the year of an event, the second half of a name. */
export function wholeNames(text: string, words: readonly Word[], names: readonly TaggedName[]): TaggedName[] {
  const whole: TaggedName[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    const year = name.label === 'EVENT' ? EDITION.exec(text.slice(Math.max(0, name.start - 12), name.start)) : null;
    const first = words[name.first - 1];
    if (last && areOne(text, last, name)) whole[whole.length - 1] = { ...last, end: name.end, last: name.last };
    else if (year && first && (!last || last.end <= first.start))
      whole.push({ ...name, start: first.start, first: name.first - 1 });
    else whole.push(name);
  }
  return whole;
}

function areOne(text: string, a: TaggedName, b: TaggedName): boolean {
  const between = text.slice(a.end, b.start);
  return ONE_NAME.some(
    one =>
      one.types[0] === a.label &&
      one.types[1] === b.label &&
      one.between.test(between) &&
      (one.first?.test(text.slice(a.start, a.end)) ?? true) &&
      (one.second?.test(text.slice(b.start, b.end)) ?? true),
  );
}
