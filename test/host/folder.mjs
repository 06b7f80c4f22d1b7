import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runMocha } from './mocha.mjs';
import { SetupError } from './npm.mjs';
import { root } from './paths.mjs';

/**
 * Runs the test files of a folder of test/ in this process, and ends it: with 0 only when all of them passed.
 * @param {string} name of the folder, and of the result
 * @param {object} options
 * @param {number} options.timeoutMs
 * @param {string} options.grep only tests whose title this matches
 * @param {readonly string[]} [options.parts] only files with one of these in their name; all when there is none
 * @returns {Promise<never>}
 */
export async function runFolder(name, { timeoutMs, grep, parts = [] }) {
  const folder = join(root, 'test', name);
  const files = (await readdir(folder))
    .filter(file => file.endsWith('.test.mjs'))
    .filter(file => parts.length === 0 || parts.some(part => file.includes(part)))
    .sort()
    .map(file => join(folder, file));
  try {
    process.exit((await runMocha(name, files, { timeoutMs, grep })) === 0 ? 0 : 1);
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exit(1);
  }
}
