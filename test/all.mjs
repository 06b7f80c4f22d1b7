// Everything that must hold, one step after another; a failed step does not hide the next one's result.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { root } from './host/paths.mjs';
import { resultsFolder } from './host/results.mjs';
import { printTotal } from './total.mjs';

/** A step's name begins the names of its results. */
const steps = [
  'build',
  'lint',
  'typecheck',
  'test:unit',
  'test:grammar',
  'test:evaluate',
  'test:integration',
  'test:e2e',
  'test:webview',
];

/** @param {string} script */
function runScript(script) {
  return new Promise(resolve => {
    const child = spawn('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', code => resolve(code === 0));
  });
}

await rm(resultsFolder, { recursive: true, force: true });
const broken = [];
for (const step of steps) {
  const began = Date.now();
  console.log(`\n── ${step}`);
  const ok = await runScript(step);
  console.log(`── ${step}: ${ok ? 'well' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (!ok) broken.push(step.replace('test:', ''));
  // Without a build every later step would fail for the same reason.
  if (!ok && step === 'build') break;
}
process.exitCode = (await printTotal(broken)) ? 0 : 1;
