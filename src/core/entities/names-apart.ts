import type { TaggedName, Word } from '../tagger/tagged';

/** A title stands outside a name: *Sheikh* Tomás Ruiz (of the annotated articles for training: 35 of 35). */
const TITLE = /^(?:Ayatollah|Dame|Imam|King|Lord|Mullah|Pope|Prince|Princess|Queen|Sheikh?|Sir) (?=\p{Lu})/u;

/** *the Republican Senate*: the people of a party are not of the house's name (of the annotated articles for training: 2 of 2). */
const PARTY = /^(?:Democratic|Republican)(?= (?:U\.?S\.? |United States )?(?:Congress|House|Senate)\b)/u;

/** The names with those that the tagger took together cut apart: title and person, party and house, *Norland-Ostra*. */
export function apart(text: string, words: readonly Word[], names: readonly TaggedName[]): TaggedName[] {
  const quoteOf = ({ start, end }: TaggedName): string => text.slice(start, end);
  const quotes = new Set(names.map(quoteOf));
  return names.flatMap(name => {
    const quote = quoteOf(name);
    const from = (at: number): TaggedName => {
      const start = name.start + at;
      return { ...name, start, first: words.findIndex(word => word.end > start) };
    };
    const upTo = (at: number): TaggedName => {
      const end = name.start + at;
      return { ...name, end, last: words.findLastIndex(word => word.start < end) };
    };
    const title = name.label === 'PERSON' ? TITLE.exec(quote)?.[0] : null;
    if (title) return [from(title.length)];
    const party = name.label === 'ORG' ? PARTY.exec(quote)?.[0] : null;
    if (party) return [{ ...upTo(party.length), label: 'NORP' }, from(party.length + 1)];
    if (name.label === 'NORP') return [name];
    for (const { index } of quote.matchAll(/-/gu))
      if (quotes.has(quote.slice(0, index)) && quotes.has(quote.slice(index + 1)))
        return [upTo(index), from(index + 1)];
    return [name];
  });
}
