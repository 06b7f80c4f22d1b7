// The extension as a person uses it, in a real VS Code in a browser.
//   node test/e2e.mjs [--version=floor|current] [--host=node|web] [--grep=WORDS] [PART OF A FILE NAME …]
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runMocha } from './host/mocha.mjs';
import { SetupError } from './host/npm.mjs';
import { out, root } from './host/paths.mjs';

const timeoutMs = 120_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    version: { type: 'string', default: 'current' },
    host: { type: 'string', default: 'node' },
    grep: { type: 'string', default: '' },
  },
});
process.env['E2E_VERSION'] = values.version;
process.env['E2E_HOST'] = values.host;

const folder = join(root, 'test', 'e2e');
const files = (await readdir(folder))
  .filter(name => name.endsWith('.test.mjs'))
  .filter(name => positionals.length === 0 || positionals.some(part => name.includes(part)))
  .sort();
if (positionals.length === 0) await rm(join(out, 'screens'), { recursive: true, force: true });
try {
  const failed = await runMocha(
    'e2e',
    files.map(name => join(folder, name)),
    { timeoutMs, grep: values.grep },
  );
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}
