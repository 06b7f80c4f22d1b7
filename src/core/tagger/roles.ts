import { LegalLabels, type LogProbabilities, logSoftmax, type Run } from './decode';
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
  readonly #legal: LegalLabels;
  readonly #distance: number;

  constructor(layer: Layer, labels: readonly string[], distance: number) {
    this.#layer = layer;
    this.#distances = squaredExp(layer.D);
    this.#legal = new LegalLabels(labels);
    this.#distance = distance;
  }

  /** What stands in a role to a cue, given as a word index; `first` gives each word's first piece. */
  over(first: readonly number[], { target, head }: RoleProjections): (cue: number) => Run[] {
    let targets: Float64Array | null = null;
    return cue => {
      targets ??= squaredExp(target);
      const at = (first[cue] ?? 0) * this.#layer.size;
      const scores = this.#score(cue, first, targets, squaredExp(head.subarray(at, at + this.#layer.size)));
      return this.#legal.decode(scores);
    };
  }

  #score(cue: number, first: readonly number[], targets: Float64Array, head: Float64Array): LogProbabilities {
    const { size, O, b } = this.#layer;
    const distances = this.#distances;
    const labels = this.#legal.labels.length;
    const scores = new Float32Array(first.length * labels);
    const hidden = new Float64Array(size);
    for (let word = 0; word < first.length; word++) {
      const at = (first[word] ?? 0) * size;
      const apart = Math.max(-this.#distance, Math.min(this.#distance, word - cue)) + this.#distance;
      for (let i = 0; i < size; i++) {
        // tanh of the sum of three, from e to twice each: a product for a sum, and no tanh a word and cue.
        const e = (targets[at + i] ?? 0) * (head[i] ?? 0) * (distances[apart * size + i] ?? 0);
        hidden[i] = 1 - 2 / (e + 1);
      }
      for (let label = 0; label < labels; label++) {
        let sum = b[label] ?? 0;
        for (let i = 0; i < size; i++) sum += (O[label * size + i] ?? 0) * (hidden[i] ?? 0);
        scores[word * labels + label] = sum;
      }
    }
    return logSoftmax(scores, labels, [...first.keys()]);
  }
}

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
