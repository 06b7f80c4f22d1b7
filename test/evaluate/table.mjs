/**
 * One row of the scorer: F1 of a layer, accuracy of a property, or κ.
 * @typedef {{ f?: number, p?: number, r?: number, n?: number, accuracy?: number, kappa?: number | null }} Score
 * @typedef {Record<string, Score>} Scores
 */

/**
 * The figure of a row, in percent (κ too).
 * @param {Score | undefined} score
 * @returns {number | null}
 */
export function figure(score) {
  // A peer that gives nothing of a layer does not read it.
  if (score?.p === 0 && score.r === 0) return null;
  const found = score?.f ?? score?.accuracy ?? score?.kappa;
  return found == null ? null : found * 100;
}

/**
 * A line a layer: ours, the floor, and the peers that read it too.
 * @param {Scores} ours
 * @param {Record<string, number>} floors
 * @param {Record<string, Scores>} peers
 */
export function table(ours, floors, peers) {
  const names = Object.keys(peers);
  const cell = (/** @type {number | null | undefined} */ x) => (x == null ? '' : x.toFixed(1)).padStart(12);
  const lines = [`${'layer'.padEnd(40)}${['ours', 'floor', ...names].map(x => x.padStart(12)).join('')}`];
  for (const [layer, score] of Object.entries(ours)) {
    const others = names.map(name => cell(READ_BY_PEERS.test(layer) ? figure(peers[name]?.[layer]) : null));
    lines.push(`${layer.padEnd(40)}${cell(figure(score))}${cell(floors[layer])}${others.join('')}`);
  }
  return lines.join('\n');
}

/** Peers find names and values alone; a zero in the other rows would say nothing. */
const READ_BY_PEERS = /^names| {2}(?:PERSON|ORG|PLACE|NORP)|^values \(/;
