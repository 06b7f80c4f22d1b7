/** A run of words under one label; `first` and `last` are word indexes, both inclusive. */
export interface Run {
  readonly label: string;
  readonly first: number;
  readonly last: number;
  /** Mean probability of the chosen labels, 0 to 1. */
  readonly confidence: number;
}

/** Rows of log-probabilities over labels, one row a word. */
export interface LogProbabilities {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** The rows of `scores` named by `take`, as log-probabilities. */
export function logSoftmax(scores: Float32Array, columns: number, take: readonly number[]): LogProbabilities {
  const values = new Float32Array(take.length * columns);
  take.forEach((row, at) => {
    const [from, to] = [row * columns, (row + 1) * columns];
    let most = -Infinity;
    for (let i = from; i < to; i++) most = Math.max(most, scores[i] ?? 0);
    let sum = 0;
    for (let i = from; i < to; i++) sum += Math.exp((scores[i] ?? 0) - most);
    const norm = most + Math.log(sum);
    for (let c = 0; c < columns; c++) values[at * columns + c] = (scores[from + c] ?? 0) - norm;
  });
  return { rows: take.length, columns, values };
}

/** Which label may follow which: `I-X` only after `B-X` or `I-X`. Made once for each label list. */
export class LegalLabels {
  readonly #before: readonly (readonly number[])[];
  readonly #starts: readonly number[];
  readonly #outside: number;

  constructor(readonly labels: readonly string[]) {
    const inside = (label: string): boolean => label.startsWith('I-');
    this.#before = labels.map(label =>
      labels.flatMap((previous, i) =>
        !inside(label) || (previous !== 'O' && previous.slice(2) === label.slice(2)) ? [i] : [],
      ),
    );
    this.#outside = labels.indexOf('O');
    this.#starts = labels.flatMap((label, i) => (inside(label) ? [] : [i]));
  }

  /** The most probable legal sequence (Viterbi), as runs; no run ends on a word that `leadsOn`. */
  decode(p: LogProbabilities, leadsOn: readonly boolean[] = []): Run[] {
    if (!p.rows) return [];
    return this.#runs(p, this.#bestPath(p, leadsOn));
  }

  #bestPath(p: LogProbabilities, leadsOn: readonly boolean[]): number[] {
    const n = this.labels.length;
    let score = new Float64Array(n).fill(-Infinity);
    let next = new Float64Array(n);
    // For every row, the label that stands best before each of its labels.
    const back = new Uint8Array(p.rows * n);
    for (const start of this.#starts) score[start] = p.values[start] ?? 0;
    for (let t = 1; t < p.rows; t++) {
      // Any label may stand before one that is not inside, so the best of all is looked up once.
      let any = leadsOn[t - 1] ? this.#outside : 0;
      if (!leadsOn[t - 1]) for (let i = 1; i < n; i++) if ((score[i] ?? 0) > (score[any] ?? 0)) any = i;
      for (let c = 0; c < n; c++) {
        const before = this.#before[c] ?? [];
        let best = before.length === n ? any : (before[0] ?? 0);
        if (before.length !== n) for (const i of before) if ((score[i] ?? 0) > (score[best] ?? 0)) best = i;
        next[c] = (score[best] ?? 0) + (p.values[t * n + c] ?? 0);
        back[t * n + c] = best;
      }
      [score, next] = [next, score];
    }
    let at = leadsOn[p.rows - 1] ? this.#outside : 0;
    if (!leadsOn[p.rows - 1]) for (let i = 1; i < n; i++) if ((score[i] ?? 0) > (score[at] ?? 0)) at = i;
    const path = [at];
    for (let t = p.rows - 1; t > 0; t--) {
      at = back[t * n + at] ?? 0;
      path.push(at);
    }
    return path.reverse();
  }

  #runs(p: LogProbabilities, path: readonly number[]): Run[] {
    const runs: { label: string; first: number; last: number; sum: number }[] = [];
    path.forEach((column, t) => {
      const label = this.labels[column] ?? 'O';
      if (label === 'O') return;
      const probability = Math.exp(p.values[t * p.columns + column] ?? 0);
      const open = runs.at(-1);
      if (label.startsWith('B-')) runs.push({ label: label.slice(2), first: t, last: t, sum: probability });
      else if (label.startsWith('I-') && open?.last === t - 1) {
        open.last = t;
        open.sum += probability;
      }
    });
    return runs.map(({ label, first, last, sum }) => ({ label, first, last, confidence: sum / (last - first + 1) }));
  }
}
