// Builds everything into dist/: the extension and its worker for both hosts, the page of the Claims view, the command line.
// With --tests also the tests, into test/out/build. With --production minified and without maps. With --watch until Ctrl-C.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';

const production = process.argv.includes('--production');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** Names the model's and runtime's bytes, so that a browser keeps them until they change. */
async function build() {
  const hash = createHash('sha256');
  for (const file of [
    'media/model/reader.onnx',
    'media/model/vocab.txt',
    'media/model/labels.json',
    'media/model/roles.json',
  ]) {
    if (existsSync(file)) hash.update(await readFile(file));
  }
  return `${version}-${hash.digest('hex').slice(0, 12)}`;
}

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  outdir: 'dist',
  define: { OTR_VERSION: JSON.stringify(version), OTR_BUILD: JSON.stringify(await build()) },
};
const scriptUrl = {
  define: { ...common.define, 'import.meta.url': 'otrScriptUrl' },
  banner: { js: 'const otrScriptUrl = require("node:url").pathToFileURL(__filename).href;' },
};
/** @type {esbuild.BuildOptions} ONNX Runtime's web build is wanted in Node too, so the `node` condition is left out. */
const node = { ...common, ...scriptUrl, platform: 'node', format: 'cjs', conditions: ['import'], external: ['vscode'] };
/** @type {esbuild.BuildOptions} */
const web = { ...common, platform: 'browser', external: ['vscode'] };
const selfUrl = { ...common.define, 'import.meta.url': 'self.location.href' };

/** @type {esbuild.BuildOptions[]} */
const builds = [
  { ...node, entryPoints: { extension: 'src/extension.ts', worker: 'src/worker/worker.node.ts' } },
  {
    ...node,
    ...{ banner: {}, define: common.define },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    entryPoints: { cli: 'src/cli/main.ts' },
  },
  { ...web, format: 'cjs', entryPoints: { 'extension.web': 'src/extension.web.ts' } },
  { ...web, format: 'iife', define: selfUrl, entryPoints: { 'worker.web': 'src/worker/worker.web.ts' } },
  {
    ...web,
    format: 'iife',
    entryPoints: { webview: 'src/webview/main.ts' },
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
  },
].filter(build => Object.values(build.entryPoints ?? {}).every(file => existsSync(file)));

await mkdir('dist', { recursive: true });
for (const file of ['codicon.css', 'codicon.ttf'])
  await copyFile(`node_modules/@vscode/codicons/dist/${file}`, `dist/${file}`);
await copyFile('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', 'dist/ort-wasm-simd-threaded.wasm');
if (process.argv.includes('--watch')) {
  for (const build of builds) await (await esbuild.context(build)).watch();
} else await Promise.all(builds.map(build => esbuild.build(build)));
