import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cache } from './paths.mjs';

const downloadMs = 15_000;

/**
 * A desktop VS Code, or why there is none.
 * @typedef {{ tag: 'found', executable: string } | { tag: 'none', reason: string }} Installed
 */

/**
 * `VSCODE_EXECUTABLE`, else a `code` on the PATH where that is wanted, else a download.
 * @param {{ version: string, useInstalled: boolean }} options `useInstalled`: whether the user's own VS Code will do
 * @returns {Promise<Installed>}
 */
export async function findDesktopVSCode({ version, useInstalled }) {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named) {
    if (existsSync(named)) return { tag: 'found', executable: named };
    return { tag: 'none', reason: `VSCODE_EXECUTABLE names ${named}, which is not there` };
  }
  if (!hasScreen()) return { tag: 'none', reason: 'there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)' };
  const installed = useInstalled ? onPath() : undefined;
  if (installed) return { tag: 'found', executable: installed };
  try {
    const executable = await downloadAndUnzipVSCode({
      version,
      cachePath: cache,
      timeout: downloadMs,
      reporter: { report: () => undefined, error: () => undefined },
    });
    return { tag: 'found', executable };
  } catch (error) {
    return { tag: 'none', reason: `VS Code could not be downloaded (${firstLine(error)})` };
  }
}

/** What Electron wants on the command line when it runs as root, as in a container. */
export const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function onPath() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(path => existsSync(path));
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}
