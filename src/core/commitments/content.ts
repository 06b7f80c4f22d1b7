import type { TextRange } from '../annotations';
import { trim } from '../attributions/quotations';
import { overlaps } from '../span';
import type { CommitmentCue } from '../tagger/tagged';
import type { Article } from '../text/article';

/** The content of one cue from the tagger's runs: in one sentence, without a hole, not cut short. Null where there is none. */
export function contentOf({ text, sentences }: Article, cue: CommitmentCue): TextRange | null {
  const home = sentences.find(sentence => overlaps(sentence, cue));
  const [first] = cue.contents;
  if (!home || !first) return null;
  const sentence = sentences.find(s => overlaps(s, first)) ?? home;
  const parts = cue.contents.filter(part => overlaps(part, sentence));
  const times = cue.deadline && overlaps(cue.deadline, sentence) ? [cue.deadline] : [];
  const near = times.filter(time =>
    parts.some(part => text.slice(part.end, time.start).length < 12 && time.start >= part.end),
  );
  const start = Math.max(sentence.start, Math.min(...parts.map(part => part.start)));
  const end = Math.min(sentence.end, Math.max(...[...parts, ...near].map(part => part.end)));
  return trim(text, overlaps({ start, end }, cue) ? outside({ start, end }, cue) : { start, end });
}

function outside(range: TextRange, cue: TextRange): TextRange {
  return cue.start - range.start > range.end - cue.end
    ? { start: range.start, end: cue.start }
    : { start: cue.end, end: range.end };
}
