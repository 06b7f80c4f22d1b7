// Adds up what the runners wrote to test/out/results, and closes with one plain line.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countsLine, resultsFolder } from './host/results.mjs';

/**
 * @param {readonly string[]} broken steps that ended badly; one that failed no test counts as a failure itself
 * @returns {Promise<boolean>} whether all is well: something ran and nothing failed
 */
export async function printTotal(broken = []) {
  const names = await readdir(resultsFolder).catch(() => []);
  /** @type {import('./host/results.mjs').Result[]} */
  const results = await Promise.all(
    names
      .filter(name => name.endsWith('.json'))
      .map(async name => JSON.parse(await readFile(join(resultsFolder, name), 'utf8'))),
  );
  console.log('');
  for (const result of results)
    console.log(`${result.name.padEnd(28)} ${countsLine(result)} (${(result.durationMs / 1000).toFixed(1)} s)`);
  for (const { name, failures } of results)
    for (const { title, error } of failures) console.log(`✗ ${name}: ${title}\n    ${error.split('\n')[0]}`);
  const silent = broken.filter(step => !results.some(({ name, failed }) => name.startsWith(step) && failed > 0));
  for (const step of silent) console.log(`✗ ${step} failed`);

  const passed = sum(results, 'passed');
  const failed = sum(results, 'failed') + silent.length;
  console.log(countsLine({ passed, failed, skipped: sum(results, 'skipped') }));
  return failed === 0 && passed > 0;
}

/**
 * @param {import('./host/results.mjs').Result[]} results
 * @param {'passed' | 'failed' | 'skipped'} key
 */
function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = (await printTotal()) ? 0 : 1;
