import type { AttributionKind, TextRange } from '../annotations';
import { contains, firstFrom, overlaps } from '../span';
import type { AttributionCue } from '../tagger/tagged';
import type { Article } from '../text/article';
import { agentBehind } from './agent';
import { isClause } from './clause-end';
import { wholeContent } from './content-end';
import { type Quotation, trim } from './quotations';
import { lastNounPhrase } from './subject';
import { isPassive, PARTICIPLE } from './verb-group';

/** The widest gap, in words, that two parts of one content may leave between them. */
const WIDEST_GAP = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The contents of one cue from the tagger's runs: cut at sentence ends, gaps closed, quotations taken whole and sentence by
 * sentence.
 */
export function contentsOf(
  article: Article,
  cue: AttributionCue,
  quotations: readonly Quotation[],
  cues: readonly TextRange[],
): TextRange[] {
  const { text } = article;
  const around = quotations.filter(quotation => !contains(quotation, cue));
  const bounded = cue.contents.flatMap(run => bySentence(article, run));
  const runs = joined(text, bounded, cue);
  const contents: TextRange[] = [];
  for (const run of runs) {
    for (const range of withQuotations(run, around)) {
      const trimmed = trim(text, afterApposition(text, cue, overlaps(range, cue) ? besides(range, cue) : range));
      if (trimmed) contents.push(wholeContent(article, trimmed, cue, around, cues));
    }
  }
  return orSubject(article, merged(contents), cue);
}

/**
 * *the truce announced by both ports*, *it was announced by both*: what a participle or a passive is said of stands before it, where
 * nothing but who says so stands behind.
 */
function orSubject({ text, sentences }: Article, contents: TextRange[], cue: TextRange): TextRange[] {
  const words = text.slice(cue.start, cue.end);
  const participle = PARTICIPLE.test(words);
  const bare = isPassive(words) && !contents.length;
  const sentence = participle || bare ? sentences.find(s => overlaps(s, cue)) : undefined;
  if (!sentence) return contents;
  const agent = participle ? agentBehind(text, cue, sentence) : null;
  const none = agent ? contents.every(content => overlaps(content, agent)) : bare;
  const subject = none ? lastNounPhrase(text, { start: sentence.start, end: cue.start }) : null;
  return subject ? [subject] : contents;
}

/** Direct when all of the words stand between marks that the cue stands outside of, indirect when none does. */
export function kindOf(
  { text }: Article,
  cue: TextRange,
  contents: readonly TextRange[],
  quotations: readonly Quotation[],
): AttributionKind {
  const around = quotations.filter(q => !contains(q, cue) && contents.some(content => overlaps(q, content)));
  if (!around.length) return 'indirect';
  let quoted = 0;
  let all = 0;
  for (const content of contents) {
    for (const word of text.slice(content.start, content.end).matchAll(WORD)) {
      const at = content.start + word.index;
      all++;
      if (around.some(q => q.start <= at && at < q.end)) quoted++;
    }
  }
  if (!quoted) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}

function bySentence({ sentences }: Article, run: TextRange): TextRange[] {
  const parts: TextRange[] = [];
  for (let i = Math.max(0, firstFrom(sentences, run.start) - 1); i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= run.end) break;
    if (overlaps(sentence, run)) parts.push(clip(run, sentence));
  }
  return parts;
}

const APPOSITION = /^,\s+(?:an?|the|its|his|her|their)\s[^,;:.!?"“”\n]{3,90},\s+/u;

/** *According to Anna Veld, the minister, fees will fall*: what describes the source is none of what it says. */
function afterApposition(text: string, cue: AttributionCue, range: TextRange): TextRange {
  const { source } = cue;
  if (!source || source.start < cue.end || !/^according to$/i.test(text.slice(cue.start, cue.end))) return range;
  const apposition = APPOSITION.exec(text.slice(source.end, range.end));
  if (apposition && isClause(apposition[0])) return range;
  const end = source.end + (apposition?.[0].length ?? 0);
  return range.start >= source.end && range.start < end && end < range.end ? { start: end, end: range.end } : range;
}

/** The longer part of a run that the cue stands in. */
function besides(run: TextRange, cue: TextRange): TextRange {
  const [before, after] = [
    { start: run.start, end: cue.start },
    { start: cue.end, end: run.end },
  ];
  return after.end - after.start >= before.end - before.start ? after : before;
}

function clip(run: TextRange, to: TextRange): TextRange {
  return { start: Math.max(run.start, to.start), end: Math.min(run.end, to.end) };
}

/** Runs of one sentence that only a few words part, neither cue nor source among them, are one content. */
function joined(text: string, runs: readonly TextRange[], cue: AttributionCue): TextRange[] {
  const out: TextRange[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const gap = last ? text.slice(last.end, run.start) : '';
    const apart = { start: last?.end ?? 0, end: run.start };
    const near =
      last !== undefined &&
      run.start >= last.end &&
      (gap.match(WORD)?.length ?? 0) <= WIDEST_GAP &&
      !/[.!?\n"”“]/u.test(gap) &&
      !overlaps(apart, cue) &&
      !(cue.source && overlaps(apart, cue.source));
    if (near) out[out.length - 1] = { start: last.start, end: run.end };
    else out.push(run);
  }
  return out;
}

/** A run that lies in a quotation takes the whole of its sentence there, and the quotation's other sentences with it. */
function withQuotations(run: TextRange, quotations: readonly Quotation[]): TextRange[] {
  let { start, end } = run;
  const more: TextRange[] = [];
  for (const quotation of quotations) {
    if (!overlaps(quotation, run)) continue;
    for (const piece of quotation.pieces) {
      if (!overlaps(piece, run)) more.push(piece);
      else {
        if (run.start > piece.start) start = Math.min(start, piece.start);
        if (run.end < piece.end) end = Math.max(end, piece.end);
      }
    }
  }
  return [{ start, end }, ...more];
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const out: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && range.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else out.push(range);
  }
  return out;
}
