// Builds and runs the benchmark. Figures are worth something on an otherwise idle machine only.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { out, root } from '../host/paths.mjs';

const outfile = join(out, 'bench.mjs');
await esbuild.build({
  entryPoints: [join(root, 'test', 'bench', 'main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['import'],
  external: ['compromise'],
  define: { OTR_VERSION: '"bench"' },
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, ['--expose-gc', outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
