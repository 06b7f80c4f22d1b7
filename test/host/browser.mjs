import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { fetchOnce } from './get.mjs';
import { SetupError } from './npm.mjs';
import { root } from './paths.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * A headless Chromium: `CHROMIUM_EXECUTABLE`, else the one that npm carries (Linux on x64), else one on the PATH.
 * @returns {Promise<import("playwright-core").Browser>}
 * @throws {SetupError} when none can be had
 */
export async function launchBrowser() {
  const { path, env } = await findChromium();
  return chromium.launch({ executablePath: path, args: flags, headless: true, env: { ...process.env, ...env } });
}

async function findChromium() {
  const named = process.env['CHROMIUM_EXECUTABLE'];
  if (named) {
    if (!existsSync(named)) throw new SetupError(`CHROMIUM_EXECUTABLE names ${named}, which is not there.`);
    return { path: named, env: {} };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return carriedChromium();
  const found = onPath();
  if (found) return { path: found, env: {} };
  throw new SetupError('No Chromium was found: install Chrome or Chromium, or set CHROMIUM_EXECUTABLE to one.');
}

async function carriedChromium() {
  // Unpacked into the cache rather than the shared temporary folder, where a half-written copy would be taken for whole.
  const folder = await fetchOnce(`chromium-${await carriedVersion()}`, async target => {
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = target;
    try {
      const { default: carried } = await import('@sparticuz/chromium');
      await carried.executablePath();
      await writeFile(join(target, 'fonts.conf'), fontConfiguration(target));
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });
  return { path: join(folder, 'chromium'), env: { FONTCONFIG_FILE: join(folder, 'fonts.conf') } };
}

/**
 * Chromium ends itself where it finds no font at all: the carried one comes first, then what the machine has.
 * @param {string} folder
 */
function fontConfiguration(folder) {
  const families = { 'sans-serif': 'Open Sans', 'system-ui': 'Open Sans', monospace: 'DejaVu Sans Mono' };
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...[join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map(path => `<dir>${path}</dir>`),
    ...Object.entries(families).map(
      ([family, font]) => `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
    ),
    `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

async function carriedVersion() {
  /** @type {{ devDependencies: Record<string, string> }} */
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return devDependencies['@sparticuz/chromium'];
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const macApp = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [macApp, ...installedNames.flatMap(name => folders.map(folder => join(folder, name)))].find(path =>
    existsSync(path),
  );
}
