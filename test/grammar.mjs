// The grammar of the `news` language against the annotated articles in test/grammar.
//   node test/grammar.mjs [PART OF A FILE NAME …]
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './host/paths.mjs';
import { clearResult, countsLine, writeResult } from './host/results.mjs';

const runner = join(root, 'node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js');
const began = Date.now();
/** @type {import('./host/results.mjs').Result} */
const result = { name: 'grammar', passed: 0, failed: 0, skipped: 0, durationMs: 0, failures: [] };

/**
 * @param {string} file
 * @returns {Promise<{ ok: boolean, text: string }>}
 */
function testFile(file) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [runner, file], { cwd: root });
    let text = '';
    child.stdout.on('data', part => {
      text += part;
    });
    child.stderr.on('data', part => {
      text += part;
    });
    child.on('close', code => resolve({ ok: code === 0, text }));
  });
}

await clearResult(result.name);
const parts = process.argv.slice(2);
const files = (await readdir(join(root, 'test', 'grammar')).catch(() => []))
  .filter(name => name.endsWith('.news'))
  .filter(name => parts.length === 0 || parts.some(part => name.includes(part)));
for (const name of files) {
  const { ok, text } = await testFile(join('test', 'grammar', name));
  console.log(ok ? `  ✓ ${name}` : `  ✗ ${name}\n${text}`);
  if (ok) result.passed += 1;
  else {
    result.failed += 1;
    result.failures.push({ title: name, error: text });
  }
}
result.durationMs = Date.now() - began;
await writeResult(result);
console.log(`grammar: ${countsLine(result)}`);
if (files.length === 0) console.error('grammar: no test ran');
process.exitCode = result.failed === 0 && result.passed > 0 ? 0 : 1;
