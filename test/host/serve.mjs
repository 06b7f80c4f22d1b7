import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from './npm.mjs';

const readyMs = 60_000;
const stopMs = 3_000;

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string} address
 * @property {import("./versions.mjs").VSCodeVersion} version
 * @property {() => string} log what the server has printed
 * @property {Promise<unknown>} ended resolves when it is gone
 * @property {() => Promise<void>} stop ends it and removes what it wrote
 */

/**
 * Serves a VS Code on 127.0.0.1, for this machine only.
 * @param {import("./get.mjs").CarriedVSCode} editor
 * @param {object} [options]
 * @param {number | undefined} [options.port] a free one is chosen when absent
 * @param {string} [options.token] every page must show it in its address; none is asked for when absent
 * @param {Readonly<Record<string, unknown>>} [options.settings] of the user profile, written before the start
 * @returns {Promise<Server>}
 * @throws {SetupError} for a taken port or a server that does not come up
 */
export async function serve(editor, { port, token, settings = {} } = {}) {
  const chosen = await freePort(port);
  const data = await mkdtemp(join(tmpdir(), 'on-the-record-server-'));
  await writeSettings(data, settings);
  // In a process group of its own, so that its extension hosts end with it.
  const child = spawn(editor.node, [editor.server, ...serverArguments(chosen, data, token)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let text = '';
  child.stdout.on('data', part => (text += part));
  child.stderr.on('data', part => (text += part));

  const stop = once(async () => {
    process.off('exit', abandon);
    kill();
    await Promise.race([gone, after(stopMs)]);
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  const gone = new Promise(resolve => child.on('close', resolve));
  const kill = () => killGroup(child.pid);
  // For a process that ends without stopping its server.
  const abandon = () => {
    kill();
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  process.on('exit', abandon);

  const ready = new Promise(resolve =>
    child.stdout.on('data', () => text.includes(`listening on ${chosen}`) && resolve('ready')),
  );
  const outcome = await Promise.race([ready, gone.then(() => 'ended'), after(readyMs)]);
  if (outcome !== 'ready') {
    await stop();
    throw new SetupError(
      `VS Code ${editor.version.vscode} did not start (${outcome ?? 'no answer in time'}):\n${text.slice(-2000)}`,
    );
  }
  return {
    port: chosen,
    address: `http://127.0.0.1:${chosen}/`,
    version: editor.version,
    log: () => text,
    ended: gone,
    stop,
  };
}

/**
 * @param {number} port
 * @param {string} data
 * @param {string} [token]
 */
function serverArguments(port, data, token) {
  return [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--disable-workspace-trust',
    '--telemetry-level',
    'off',
    // Without it VS Code 1.139 silently ignores an extension under development named in the address.
    '--enable-smoke-test-driver',
  ];
}

/**
 * The server hands these to every page as the machine's settings.
 * @param {string} data
 * @param {Readonly<Record<string, unknown>>} settings
 */
async function writeSettings(data, settings) {
  const folder = join(data, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
}

/**
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', error => reject(portError(wanted, error)));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}

/**
 * @param {number} port
 * @param {Error & { code?: string }} error
 */
function portError(port, error) {
  if (error.code === 'EADDRINUSE')
    return new SetupError(
      `Port ${port} is taken: choose another with --port=N, or leave it out and a free one is found.`,
    );
  return new SetupError(`Port ${port} cannot be opened on 127.0.0.1: ${error.message}`);
}

/** @param {number | undefined} pid */
function killGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/** @param {number} ms */
export function after(ms) {
  return new Promise(resolve => setTimeout(resolve, ms).unref());
}

/**
 * @template T
 * @param {() => Promise<T>} action
 */
function once(action) {
  /** @type {Promise<T> | undefined} */
  let result;
  return () => (result ??= action());
}
