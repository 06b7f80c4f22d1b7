// What each rule after the tagger is worth: reads the development documents without it and prints by how many points each layer then falls,
// and the sum of these in front.
//   node test/evaluate/rules.mjs [part of a name …]
// rules.json lists the rules by file: a function and what stands for its answer (`a` are its arguments), a pattern that then
// never matches, or a table of so many rows, taken out one at a time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { root } from '../host/paths.mjs';
import { exactScores } from './exact.mjs';
import { figure } from './table.mjs';

const gold = join(root, '..', 'shared', 'gold');
const scorer = join(root, '..', 'shared', 'tools', 'score.mjs');
const core = join(root, 'src', 'core');
const model = join(root, 'media', 'model');
/** @typedef {{ file: string, name: string, off: string | number, row?: number }} Rule */

/** @returns {Promise<Rule[]>} */
async function rules() {
  /** @type {Record<string, Record<string, string | number>>} */
  const listed = JSON.parse(await readFile(join(root, 'test', 'evaluate', 'rules.json'), 'utf8'));
  return Object.entries(listed).flatMap(([file, named]) =>
    Object.entries(named).flatMap(([name, off]) =>
      typeof off === 'number'
        ? Array.from({ length: off }, (_, row) => ({ file, name, off, row }))
        : [{ file, name, off }],
    ),
  );
}

/** @param {Rule} rule */
const title = ({ file, name, row }) => `${file.replace(/\.ts$/, '')} ${name}${row === undefined ? '' : ` ${row + 1}`}`;

/** The source of a file without one of its rules. @param {string} source @param {Rule} rule */
function without(source, { file, name, off, row }) {
  const kind = typeof off === 'number' || off === 'never' ? 'const' : '(?:function|const)';
  const found = new RegExp(`^(export )?${kind} ${name}\\b`, 'mu').exec(source);
  if (!found) throw new Error(`${file} has no ${name}.`);
  const renamed = source.replace(found[0], found[0].replace(/^export /, '').replace(name, `${name}__on`));
  const head = `${found[1] ?? ''}${found[0].includes('function') ? `function ${name}(...a) { return` : `const ${name} =`} `;
  if (found[0].includes('function')) return `${renamed}\n${head}${off}; }\n`;
  if (off === 'never') return `${renamed}\n${head}/(?!)/gu;\n`;
  if (row !== undefined) return `${renamed}\n${head}${name}__on.filter((_, i) => i !== ${row});\n`;
  return `${renamed}\n${head}(...a) => ${off};\n`;
}

/** The product's reading, without one of its rules if one is given. @param {string} outfile @param {Rule} [rule] */
async function bundle(outfile, rule) {
  await esbuild.build({
    stdin: {
      contents: `export { annotate } from './annotate'; export { loadTagger } from './tagger/tagger'; export { parseDate } from '../cli/date';`,
      resolveDir: core,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['import'],
    outfile,
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [
      {
        name: 'rules',
        setup(build) {
          build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
            let contents = await readFile(path, 'utf8');
            if (rule && path === join(core, rule.file)) contents = without(contents, rule);
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return import(pathToFileURL(outfile).href);
}

async function main() {
  if (!existsSync(gold)) {
    console.log('The annotated articles (../shared/gold) are not here.');
    return;
  }
  const work = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const wanted = process.argv.slice(2);
  const text = (/** @type {string} */ name) => readFile(join(model, name), 'utf8');
  const files = {
    weights: await readFile(join(model, 'reader.onnx')),
    wasm: await readFile(join(root, 'node_modules', 'onnxruntime-web', 'dist', 'ort-wasm-simd-threaded.wasm')),
    vocab: await text('vocab.txt'),
    labels: await text('labels.json'),
    roles: await text('roles.json'),
  };
  /** @type {{ development: string[] }} */
  const { development } = JSON.parse(await readFile(join(gold, 'split.json'), 'utf8'));
  const documents = await Promise.all(
    development.map(async id => ({ id, ...JSON.parse(await readFile(join(gold, `${id}.json`), 'utf8')) })),
  );

  const { annotate, loadTagger, parseDate } = await bundle(join(work, 'whole.mjs'));
  const tagger = await loadTagger(files);
  /** What the network said of each text; no rule changes it. @type {Map<string, Promise<unknown>>} */
  const tagged = new Map();
  const known = {
    version: tagger.version,
    /** @param {{ text: string }} article */
    tag(article) {
      const found = tagged.get(article.text) ?? tagger.tag(article);
      tagged.set(article.text, found);
      return found;
    },
  };
  /** What is read of every document, as JSON. @param {typeof annotate} reading @returns {Promise<string[]>} */
  const read = async reading => {
    const found = [];
    for (const { text, date } of documents) {
      const day = typeof date === 'string' ? parseDate(date) : null;
      found.push(JSON.stringify(await reading(text, { tagger: known, generatorVersion: '', date: day })));
    }
    return found;
  };
  /** Figures by layer, in percent. @param {readonly string[]} found @returns {Promise<Record<string, number>>} */
  const score = async found => {
    const folder = join(work, 'read');
    await mkdir(folder, { recursive: true });
    await Promise.all(found.map((json, i) => writeFile(join(folder, `${documents[i]?.id}.json`), json)));
    const run = spawnSync(process.execPath, [scorer, gold, folder, '--split=development', '--json'], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
    /** @type {import('./table.mjs').Scores} */
    const scores = JSON.parse(run.stdout);
    const rows = Object.entries(scores).map(([layer, row]) => [layer.trim(), figure(row) ?? 0]);
    const exact = exactScores(
      documents,
      found.map(json => JSON.parse(json)),
    );
    return { ...Object.fromEntries(rows), ...exact };
  };

  try {
    const whole = await read(annotate);
    const scores = await score(whole);
    for (const [i, rule] of (await rules()).entries()) {
      const name = title(rule);
      if (wanted.length && !wanted.some(part => name.includes(part))) continue;
      const found = await read((await bundle(join(work, `${i}.mjs`), rule)).annotate);
      const changed = found.filter((json, at) => json !== whole[at]).length;
      const less = changed ? await score(found) : scores;
      const worth = Object.entries(scores)
        .map(([layer, figure]) => ({ layer, points: figure - (less[layer] ?? 0) }))
        .filter(({ points }) => Math.abs(points) >= LEAST);
      const all = worth.reduce((sum, { points }) => sum + points, 0);
      const rows = worth.map(({ layer, points }) => `${layer} ${signed(points)}`).join(', ');
      console.log(`${signed(all).padStart(7)} ${name} (${changed} documents) ${rows}`);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Points below this are not told. */
const LEAST = 0.005;
const signed = (/** @type {number} */ points) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;

await main();
