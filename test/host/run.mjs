// The integration suite in real editors: each version, each kind of extension host.
//   node test/host/run.mjs [--version=floor|current] [--host=node|web] [--grep=WORDS]
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { workbenchAddress } from './address.mjs';
import { launchBrowser } from './browser.mjs';
import { bundleSuite } from './bundle.mjs';
import { getVSCode } from './get.mjs';
import { SetupError } from './npm.mjs';
import { articles, notArticles, root } from './paths.mjs';
import { clearResult, countsLine, writeResult } from './results.mjs';
import { serve } from './serve.mjs';
import { quietProfile } from './settings.mjs';
import { stageExtension } from './stage.mjs';
import { tally } from './tally.mjs';
import { runSuite } from './verdict.mjs';
import { versions } from './versions.mjs';

const suiteMs = 600_000;

const { values } = parseArgs({
  options: {
    version: { type: 'string' },
    host: { type: 'string' },
    grep: { type: 'string', default: '' },
    extension: { type: 'string', default: root },
  },
});

/**
 * @template {string} T
 * @param {string} option
 * @param {readonly T[]} all
 * @param {string | undefined} wanted
 */
function chosen(option, all, wanted) {
  if (wanted === undefined) return all;
  const found = all.filter(name => name === wanted);
  if (found.length === 0) throw new SetupError(`--${option} is one of ${all.join(', ')}, not ${wanted}.`);
  return found;
}

async function main() {
  const names = chosen('version', /** @type {('floor' | 'current')[]} */ (Object.keys(versions)), values.version);
  const hosts = chosen('host', /** @type {const} */ (['node', 'web']), values.host);
  const work = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const browser = await launchBrowser();
  let failed = 0;
  try {
    for (const host of hosts) {
      await stageExtension(join(work, host), host, values.extension);
      await bundleSuite(join(work, host, 'test', 'index.js'), values.grep);
    }
    for (const name of names) {
      const editor = await getVSCode(name);
      for (const host of hosts) failed += await runOne({ browser, editor, host, work });
    }
  } finally {
    await browser.close();
    await rm(work, { recursive: true, force: true });
  }
  return failed;
}

/**
 * @param {object} what
 * @param {import('playwright-core').Browser} what.browser
 * @param {import('./get.mjs').CarriedVSCode} what.editor
 * @param {import('./stage.mjs').HostName} what.host
 * @param {string} what.work
 * @returns {Promise<number>} how many failed
 */
async function runOne({ browser, editor, host, work }) {
  const name = `integration-${editor.version.name}-${host}`;
  const began = Date.now();
  console.log(`\nVS Code ${editor.version.vscode}, ${host} extension host`);
  await clearResult(name);
  const folder = join(work, 'articles');
  await rm(folder, { recursive: true, force: true });
  await cp(articles, folder, { recursive: true });
  await cp(notArticles, join(folder, 'not-articles'), { recursive: true });

  const { result, note } = tally(name, { host, vscode: editor.version.vscode });
  const server = await serve(editor, { settings: quietProfile });
  try {
    const extension = join(work, host);
    const address = workbenchAddress(server, { folder, extension, tests: join(extension, 'test', 'index.js') });
    const verdict = await runSuite(browser, address, {
      name,
      timeoutMs: suiteMs,
      onReport: note,
    });
    if (!verdict.ok && result.failed === 0) note({ type: 'fail', title: 'the suite', error: verdict.reason });
    if (result.passed + result.failed === 0) note({ type: 'fail', title: 'the suite', error: 'no test ran' });
  } finally {
    await server.stop();
  }
  result.durationMs = Date.now() - began;
  await writeResult(result);
  console.log(`  ${countsLine(result)} (${(result.durationMs / 1000).toFixed(1)} s)`);
  return result.failed;
}

try {
  process.exitCode = (await main()) === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
