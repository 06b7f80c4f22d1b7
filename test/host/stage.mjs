import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from './get.mjs';
import { SetupError } from './npm.mjs';
import { root } from './paths.mjs';

/** @typedef {'node' | 'web'} HostName */

/**
 * Copies what the package would hold, by its own allow list, so that a file missing from the list is missed here too.
 * @param {string} target emptied first
 * @param {HostName} host in the web host's copy the manifest has no `main`, so that no Node host takes it
 * @param {string} [source] the folder of an extension
 */
export async function stageExtension(target, host, source = root) {
  /** @type {{ main?: string, browser?: string, files: string[] }} */
  const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const pattern of manifest.files) await copyIfThere(source, target, pattern.replace(/\/\*\*$/, ''));
  const { main, browser, ...rest } = manifest;
  const entry = host === 'web' ? { browser } : { main };
  await writeFile(join(target, 'package.json'), JSON.stringify({ ...rest, ...entry }, undefined, 2));
  const file = host === 'web' ? browser : main;
  if (file === undefined || !(await exists(join(target, file))))
    throw new SetupError(`The extension is not built (${file ?? 'no entry for this host'}): run npm run build first.`);
}

/**
 * @param {string} source
 * @param {string} target
 * @param {string} path
 */
async function copyIfThere(source, target, path) {
  const from = join(source, path);
  if (!(await exists(from))) return;
  await mkdir(dirname(join(target, path)), { recursive: true });
  await cp(from, join(target, path), { recursive: true });
}
