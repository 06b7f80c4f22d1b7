// Scores the built command line on the development documents beside peers, and holds a floor under each figure.
//   node test/evaluate/evaluate.mjs [--no-peers] [--docs]
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../host/paths.mjs';
import { clearResult, writeResult } from '../host/results.mjs';
import { annotateByCompromise } from './compromise.mjs';
import { developmentFiles, goldIsHere, score } from './gold.mjs';
import { figure, table } from './table.mjs';

const NAME = 'evaluate';
const { values: options } = parseArgs({
  options: { 'no-peers': { type: 'boolean', default: false }, docs: { type: 'boolean', default: false } },
});

/** @param {readonly string[]} files @param {string} work */
async function peers(files, work) {
  /** @type {Record<string, import('./table.mjs').Scores>} */
  const found = {};
  const folder = async (/** @type {string} */ name) => {
    await mkdir(join(work, name));
    return join(work, name);
  };
  const compromise = await folder('compromise');
  await annotateByCompromise(files, compromise);
  found['compromise'] = score(compromise);
  const spacy = await folder('spacy');
  const python = process.env['PYTHON'] ?? 'python3';
  const run = spawnSync(python, [join(root, 'test', 'evaluate', 'spacy_peer.py'), spacy, ...files], {
    stdio: 'ignore',
  });
  if (run.status === 0) found['spaCy sm'] = score(spacy);
  else console.log('spaCy is left out: no Python with spacy and en_core_web_sm here (PYTHON names another one).\n');
  return found;
}

async function main() {
  await clearResult(NAME);
  if (!goldIsHere()) {
    console.log('SKIPPED: the annotated articles (../shared/gold) are not here.');
    return;
  }
  const began = Date.now();
  const files = await developmentFiles();
  const work = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  try {
    await mkdir(join(work, 'ours'));
    const run = spawnSync(
      process.execPath,
      [join(root, 'dist', 'cli.mjs'), 'annotate', ...files, '--out', join(work, 'ours')],
      { stdio: 'inherit' },
    );
    if (run.status !== 0) throw new Error('The command line could not read every document.');
    const ours = score(join(work, 'ours'));
    /** @type {Record<string, number>} */
    const floors = JSON.parse(await readFile(join(root, 'test', 'evaluate', 'floors.json'), 'utf8'));
    console.log(table(ours, floors, options['no-peers'] ? {} : await peers(files, work)));
    const failures = Object.entries(floors)
      .filter(([layer, floor]) => (figure(ours[layer]) ?? 0) < floor)
      .map(([layer, floor]) => ({
        title: layer,
        error: `${figure(ours[layer])?.toFixed(1)} is below the floor ${floor}`,
      }));
    const passed = Object.keys(floors).length - failures.length;
    await writeResult({
      name: NAME,
      passed,
      failed: failures.length,
      skipped: 0,
      durationMs: Date.now() - began,
      failures,
    });
    for (const { title, error } of failures) console.log(`✗ ${title}: ${error}`);
    process.exitCode = failures.length ? 1 : 0;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

await main();
