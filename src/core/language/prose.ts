import { francAll } from 'franc-min';

/** What a text is, as far as reading it goes. */
export type Kind =
  | { readonly tag: 'prose' }
  | { readonly tag: 'other-language'; readonly language: string }
  /** A log, a list, code, or too little to tell. */
  | { readonly tag: 'not-prose' };

/** UTF-16 code units looked at; the kind of a text shows early. */
const SAMPLE = 6_000;
/** Fewer words than this are no article. */
const FEWEST_WORDS = 25;
/** Trigram statistics (Cavnar and Trenkle 1994, as franc does them) mislead on fewer letters. */
const FEWEST_LETTERS = 120;

const SENTENCE_END = /[.!?…]["'”’)\]]*(?:\s|$)/gu;
const WORD = /\p{L}[\p{L}'’-]*/gu;
const CODE_LINE =
  /[{};]\s*$|^\s*(?:import|from|def|class|function|const|let|var|#include|<\/?\w)\b|[=!]=|=>|^\s*[\w.-]+\s*(?:==|>=|<=|~=|=|:)\s*\S+$/u;
const LOG_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\w{3} +\d+ \d\d:\d\d:\d\d|\d\d:\d\d:\d\d|\[?(?:INFO|WARN|ERROR|DEBUG|TRACE)\b)/u;
const LIST_LINE = /^\s*(?:[-*•+]|\d+[.)])\s+\S/u;

/** Tells English prose from other languages and from what is no prose at all. */
export function kindOf(text: string): Kind {
  const sample = text.slice(0, SAMPLE);
  const lines = sample.split(/\r?\n/u).filter(line => line.trim());
  const words = sample.match(WORD) ?? [];
  if (!looksLikeProse(lines, words.length, sample)) return { tag: 'not-prose' };
  const language = languageOf(words.join(' '));
  return language === null || language === 'eng' ? { tag: 'prose' } : { tag: 'other-language', language };
}

function looksLikeProse(lines: readonly string[], words: number, sample: string): boolean {
  const share = (pattern: RegExp): number => lines.filter(line => pattern.test(line)).length / (lines.length || 1);
  if (share(LOG_LINE) > 0.3 || share(CODE_LINE) > 0.3 || share(LIST_LINE) > 0.6) return false;
  // Chinese, Japanese and Thai write no spaces: the letters stand in for words there.
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (words < FEWEST_WORDS && letters < FEWEST_LETTERS) return false;
  if (letters / sample.replace(/\s/gu, '').length < 0.7) return false;
  const long = lines.filter(line => (line.match(WORD) ?? []).length >= 12 || line.length > 60);
  const sentences = (sample.match(SENTENCE_END) ?? []).length;
  return long.length >= 1 && (sentences >= 1 || !/^[\p{Script=Latin}\P{L}]*$/u.test(sample));
}

/** ISO 639-3; null when the text gives too little to tell. */
function languageOf(letters: string): string | null {
  if (letters.length < FEWEST_LETTERS) return null;
  const [best, ...rest] = francAll(letters, { minLength: FEWEST_LETTERS });
  if (!best || best[0] === 'und') return null;
  // Names from elsewhere pull English a little away: it counts as English when English is nearly as good.
  const english = [best, ...rest].find(([code]) => code === 'eng');
  return english && english[1] > 0.92 ? 'eng' : best[0];
}
