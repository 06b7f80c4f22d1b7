import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import nlp from 'compromise';
import { understand } from '../../src/core/annotate';
import { loadTagger } from '../../src/core/tagger/tagger';
import { readArticle } from '../../src/core/text/read';
import { readModelFiles } from '../../src/worker/model-files';
import { Reader } from '../../src/worker/reader';
import { startNodeWorker } from '../../src/worker/start.node';

const root = process.cwd();
const files = () => readModelFiles(path => readFile(join(root, path)));
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

async function timed<T>(run: () => T | Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const begun = performance.now();
  const result = await run();
  return { result, milliseconds: performance.now() - begun };
}

/** The middle one of several runs. */
async function median(times: number, run: (i: number) => unknown): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < times; i++) all.push((await timed(() => run(i))).milliseconds);
  return all.sort((a, b) => a - b)[times >> 1] ?? 0;
}

/** Whole paragraphs of one article, up to about that many words. */
function ofWords(text: string, words: number): string {
  let cut = '';
  for (const paragraph of text.split(/\n\n/u)) {
    if (wordsIn(cut) >= words) break;
    cut += `${paragraph}\n\n`;
  }
  return cut.trim();
}

const folder = join(root, 'test', 'articles');
const names = (await readdir(folder)).filter(name => /\.(?:txt|md|news)$/u.test(name)).sort();
const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
const long = texts.reduce((a, b) => (a.length > b.length ? a : b), '');
const short = ofWords(long, 390);
const total = texts.reduce((sum, text) => sum + wordsIn(text), 0);

const before = process.memoryUsage.rss();
const reader = new Reader(() => startNodeWorker(join(root, 'dist', 'worker.js')), files);
const load = await timed(() => reader.load());
const cold = await timed(() => reader.read(short));
// A word more at each paragraph's end, so that no chunk is one that was read before.
const anew = (i: number): string => short.replace(/(?=\.?(?:\n|$))/gu, ` ${i}`);
const warm = await median(9, i => reader.read(anew(i)));
const unchanged = await median(9, () => reader.read(short));
const middle = short.indexOf(' ', short.length >> 1);
const edit = await median(9, i => reader.read(`${short.slice(0, middle)} very${i} ${short.slice(middle)}`));
const ours = await timed(async () => {
  for (const text of texts) await reader.read(text);
});
const memory = process.memoryUsage.rss() - before;
await reader.end();

const peer = await timed(() => {
  for (const text of texts) {
    const doc = nlp(text);
    for (const found of [doc.people(), doc.places(), doc.organizations()]) found.json({ offset: true });
  }
});

const tagger = await loadTagger(await files());
const article = readArticle(short);
const tagged = await tagger.tag(article);
const options = { tagger, generatorVersion: 'bench' };
const freshly = await median(20, () => understand(article, tagged, options));
// Until the engine has compiled it all.
await median(180, () => understand(article, tagged, options));
const meaning = await median(50, () => understand(article, tagged, options));

const rows: readonly (readonly [string, string, string])[] = [
  ['load the model', `${load.milliseconds.toFixed(0)} ms`, ''],
  ['memory, model loaded and articles read', megabytes(memory), ''],
  [`${wordsIn(short)} words, first`, `${cold.milliseconds.toFixed(0)} ms`, ''],
  [`${wordsIn(short)} words, every word read anew`, `${warm.toFixed(0)} ms`, ''],
  [`${wordsIn(short)} words, nothing changed`, `${unchanged.toFixed(1)} ms`, ''],
  [
    `${wordsIn(short)} words, after an edit of one word`,
    `${edit.toFixed(0)} ms`,
    `${(warm / edit).toFixed(1)} times as fast as anew`,
  ],
  [
    'steps 3 to 7, from spans to meaning',
    `${meaning.toFixed(2)} ms`,
    `after 200 readings; ${freshly.toFixed(1)} ms in the first 20, while they are compiled`,
  ],
  [
    `${total} words in ${texts.length} articles`,
    `${Math.round((total / ours.milliseconds) * 1000)} words a second`,
    '',
  ],
  [
    'compromise on the same (names alone)',
    `${Math.round((total / peer.milliseconds) * 1000)} words a second`,
    `ours takes ${(ours.milliseconds / peer.milliseconds).toFixed(1)} times as long and reads every layer`,
  ],
];
for (const [what, figure, note] of rows) console.log(`${what.padEnd(44)}${figure.padStart(24)}  ${note}`);
