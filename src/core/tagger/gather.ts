import type { Act, Checkworthiness, ValueType } from '../annotations';
import type { ChunkTags, CueRun } from './chunk-tags';
import type { Chunk } from './chunks';
import type { Run } from './decode';
import type { ModelLabels } from './labels';
import { linkScore } from './linking';
import type {
  AttributionCue,
  CommitmentCue,
  NameLabel,
  Tagged,
  TaggedClaim,
  TaggedName,
  TaggedSpan,
  Word,
} from './tagged';
import { mendValues } from './value-spans';

/** Puts the chunks of an article together again: word indexes and UTF-16 offsets of the whole text. */
export function gather(
  text: string,
  chunks: readonly Chunk[],
  tags: readonly ChunkTags[],
  labels: ModelLabels,
): Tagged {
  const words: Word[] = chunks.flatMap(chunk => chunk.words);
  const offsets: number[] = [];
  let count = 0;
  for (const chunk of chunks) {
    offsets.push(count);
    count += chunk.words.length;
  }

  const spanOf = <Label extends string>(run: Run, at: number): TaggedSpan<Label> => {
    const [first, last] = [run.first + at, run.last + at];
    return {
      label: run.label as Label,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
      first,
      last,
      confidence: run.confidence,
    };
  };
  const all = <R extends Run, T>(pick: (tag: ChunkTags) => readonly R[], make: (run: R, at: number) => T): T[] =>
    tags.flatMap((tag, i) => pick(tag).map(run => make(run, offsets[i] ?? 0)));
  const role = (cue: CueRun, at: number, name: string): TaggedSpan[] =>
    cue.roles.filter(run => run.label === name).map(run => spanOf(run, at));
  const best = (spans: readonly TaggedSpan[]): TaggedSpan | null =>
    spans.reduce<TaggedSpan | null>((a, b) => (a && a.confidence >= b.confidence ? a : b), null);

  return {
    words,
    names: all(
      tag => tag.names,
      (run, at): TaggedName => ({ ...spanOf<NameLabel>(run, at), types: run.types }),
    ),
    values: mendValues(
      text,
      words,
      all(
        tag => tag.values,
        (run, at) => spanOf<ValueType>(run, at),
      ),
    ),
    mentions: all(
      tag => tag.mentions,
      (run, at) => spanOf<'nominal' | 'pronoun'>(run, at),
    ),
    attributionCues: all(
      tag => tag.attributionCues,
      (cue, at): AttributionCue => ({
        ...spanOf<'CUE'>(cue, at),
        source: best(role(cue, at, 'source')),
        contents: role(cue, at, 'content'),
      }),
    ),
    commitmentCues: all(
      tag => tag.commitmentCues,
      (cue, at): CommitmentCue => ({
        ...spanOf<Act>(cue, at),
        actor: best(role(cue, at, 'actor')),
        recipient: best(role(cue, at, 'recipient')),
        contents: role(cue, at, 'content'),
        deadline: best(role(cue, at, 'deadline')),
        condition: best(role(cue, at, 'condition')),
        guesses: cue.guesses,
      }),
    ),
    claims: all(
      tag => tag.claims,
      (run, at): TaggedClaim => ({ ...spanOf<Checkworthiness>(run, at), guesses: run.guesses }),
    ),
    link: linkScore(tags, offsets, labels),
  };
}
