// The integration suite in a desktop VS Code, where one can be had.
//   node test/host/desktop.mjs [--grep=WORDS]      VSCODE_EXECUTABLE=/path/to/code for one already installed
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundle.mjs';
import { findDesktopVSCode, rootArguments } from './installed.mjs';
import { SetupError } from './npm.mjs';
import { articles } from './paths.mjs';
import { stageExtension } from './stage.mjs';

const { values } = parseArgs({ options: { grep: { type: 'string', default: '' } } });

async function main() {
  const found = await findDesktopVSCode({ version: 'stable', useInstalled: false });
  if (found.tag === 'none') {
    console.log(`SKIPPED: the desktop run needs a VS Code that opens here, and ${found.reason}.`);
    console.log('Set VSCODE_EXECUTABLE to an installed VS Code to run it. "npm run test:integration" needs neither.');
    return;
  }
  const work = await mkdtemp(join(tmpdir(), 'on-the-record-desktop-'));
  try {
    const extension = join(work, 'extension');
    const folder = join(work, 'articles');
    const tests = join(extension, 'test', 'index.js');
    await stageExtension(extension, 'node');
    await bundleSuite(tests, values.grep);
    await cp(articles, folder, { recursive: true });
    await runTests({
      vscodeExecutablePath: found.executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [folder, '--disable-extensions', `--user-data-dir=${join(work, 'profile')}`, ...rootArguments],
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
