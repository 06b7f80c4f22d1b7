import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { out } from './paths.mjs';

/**
 * What one runner did, as `test/out/results/NAME.json`; `test/total.mjs` adds these up.
 * @typedef {object} Result
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} durationMs
 * @property {{ title: string, error: string }[]} failures
 */

export const resultsFolder = join(out, 'results');

/** @param {Result} result */
export async function writeResult(result) {
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(join(resultsFolder, `${result.name}.json`), `${JSON.stringify(result, undefined, 2)}\n`);
}

/** @param {string} name */
export async function clearResult(name) {
  await rm(join(resultsFolder, `${name}.json`), { force: true });
}

/** @param {{ passed: number, failed: number, skipped: number }} counts */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
