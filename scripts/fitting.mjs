// What the scripts that fit weights on annotated articles share.
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The annotated articles for training, of the folder that the command line names: .json files, and split.json that says which are for training.
 * Ends the script where it names none.
 */
export async function trainingArticles() {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('Name the folder of annotated articles.');
    process.exit(1);
  }
  const readJson = async name => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const articles = [];
  for (const id of (await readJson('split.json')).training) articles.push(await readJson(`${id}.json`));
  return articles;
}

/** What modules of the product export: a name for each file. */
export async function productsOwn(files) {
  const bundle = join(tmpdir(), `fitting-${process.pid}.mjs`);
  const contents = Object.entries(files)
    .map(([name, file]) => `export { ${name} } from '${file}';`)
    .join('\n');
  await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
  });
  const own = await import(pathToFileURL(bundle).href);
  await rm(bundle);
  return own;
}

/** A shuffle that comes out the same each time. */
export function shuffle(list, seed) {
  let state = seed;
  for (let i = list.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}
