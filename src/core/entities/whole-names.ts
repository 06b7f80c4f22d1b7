import type { NameLabel, TaggedName } from '../tagger/tagged';

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
  // *2008* and *Harbour Games*.
  { types: ['EVENT', 'EVENT'], between: /^ $/u, first: /^\d{4}$/u },
  // *Harbour Order (H.O.) 12*, cut inside its brackets.
  { types: ['LAW', 'LAW'], between: /^ \($/u, second: /^[^(]+\)/u },
];

/** The names with the second half that the tagger cut off. */
export function wholeNames(text: string, names: readonly TaggedName[]): TaggedName[] {
  const whole: TaggedName[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    if (last && areOne(text, last, name)) whole[whole.length - 1] = { ...last, end: name.end, last: name.last };
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
