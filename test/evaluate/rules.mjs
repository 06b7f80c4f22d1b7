// What each rule after the tagger is worth: reads the development documents without it and prints by how many points each layer then falls,
// and the sum of these in front.
//   node test/evaluate/rules.mjs [part of a name …]
// rules.json lists the rules by file: a function and what stands for its answer (`a` are its arguments), a pattern that then
// never matches, or a table of so many rows, taken out one at a time.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { productsOwn } from '../../scripts/products-own.mjs';
import { root } from '../host/paths.mjs';
import { exactScores } from './exact.mjs';
import { developmentFiles, goldIsHere, score } from './gold.mjs';
import { figure } from './table.mjs';

const core = join(root, 'src', 'core');
/** Points below this are not told. */
const LEAST = 0.005;

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
  const found = new RegExp(`^(export )?(function|const) ${name}\\b`, 'mu').exec(source);
  if (!found) throw new Error(`${file} has no ${name}.`);
  const [declared, exported = '', kind] = found;
  const before = source.slice(0, found.index);
  const behind = source.slice(found.index + declared.length);
  const on = `${name}__on`;
  const answer =
    row !== undefined ? `${on}.filter((_, i) => i !== ${row})` : off === 'never' ? '/(?!)/gu' : `(...a) => ${off}`;
  // A function may be called above its place, so one stands for it.
  const stand = kind === 'function' ? `function ${name}(...a) { return ${off}; }` : `const ${name} = ${answer};`;
  return `${before}${kind} ${on}${behind}\n${exported}${stand}\n`;
}

/** The product's reading without one of its rules. @param {Rule} rule */
async function readingWithout(rule) {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'rule',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path !== join(core, rule.file)) return undefined;
        return { contents: without(await readFile(path, 'utf8'), rule), loader: 'ts' };
      });
    },
  };
  return (await productsOwn({ annotate: './src/core/annotate' }, [plugin])).annotate;
}

const signed = (/** @type {number} */ points) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;

async function main() {
  if (!goldIsHere()) {
    console.log('The annotated articles (../shared/gold) are not here.');
    return;
  }
  const wanted = process.argv.slice(2);
  const { annotate, loadTagger, readInput, readModelFiles } = await productsOwn({
    annotate: './src/core/annotate',
    loadTagger: './src/core/tagger/tagger',
    readInput: './src/cli/input',
    readModelFiles: './src/worker/model-files',
  });
  const tagger = await loadTagger(await readModelFiles((/** @type {string} */ path) => readFile(join(root, path))));
  const files = await developmentFiles();
  const inputs = await Promise.all(files.map(file => readInput(file)));
  const annotated = await Promise.all(files.map(async file => JSON.parse(await readFile(file, 'utf8'))));
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
    for (const { text, date } of inputs) {
      found.push(JSON.stringify(await reading(text, { tagger: known, generatorVersion: '', date })));
    }
    return found;
  };
  const work = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  /** By layer, in percent. @param {readonly string[]} found @returns {Promise<Record<string, number>>} */
  const figures = async found => {
    await Promise.all(found.map((json, i) => writeFile(join(work, basename(files[i] ?? '')), json)));
    const rows = Object.entries(score(work)).map(([layer, row]) => [layer.trim(), figure(row) ?? 0]);
    const exact = exactScores(
      annotated,
      found.map(json => JSON.parse(json)),
    );
    return { ...Object.fromEntries(rows), ...exact };
  };

  try {
    const whole = await read(annotate);
    const scores = await figures(whole);
    for (const rule of await rules()) {
      const name = title(rule);
      if (wanted.length && !wanted.some(part => name.includes(part))) continue;
      const found = await read(await readingWithout(rule));
      const changed = found.filter((json, at) => json !== whole[at]).length;
      const less = changed ? await figures(found) : scores;
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

await main();
