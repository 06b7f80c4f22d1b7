import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, as an absolute path. */
export const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** What is fetched once and kept; ignored by git. `ON_THE_RECORD_CACHE` names another folder, to share it between copies. */
export const cache = resolve(process.env['ON_THE_RECORD_CACHE'] || join(root, '.vscode-test'));

/** What the runs leave behind: results, screenshots, logs; ignored by git. */
export const out = join(root, 'test', 'out');

/** The articles that every run opens a copy of. */
export const articles = join(root, 'test', 'articles');

/** Texts that are no articles, copied into a folder of the same name beside them. */
export const notArticles = join(root, 'test', 'fixtures', 'not-articles');
