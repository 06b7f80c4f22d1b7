import type { Chunk } from './chunks';
import { LegalLabels, type LogProbabilities, logSoftmax, type Run } from './decode';
import type { EncoderOutput } from './encoder';
import type { HeadName, ModelLabels, RoleFamily, SpanHead } from './labels';
import type { RoleScorer } from './roles';
import type { Guess } from './tagged';

export interface CueRun extends Run {
  readonly roles: readonly Run[];
  readonly guesses: Readonly<Record<string, Guess>>;
}

export interface NameRun extends Run {
  /** Mean probability of every type over the words. */
  readonly types: Guess;
}

/** What was read in one chunk. Word indexes count from the chunk's first word, so that it holds wherever the chunk stands. */
export interface ChunkTags {
  readonly words: number;
  readonly names: readonly NameRun[];
  readonly values: readonly Run[];
  readonly mentions: readonly Run[];
  readonly attributionCues: readonly CueRun[];
  readonly commitmentCues: readonly CueRun[];
  readonly claims: readonly CueRun[];
  /** Query and key of every word, for linking mentions; null where the weights lack the head. */
  readonly link: { readonly query: Float32Array; readonly key: Float32Array } | null;
}

/** Turns the network's numbers into legal spans. */
export class ChunkDecoder {
  readonly #labels: ModelLabels;
  readonly #legal: Readonly<Record<HeadName, LegalLabels>>;
  readonly #roles: Readonly<Record<RoleFamily, RoleScorer>>;

  constructor(labels: ModelLabels, roles: Readonly<Record<RoleFamily, RoleScorer>>) {
    this.#labels = labels;
    this.#roles = roles;
    const legal = (head: HeadName): LegalLabels => new LegalLabels(labels.heads[head]);
    this.#legal = {
      names: legal('names'),
      values: legal('values'),
      acue: legal('acue'),
      ccue: legal('ccue'),
      claim: legal('claim'),
      mention: legal('mention'),
    };
  }

  decode(chunk: Chunk, output: EncoderOutput): ChunkTags {
    const probabilities = (head: HeadName): LogProbabilities => {
      const { columns, values } = required(output, head);
      return logSoftmax(values, columns, chunk.first);
    };
    const runs = (head: HeadName): Run[] => this.#legal[head].decode(probabilities(head));
    const cues = (head: 'acue' | 'ccue', family: RoleFamily, letter: 'a' | 'c'): CueRun[] => {
      const around = this.#roles[family].over(chunk.first, {
        target: required(output, `rt${letter}`).values,
        head: required(output, `rh${letter}`).values,
      });
      return runs(head).map(run => ({
        ...run,
        roles: around(run.first),
        guesses: this.#guesses(head, run, chunk, output),
      }));
    };
    const nameProbabilities = probabilities('names');
    const claimProbabilities = probabilities('claim');
    return {
      words: chunk.words.length,
      names: this.#legal.names
        .decode(nameProbabilities, chunk.leadsOn)
        .map(run => ({ ...run, types: labelMeans(this.#labels.heads.names, nameProbabilities, run) })),
      values: runs('values'),
      mentions: this.#legal.mention.decode(probabilities('mention'), chunk.leadsOn),
      attributionCues: cues('acue', 'attribution', 'a'),
      commitmentCues: cues('ccue', 'commitment', 'c'),
      claims: this.#legal.claim.decode(claimProbabilities).map(run => ({
        ...run,
        roles: [],
        guesses: {
          ...this.#guesses('claim', run, chunk, output),
          checkworthiness: labelShares(this.#labels.heads.claim, claimProbabilities, run),
        },
      })),
      link: this.#link(chunk, output),
    };
  }

  #guesses(on: SpanHead['on'] | 'acue', run: Run, chunk: Chunk, output: EncoderOutput): Record<string, Guess> {
    const guesses: Record<string, Guess> = {};
    for (const [name, head] of Object.entries(this.#labels.spanHeads ?? {})) {
      const scores = output.get(name);
      if (head.on !== on || !scores) continue;
      const last = head.pool === 'first' ? run.first : run.last;
      guesses[name] = pooled(head.labels, scores.values, chunk.first.slice(run.first, last + 1));
    }
    return guesses;
  }

  #link(chunk: Chunk, output: EncoderOutput): ChunkTags['link'] {
    const [query, key] = [output.get('mq'), output.get('mk')];
    if (!query || !key || !this.#labels.linking) return null;
    const rows = ({ columns, values }: typeof query): Float32Array => {
      const taken = new Float32Array(chunk.first.length * columns);
      chunk.first.forEach((piece, word) => {
        taken.set(values.subarray(piece * columns, (piece + 1) * columns), word * columns);
      });
      return taken;
    };
    return { query: rows(query), key: rows(key) };
  }
}

function required(output: EncoderOutput, name: string): { columns: number; values: Float32Array } {
  const found = output.get(name);
  if (!found) throw new Error(`The network lacks the output ${name}.`);
  return found;
}

/** Softmax of the mean scores over the given pieces. */
function pooled(labels: readonly string[], scores: Float32Array, pieces: readonly number[]): Guess {
  const mean = new Float32Array(labels.length);
  for (const piece of pieces) {
    for (let c = 0; c < labels.length; c++)
      mean[c] = (mean[c] ?? 0) + (scores[piece * labels.length + c] ?? 0) / pieces.length;
  }
  const { values } = logSoftmax(mean, labels.length, [0]);
  return Object.fromEntries(labels.map((label, c) => [label, Math.exp(values[c] ?? -Infinity)]));
}

/** Mean probability of every type of the label list over the run's words. */
function labelMeans(labels: readonly string[], p: LogProbabilities, run: Run): Guess {
  const means = new Map<string, number>();
  for (let word = run.first; word <= run.last; word++) {
    labels.forEach((label, c) => {
      if (label === 'O') return;
      const share = Math.exp(p.values[word * p.columns + c] ?? 0) / (run.last - run.first + 1);
      means.set(label.slice(2), (means.get(label.slice(2)) ?? 0) + share);
    });
  }
  return Object.fromEntries(means);
}

/** How the probability of a run is shared among the types of its label list, `O` left out. */
function labelShares(labels: readonly string[], p: LogProbabilities, run: Run): Guess {
  const means = Object.entries(labelMeans(labels, p, run));
  const total = means.reduce((sum, [, x]) => sum + x, 0) || 1;
  return Object.fromEntries(means.map(([label, x]) => [label, x / total]));
}
