import type { NameLabel, Tagged, TaggedName } from '../tagger/tagged';
import type { Article } from '../text/article';
import { withBylines } from './byline';
import { withoutCommonWords } from './common-words';
import { withDatelines } from './dateline';
import { apart } from './names-apart';
import { wholeNames } from './whole-names';

/** The names of an article as they stand: in capitals, whole, none across a line's end. */
export function nameSpans(article: Article, tagged: Tagged): TaggedName[] {
  const known = withDatelines(article, tagged.words, withBylines(article, tagged));
  const found = withoutCommonWords(article, known);
  const capital = found.flatMap(name => fromCapital(article, tagged, name));
  const { text } = article;
  const whole = wholeNames(text, apart(text, tagged.words, capital));
  return whole.flatMap(name => linesOf(article, tagged, name));
}

/** Types of names that have a capital somewhere; peoples, laws, the moon need none. */
const WRITTEN_LARGE: ReadonlySet<NameLabel> = new Set<NameLabel>(['PERSON', 'GPE', 'FAC', 'PRODUCT']);

/** Words in small letters before the first capital: *federal* Harbour Party, not *al-Ostra*, *bin Veld* or *battle of Ostra*. */
const SMALL_LEAD = /^(?:\p{Ll}+ )+(?=\p{Lu})/u;
const PARTICLE = /(?:^|\s)(?:abu|al|ben|bin|da|de|del|den|der|di|du|ibn|la|le|of|van|von)\s/u;

/** A name begins with a capital: adjectives before it are not of it. Eastern Norland and lake Thole keep theirs. */
function fromCapital(article: Article, tagged: Tagged, name: TaggedName): TaggedName[] {
  const quote = article.text.slice(name.start, name.end);
  if (WRITTEN_LARGE.has(name.label) && !/\p{Lu}/u.test(quote)) return [];
  const lead = SMALL_LEAD.exec(quote)?.[0] ?? '';
  if (!lead || name.label === 'LOC' || PARTICLE.test(lead)) return [name];
  const start = name.start + lead.length;
  const first = tagged.words.findIndex(word => word.start >= start);
  return [{ ...name, start, first }];
}

/** A name that runs over a line break is two: nobody's name goes on in the next line. */
function linesOf(article: Article, tagged: Tagged, name: TaggedName): TaggedName[] {
  if (!article.text.slice(name.start, name.end).includes('\n')) return [name];
  const parts: TaggedName[] = [];
  for (let i = name.first; i <= name.last; i++) {
    const word = tagged.words[i];
    const last = parts.at(-1);
    if (!word) continue;
    if (last && !article.text.slice(last.end, word.start).includes('\n'))
      parts[parts.length - 1] = { ...last, end: word.end, last: i };
    else parts.push({ ...name, start: word.start, end: word.end, first: i, last: i });
  }
  return parts;
}
