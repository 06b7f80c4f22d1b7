import { why } from '../span';
import type { NameLabel } from '../tagger/tagged';
import { BODY_WORDS, NICKNAMES, SAME_NAME } from './data/same-names';
import { addMention, type DraftEntity } from './draft';
import type { FoundMention } from './mention';
import { nameKey, nameWords, placeKey } from './name-key';
import { isPeopleOf } from './peoples';

/** Every mention of one spelling under one type. */
interface Spelling {
  readonly type: NameLabel;
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: FoundMention[];
  /** The first letters of the words, small words left out, and of all. */
  readonly initials: { readonly content: string; readonly all: string };
  /** As long a spelling as stands in the text. */
  readonly quote: string;
}

type Rule = (short: Spelling, long: Spelling) => string | null;

/** Joins the names of an article: first one spelling, then each short form to the one longer form that it fits. */
export function joinNames(text: string, mentions: readonly FoundMention[]): DraftEntity[] {
  const spellings = spellingsOf(mentions);
  const entities: DraftEntity[] = [];
  const homes: { readonly spelling: Spelling; readonly entity: DraftEntity }[] = [];
  for (const spelling of spellings) {
    const fits = homes.flatMap(home => {
      const rule = home.spelling.type === spelling.type ? joinRule(spelling, home.spelling, text) : null;
      return rule ? [{ entity: home.entity, rule }] : [];
    });
    const sure = fits.filter(fit => !LOOSE.has(fit.rule));
    const distinct = [...new Set((sure.length ? sure : fits).map(fit => fit.entity))];
    for (const mention of spelling.mentions) {
      const entity = distinct.length > 1 ? nearest(distinct, mention) : distinct[0];
      const rule = fits.find(fit => fit.entity === entity)?.rule;
      if (entity && rule) {
        addMention(entity, mention);
        if (mention === spelling.mentions[0]) entity.why.push(why(text, 'mentions', rule, mention));
      }
    }
    if (distinct.length) {
      if (distinct.length === 1 && distinct[0]) homes.push({ spelling, entity: distinct[0] });
      continue;
    }
    const first = spelling.mentions[0];
    const entity: DraftEntity = {
      type: spelling.type,
      name: spelling.quote,
      mentions: [...spelling.mentions],
      members: [],
      why: first ? [why(text, 'type', 'tagger', first)] : [],
    };
    entities.push(entity);
    homes.push({ spelling, entity });
  }
  return entities;
}

const IN_CAPITALS = /^\P{Ll}+$/u;

/** Longer spellings first, so that a short one finds its full form; equal lengths in text order. */
function spellingsOf(mentions: readonly FoundMention[]): Spelling[] {
  const byKey = new Map<string, { type: NameLabel; key: string; mentions: FoundMention[] }>();
  for (const mention of mentions) {
    if (!mention.type) continue;
    const place = mention.type === 'GPE' || mention.type === 'LOC';
    const key = place
      ? placeKey(mention.quote)
      : mention.type === 'NORP'
        ? singular(nameKey(mention.quote))
        : nameKey(mention.quote);
    const id = `${mention.type} ${key}`;
    const known = byKey.get(id);
    if (known) known.mentions.push(mention);
    else byKey.set(id, { type: mention.type, key, mentions: [mention] });
  }
  return [...byKey.values()]
    .map(found => {
      const quote = found.mentions.map(mention => mention.quote).reduce((a, b) => (isFuller(b, a) ? b : a));
      const words = found.type === 'PERSON' ? nameWords(quote) : nameKey(quote).split(' ');
      const { type, key, mentions } = found;
      return { type, key, mentions, quote, words, initials: initialsOf(words) };
    })
    .sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
}

/** Whether a name says more than another, or as much without being all in capitals. */
function isFuller(name: string, other: string): boolean {
  return (
    name.length > other.length || (name.length === other.length && IN_CAPITALS.test(other) && !IN_CAPITALS.test(name))
  );
}

function singular(key: string): string {
  const bare = key.replace(/(?<=[a-z]{3})s$/u, '');
  return nameKey(bare);
}

/** The entity that the text named first: it is the one most often meant by a bare surname. */
function nearest(entities: readonly DraftEntity[], mention: FoundMention): DraftEntity | undefined {
  const first = (entity: DraftEntity): number => entity.mentions[0]?.start ?? 0;
  const named = entities.filter(entity => first(entity) < mention.start);
  return (named.length ? named : [...entities]).toSorted((a, b) => first(a) - first(b))[0];
}

function joinRule(short: Spelling, long: Spelling, text: string): string | null {
  for (const rule of RULES[short.type] ?? []) {
    const found = rule(short, long);
    if (found) return found;
  }
  return definedAcronym(short, long, text);
}

