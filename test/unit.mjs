// The unit tests, in Node.
//   node test/unit.mjs [--grep=WORDS] [PART OF A FILE NAME …]
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { runMocha } from './host/mocha.mjs';
import { out, root } from './host/paths.mjs';

const timeoutMs = 20_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string', default: '' } },
});

process.chdir(root);
process.setSourceMapsEnabled(true);
const folder = join('test', 'unit');
const files = (await readdir(folder, { recursive: true }))
  .filter(name => name.endsWith('.test.ts'))
  .filter(name => positionals.length === 0 || positionals.some(part => name.includes(part)))
  .sort();

const target = join(out, 'unit');
await rm(target, { recursive: true, force: true });
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const { outputs } = (
  await build({
    entryPoints: files.map(name => join(folder, name)),
    outdir: target,
    outbase: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    define: { OTR_VERSION: JSON.stringify(version) },
    sourcemap: 'inline',
    metafile: true,
    logLevel: 'warning',
  })
).metafile;
const built = Object.entries(outputs).flatMap(([file, { entryPoint }]) => (entryPoint ? [join(root, file)] : []));

// Ends by itself even where a test left a worker running.
process.exit((await runMocha('unit', built.sort(), { timeoutMs, grep: values.grep })) === 0 ? 0 : 1);
