// The annotated articles and their scorer, which lie beside the repository.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../host/paths.mjs';

const gold = join(root, '..', 'shared', 'gold');
const scorer = join(root, '..', 'shared', 'tools', 'score.mjs');

export const goldIsHere = () => existsSync(gold);

/** The development documents, as paths. */
export async function developmentFiles() {
  /** @type {{ development: string[] }} */
  const { development } = JSON.parse(await readFile(join(gold, 'split.json'), 'utf8'));
  return development.map(id => join(gold, `${id}.json`));
}

/** Scores what a folder holds of them. @param {string} folder @returns {import('./table.mjs').Scores} */
export function score(folder) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [scorer, gold, folder, '--split=development', '--json'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