/** *Ruiz* or *Tomás* for *Tomás Ruiz*; *Tom Ruiz* for *Thomas Ruiz*. */
const personName: Rule = ({ words }, long) => {
  const full = long.words.filter(word => !SUFFIXES.has(word));
  const short = words.filter(word => !SUFFIXES.has(word));
  if (!short.length || short.length > full.length) return null;
  const [ofShort, ofLong] = [words, long.words].map(all => all.find(word => SUFFIXES.has(word)));
  if (ofShort && ofLong && ofShort !== ofLong) return null;
  if (short.length === 1) {
    const [word = ''] = short;
    if (full.at(-1) === word) return 'surname';
    if (full.length === 1) return spelledAlike(word, full[0] ?? '') ? 'spelling' : null;
    if (full[0] === word) return 'given name';
    if (full.includes(word)) return 'part of the name';
    if (given(word) === given(full[0] ?? '')) return 'nickname';
    return spelledAlike(word, full.at(-1) ?? '') ? 'spelling' : null;
  }
  const sameFirst = sameGiven(short[0] ?? '', full[0] ?? '');
  const sameLast = short.at(-1) === full.at(-1);
  if (sameFirst && (sameLast || spelledAlike(short.at(-1) ?? '', full.at(-1) ?? ''))) return 'full name';
  if (sameLast && spelledAlike(short[0] ?? '', full[0] ?? '')) return 'spelling';
  return subsequence(short, full) ? 'part of the name' : null;
};

/** Rules that give way where another form fits to the letter. */
const LOOSE: ReadonlySet<string> = new Set(['nickname', 'spelling']);

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'jr.', 'sr.']);

function given(word: string): string {
  return NICKNAMES.get(word) ?? word;
}

function sameGiven(a: string, b: string): boolean {
  return given(a) === given(b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** Two spellings of one foreign name: long words one letter apart. */
function spelledAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a.at(-1 - j) === b.at(-1 - j)) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

function subsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/**
 * *Senate* for *United States Senate*, *Continental* for *Continental Airlines*: the words stand together at one end. A product
 * with more behind its name is another: *Gull* and *Gull 6*.
 */
const shortening: Rule = ({ words, key, type }, { words: long }) => {
  if (!words.length || words.length >= long.length) return null;
  const same = (from: number): boolean => words.every((word, i) => word === long[from + i]);
  const before = long[long.length - words.length - 1] ?? '';
  if (same(long.length - words.length)) return OF_WORDS.has(before) ? null : 'shortening';
  const rest = long.slice(words.length);
  return same(0) && type !== 'PRODUCT' && !KNOWN.has(key) && !rest.some(word => BODY_WORDS.has(word) || word === 'and')
    ? 'shortening'
    : null;
};

const OF_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'in', 'to', 'on', 'and']);
const KNOWN: ReadonlySet<string> = new Set(SAME_NAME.values());

/** *State Department* for *Department of State*, *Norlandic Ministry* for *Ministry of Norland*. */
const inverted: Rule = ({ words }, { words: long }) => {
  const of = long.indexOf('of');
  if (of < 1 || long.length - of < 2) return null;
  const body = words.slice(1).join(' ');
  if (
    body === long.slice(0, of).join(' ') &&
    isPeopleOf(words[0] ?? '', place => place === long.slice(of + 1).join(' '))
  )
    return 'turned round';
  const turned = [...long.slice(of + 1).filter(word => word !== 'the'), ...long.slice(0, of)].join(' ');
  return words.length > 1 && (turned === words.join(' ') || turned.endsWith(` ${words.join(' ')}`))
    ? 'turned round'
    : null;
};

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'de',
  'la',
  'des',
  'du',
  '&',
  '-',
  '–',
]);

/** *OPC* for *Office of Pilot Certification*. */
const initials: Rule = ({ words }, { words: long, initials: { content, all } }) => {
  const [letters = ''] = words;
  if (words.length !== 1 || letters.length < 2 || long.length < 2) return null;
  return content === letters || all === letters || (letters.length > 2 && content.startsWith(letters))
    ? 'acronym'
    : null;
};

function initialsOf(words: readonly string[]): Spelling['initials'] {
  let [content, all] = ['', ''];
  for (const word of words) {
    for (const part of word.includes('/') ? word.split('/') : [word]) {
      all += part.charAt(0);
      if (!SMALL_WORDS.has(part)) content += part.charAt(0);
    }
  }
  return { content, all };
}

/** A short form in brackets right after the name: *Ukraine Security Assistance Initiative (USAI)*. */
function definedAcronym(short: Spelling, long: Spelling, text: string): string | null {
  const defined = short.mentions.some(s =>
    long.mentions.some(
      l => s.start > l.end && s.start - l.end <= 4 && /^['’s]{0,2}\s?[([]["“]?$/u.test(text.slice(l.end, s.start)),
    ),
  );
  return defined && /^[\])"”]/u.test(text.slice(short.mentions[0]?.end ?? 0)) ? 'acronym in brackets' : null;
}

const INSTITUTION: readonly Rule[] = [shortening, inverted, initials];

const RULES: Readonly<Partial<Record<NameLabel, readonly Rule[]>>> = {
  PERSON: [personName],
  ORG: INSTITUTION,
  GPE: [initials],
  FAC: INSTITUTION,
  LOC: [shortening],
  EVENT: INSTITUTION,
  LAW: INSTITUTION,
  PRODUCT: INSTITUTION,
  WORK_OF_ART: INSTITUTION,
};
