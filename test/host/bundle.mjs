import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const folder = join(root, 'test', 'integration');

/**
 * One file with the suite and every `*.test.ts` beside it, that runs in both extension hosts: no Node, no page.
 * @param {string} outfile
 * @param {string} [grep] only tests whose title this matches
 */
export async function bundleSuite(outfile, grep = '') {
  const tests = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.test.ts')).sort();
  if (tests.length === 0) throw new Error(`no *.test.ts in ${folder}`);
  // The suite first: it gives the tests their `describe` and `it`.
  const imports = tests.map(name => `import './${name.split(sep).join('/')}';`);
  await build({
    stdin: { contents: ["export { run } from './suite';", ...imports].join('\n'), resolveDir: folder, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { testGrep: JSON.stringify(grep) },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
