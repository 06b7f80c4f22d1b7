// Modules of the product for a script: bundled as they stand in src/.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * What modules of the product export. `plugins` may change them first.
 * @param {Record<string, string>} files the names wanted, `a, b`, and the file that exports them, from the repository's root
 * @param {import('esbuild').Plugin[]} [plugins]
 * @returns {Promise<any>}
 */
export async function productsOwn(files, plugins = []) {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const outfile = join(folder, 'own.mjs');
  const contents = Object.entries(files)
    .map(([names, file]) => `export { ${names} } from '${file}';`)
    .join('\n');
  try {
    await build({
      stdin: { contents, resolveDir: '.', loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['import'],
      outfile,
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      plugins,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
