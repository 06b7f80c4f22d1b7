import Mocha from 'mocha';
import { clearResult, countsLine, writeResult } from './results.mjs';

/**
 * Runs test files in this process and writes their result.
 * @param {string} name of the result
 * @param {readonly string[]} files
 * @param {object} options
 * @param {number} options.timeoutMs
 * @param {string} [options.grep] only tests whose title this matches
 * @returns {Promise<number>} how many failed; a run without any test is a failure
 */
export async function runMocha(name, files, { timeoutMs, grep = '' }) {
  const began = Date.now();
  await clearResult(name);
  /** @type {import('./results.mjs').Result} */
  const result = { name, passed: 0, failed: 0, skipped: 0, durationMs: 0, failures: [] };
  const mocha = new Mocha({ timeout: timeoutMs, reporter: 'spec', slow: timeoutMs / 2, color: false });
  if (grep !== '') mocha.grep(new RegExp(grep, 'i'));
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  await new Promise(resolve => {
    const runner = mocha.run(resolve);
    runner.on('pass', () => {
      result.passed += 1;
    });
    runner.on('pending', () => {
      result.skipped += 1;
    });
    runner.on('fail', (test, error) => {
      result.failed += 1;
      result.failures.push({ title: test.fullTitle(), error: error.stack ?? error.message });
    });
  });
  if (result.passed + result.failed === 0) {
    result.failed = 1;
    result.failures.push({ title: name, error: 'no test ran' });
    console.error(`${name}: no test ran`);
  }
  result.durationMs = Date.now() - began;
  await writeResult(result);
  console.log(`${name}: ${countsLine(result)} (${(result.durationMs / 1000).toFixed(1)} s)`);
  return result.failed;
}
