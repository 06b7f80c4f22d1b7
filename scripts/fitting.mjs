// What the scripts that fit weights on annotated articles share.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** A shuffle that comes out the same each time. */
export function shuffle(list, seed) {
  let state = seed;
  for (let i = list.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}
