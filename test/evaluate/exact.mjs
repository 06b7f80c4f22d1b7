/**
 * Spans of an annotated article by layer, each as `start:end` in UTF-16 code units.
 * @typedef {{ start: number, end: number }} Range
 * @typedef {Record<string, string[]>} Spans
 */

/** @param {any} article an article with its annotations @returns {Spans} */
function spansOf({ entities, values, attributions, commitments, claims }) {
  const spans = (/** @type {(Range | null | undefined)[]} */ ranges) => [
    ...new Set(ranges.flatMap(range => (range ? [`${range.start}:${range.end}`] : []))),
  ];
  const list = (/** @type {any[] | undefined} */ items) => items ?? [];
  return {
    'exact mentions': spans(list(entities).flatMap(entity => entity.mentions)),
    'exact values': spans(list(values)),
    'exact cues': spans(list(attributions).map(a => a.cue)),
    'exact sources': spans(list(attributions).map(a => a.source)),
    'exact contents': spans(list(attributions).flatMap(a => a.content)),
    'exact acts': spans(list(commitments).map(c => c.cue)),
    'exact contents of acts': spans(list(commitments).map(c => c.content)),
    'exact claims': spans(list(claims)),
  };
}

/**
 * F1 of the spans that begin and end where the gold's do, in percent; what the scorer, which is content with half of the words,
 * does not tell and a reader sees.
 * @param {readonly any[]} gold @param {readonly any[]} read the same articles
 * @returns {Record<string, number>}
 */
export function exactScores(gold, read) {
  /** @type {Record<string, { right: number, all: number }>} */
  const sums = {};
  gold.forEach((article, i) => {
    const [wanted, found] = [spansOf(article), spansOf(read[i])];
    for (const [layer, spans] of Object.entries(wanted)) {
      const known = new Set(spans);
      const sum = sums[layer] ?? { right: 0, all: 0 };
      sums[layer] = sum;
      sum.right += 2 * (found[layer] ?? []).filter(span => known.has(span)).length;
      sum.all += spans.length + (found[layer]?.length ?? 0);
    }
  });
  return Object.fromEntries(
    Object.entries(sums).map(([layer, { right, all }]) => [layer, all ? (100 * right) / all : 0]),
  );
}
