// Opens VS Code with the extension running: a desktop one where there is one, else the one that npm carries, in a browser.
//   npm start [-- FILE|FOLDER] [--port=N] [--browser]
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { workbenchAddress } from '../test/host/address.mjs';
import { getVSCode } from '../test/host/get.mjs';
import { findDesktopVSCode, rootArguments } from '../test/host/installed.mjs';
import { SetupError } from '../test/host/npm.mjs';
import { articles, root } from '../test/host/paths.mjs';
import { serve } from '../test/host/serve.mjs';
import { quietProfile } from '../test/host/settings.mjs';

const usage = 'npm start [-- FILE|FOLDER] [--port=N] [--browser]';

async function main() {
  const { port, browser, path } = readArguments();
  const target = await findTarget(path);
  await run(process.execPath, [join(root, 'esbuild.mjs')], 'The extension could not be built');
  const desktop = browser ? undefined : await findDesktopVSCode({ version: 'stable', useInstalled: true });
  if (desktop?.tag === 'found') return openDesktop(desktop.executable, target);
  if (desktop) console.log(`No desktop VS Code: ${desktop.reason}. Using the one that npm carries.`);
  return openInBrowser(target, port);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, browser: { type: 'boolean', default: false } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
      throw new Error(`--port is a number from 1 to 65535, not ${values.port}.`);
    if (positionals.length > 1) throw new Error('One file or folder at a time.');
    return { port, browser: values.browser, path: positionals[0] };
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/**
 * @typedef {{ folder: string, file?: string }} Target
 * @param {string} [path]
 * @returns {Promise<Target>}
 */
async function findTarget(path) {
  if (path === undefined) return { folder: articles };
  // npm runs scripts in the package's folder; the path is meant from where the user stands.
  const full = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const found = await stat(full).catch(() => undefined);
  if (found === undefined) throw new SetupError(`${full} is not there.`);
  return found.isDirectory() ? { folder: full } : { folder: dirname(full), file: full };
}

/**
 * @param {string} executable
 * @param {Target} target
 */
async function openDesktop(executable, { folder, file }) {
  const profile = await mkdtemp(join(tmpdir(), 'on-the-record-profile-'));
  const places = [folder, ...(file ? [file] : [])];
  const settings = [`--extensionDevelopmentPath=${root}`, '--new-window', '--wait', `--user-data-dir=${profile}`];
  console.log(`Opening ${file ?? folder} in ${executable}. Close the window, or press Ctrl-C, to end.`);
  try {
    await run(executable, [...settings, ...rootArguments, ...places], 'VS Code ended badly');
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * @param {Target} target
 * @param {number} [port]
 */
async function openInBrowser(target, port) {
  const editor = await getVSCode('current', console.log);
  // Whoever else uses this machine must not reach an editor that can write the user's files.
  const token = randomBytes(16).toString('hex');
  const server = await serve(editor, { port, token, settings: { ...quietProfile, 'editor.minimap.enabled': true } });
  const address = workbenchAddress(server, { ...target, extension: root, token });
  console.log(`\nVS Code ${editor.version.vscode} with On the Record, for this machine only:\n\n  ${address}\n`);
  console.log('Open the address in a browser. Ctrl-C ends it.');
  openPage(address);
  await Promise.race([interrupted(), server.ended]);
  await server.stop();
}

/** @param {string} address */
function openPage(address) {
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!screen) return;
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function interrupted() {
  return new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => done(signal));
  });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} problem
 */
async function run(command, args, problem) {
  const code = await new Promise((done, fail) => {
    const child = spawn(command, [...args], { cwd: root, stdio: 'inherit' });
    child.on('error', error => fail(new SetupError(`${problem}: ${error.message}`)));
    child.on('close', done);
  });
  if (code !== 0) throw new SetupError(`${problem} (code ${code}).`);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}
