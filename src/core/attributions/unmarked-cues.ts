import { overlaps } from '../span';
import type { AttributionCue, Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { OF_CLAUSE } from './clause-end';
import { FEELING_WORDS, NOUN_CUE } from './noun-words';
import { groupStart } from './verb-group';

const SAYINGS =
  'reports?|claims?|allegations?|concerns?|fears?|suggestions?|speculation|rumou?rs?|beliefs?|warnings?|hopes?|statements?|accusations?|decisions?|messages?|complaints?|promises?|doubts?|views?|opinions?|announcements?|predictions?|suspicions?';
/** No relative clause: *the claims that followed*. */
const NO_RELATIVE = '(?!(?:have|has|had|is|are|was|were|would|will|can|could|may|might|\\p{Ll}+(?:ed|s))\\s)';
/** *reports that …*, *reports of …*, *concerns about …*, *are pleased that …*. */
const UNMARKED = new RegExp(
  `(?<![\\p{L}-])(?:(?:${SAYINGS})(?= that ${NO_RELATIVE})|reports?(?= of )|(?:concerns?|fears?)(?= (?:of|over|about) )|(?:${FEELING_WORDS})(?= that ))`,
  'giu',
);
const CONTENT = new RegExp(`^ \\p{Ll}+ ((?:${OF_CLAUSE})+)`, 'u');
/** Of 61 such words in the annotated articles for training 53 are cues. */
const SHARE = 53 / 61;

/** The cues of an attribution that the tagger has not marked as such: nouns that bind or ask somebody, and sayings and feelings with *that*. */
export function unmarkedCues(article: Article, tagged: Tagged): AttributionCue[] {
  const known = [...tagged.attributionCues, ...boundNouns(article.text, tagged)];
  const found = [...article.text.matchAll(UNMARKED)].flatMap(match => {
    const range = { start: match.index, end: match.index + match[0].length };
    const sentence = article.sentences.find(s => overlaps(s, range));
    const words = sentence && CONTENT.exec(article.text.slice(range.end, sentence.end));
    if (!words?.[1] || known.some(cue => overlaps(cue, range))) return [];
    const reach = range.end + words[0].length;
    const clause = words[0].startsWith(' that ');
    const next = clause ? undefined : known.find(({ start }) => start > range.end && start < reach);
    const end = next ? groupStart(article.text, next) : reach;
    const span = { first: 0, last: 0, confidence: SHARE };
    const content = { ...span, label: 'CONTENT', start: reach - words[1].length, end };
    return [{ ...span, ...range, label: 'CUE' as const, source: null, contents: [content] }];
  });
  return [...known, ...found].sort((a, b) => a.start - b.start);
}

/**
 * Nouns that bind or ask somebody (*an agreement to …*): who agrees also says so (below the headlines of the annotated articles
 * for training, 118 of 124 are both).
 */
function boundNouns(text: string, { attributionCues, commitmentCues }: Tagged): AttributionCue[] {
  return commitmentCues
    .filter(cue => cue.contents.length > 0 && NOUN_CUE.test(text.slice(cue.start, cue.end)))
    .filter(cue => !attributionCues.some(other => overlaps(other, cue)))
    .map(cue => ({ ...cue, label: 'CUE', source: null }));
}
