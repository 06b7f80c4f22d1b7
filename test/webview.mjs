// The page of the Claims view alone, in a headless Chromium under the policy that VS Code gives it.
//   node test/webview.mjs [--grep=WORDS]
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runMocha } from './host/mocha.mjs';
import { SetupError } from './host/npm.mjs';
import { root } from './host/paths.mjs';

const timeoutMs = 60_000;
const { values } = parseArgs({ options: { grep: { type: 'string', default: '' } } });
const folder = join(root, 'test', 'webview');
const files = (await readdir(folder)).filter(name => name.endsWith('.test.mjs')).sort();
try {
  const failed = await runMocha(
    'webview',
    files.map(name => join(folder, name)),
    { timeoutMs, grep: values.grep },
  );
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}
