// The extension as a person uses it, in a real VS Code in a browser.
//   node test/e2e.mjs [--version=floor|current] [--host=node|web] [--grep=WORDS] [PART OF A FILE NAME …]
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runFolder } from './host/folder.mjs';
import { out } from './host/paths.mjs';

const timeoutMs = 300_000;
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
if (positionals.length === 0) await rm(join(out, 'screens'), { recursive: true, force: true });
await runFolder('e2e', { timeoutMs, grep: values.grep, parts: positionals });
