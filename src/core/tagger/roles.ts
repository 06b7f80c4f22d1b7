import { LegalLabels, logSoftmax, type Run } from './decode';
import { damaged, type ModelLabels, type RoleFamily } from './labels';

interface Layer {
  readonly size: number;
  /** Rows by clamped distance in words from the cue. */
  readonly D: readonly number[];
  /** One row a label. */
  readonly O: readonly number[];
  readonly b: readonly number[];
}

/** Projections of one chunk's pieces: A·x of every piece, B·x of every piece, `size` numbers each. */
export interface RoleProjections {
  readonly target: Float32Array;
  readonly head: Float32Array;
}

/**
 * The spans that stand in a role to one cue: for cue word h and any word t, labels = O·tanh(A·x_t + B·x_h + D[t − h]) + b,
 * decoded to legal runs. A biaffine-like scorer after Dozat and Manning (2017), with one hidden layer.
 */
export class RoleScorer {
  readonly #layer: Layer;
  readonly #distances: Float64Array;
  readonly #outputs: Float64Array;
  readonly #legal: LegalLabels;
  readonly #distance: number;

  constructor(layer: Layer, labels: readonly string[], distance: number) {
    this.#layer = layer;
    this.#distances = squaredExp(layer.D);
    this.#outputs = Float64Array.from(layer.O);
    this.#legal = new LegalLabels(labels);
    this.#distance = distance;
  }

  /** What stands in a role to a cue, given as a word index; `first` gives each word's first piece. */
  over(first: readonly number[], { target, head }: RoleProjections): (cue: number) => Run[] {
    let targets: Float64Array | null = null;
    const words = [...first.keys()];
    return cue => {
      targets ??= squaredExp(target);
      const at = (first[cue] ?? 0) * this.#layer.size;
      const scores = this.#score(cue, first, targets, squaredExp(head.subarray(at, at + this.#layer.size)));
      return this.#legal.decode(logSoftmax(scores, this.#legal.labels.length, words));
    };
  }

  #score(cue: number, first: readonly number[], targets: Float64Array, head: Float64Array): Float32Array {
    const { size } = this.#layer;
    const labels = this.#legal.labels.length;
    const scores = new Float32Array(first.length * labels);
    const hidden = new Float64Array(SIDE_BY_SIDE * size);
    for (let from = 0; from < first.length; from += SIDE_BY_SIDE) {
      const most = Math.min(SIDE_BY_SIDE, first.length - from);
      for (let w = 0; w < most; w++) {
        const word = from + w;
        const apart = Math.max(-this.#distance, Math.min(this.#distance, word - cue)) + this.#distance;
        this.#hide(hidden, w * size, targets, (first[word] ?? 0) * size, head, apart * size);
      }
      // What is written behind the last word's scores is dropped.
      for (let label = 0; label < labels; label++) this.#sum(hidden, label, scores, from * labels + label, labels);
    }
    return scores;
  }

  /** tanh of the sum of three, from e to twice each: a product for a sum, and no tanh a word and cue. */
  #hide(
    hidden: Float64Array,
    to: number,
    targets: Float64Array,
    target: number,
    head: Float64Array,
    distance: number,
  ): void {
    const distances = this.#distances;
    for (let i = 0; i < head.length; i++) {
      const e = (targets[target + i] ?? 0) * (head[i] ?? 0) * (distances[distance + i] ?? 0);
      hidden[to + i] = 1 - 2 / (e + 1);
    }
  }

  /** One label's score of four words; their sums do not wait for one another. */
  #sum(hidden: Float64Array, label: number, scores: Float32Array, to: number, step: number): void {
    const { size, b } = this.#layer;
    const O = this.#outputs;
    let s0 = b[label] ?? 0;
    let [s1, s2, s3] = [s0, s0, s0];
    for (let i = 0; i < size; i++) {
      const o = O[label * size + i] ?? 0;
      s0 += o * (hidden[i] ?? 0);
      s1 += o * (hidden[size + i] ?? 0);
      s2 += o * (hidden[2 * size + i] ?? 0);
      s3 += o * (hidden[3 * size + i] ?? 0);
    }
    scores[to] = s0;
    scores[to + step] = s1;
    scores[to + 2 * step] = s2;
    scores[to + 3 * step] = s3;
  }
}

/** Words whose scores are summed at once. */
const SIDE_BY_SIDE = 4;

/** e to twice each number. */
function squaredExp(numbers: ArrayLike<number>): Float64Array {
  const powers = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) powers[i] = Math.exp(2 * (numbers[i] ?? 0));
  return powers;
}

/** @throws ModelError when the file does not fit the labels. */
export function parseRoles(json: string, labels: ModelLabels): Record<RoleFamily, RoleScorer> {
  let layers: Partial<Record<'a' | 'c', Layer>>;
  try {
    layers = JSON.parse(json) as typeof layers;
  } catch {
    throw damaged('roles.json');
  }
  const scorer = (layer: Layer | undefined, family: RoleFamily): RoleScorer => {
    const names = labels.roles[family];
    const fits =
      layer !== undefined &&
      layer.O.length === layer.size * names.length &&
      layer.b.length === names.length &&
      layer.D.length === layer.size * (2 * labels.distance + 1);
    if (!fits) throw damaged('roles.json');
    return new RoleScorer(layer, names, labels.distance);
  };
  return { attribution: scorer(layers.a, 'attribution'), commitment: scorer(layers.c, 'commitment') };
}
