import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbenchAddress } from '../host/address.mjs';
import { launchBrowser } from '../host/browser.mjs';
import { getVSCode } from '../host/get.mjs';
import { articles } from '../host/paths.mjs';
import { serve } from '../host/serve.mjs';
import { quietProfile } from '../host/settings.mjs';
import { stageExtension } from '../host/stage.mjs';
import { Workbench } from './workbench.mjs';

/** The four kinds of theme, by the names VS Code gives them. */
export const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

const elementMs = 30_000;
const startMs = 120_000;

/** @typedef {keyof typeof themes} ThemeKind */

/**
 * What all end-to-end tests share: one browser, one staged copy of the extension, one kind of VS Code.
 * @typedef {object} Desk
 * @property {string} extension the folder of that copy
 * @property {(what: { file?: string, theme?: ThemeKind, settings?: Record<string, unknown> }) => Promise<Workbench>} open
 *   an editor of its own, on a fresh copy of the articles
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Desk>} */
export async function openDesk() {
  const version = process.env['E2E_VERSION'] === 'floor' ? 'floor' : 'current';
  const host = process.env['E2E_HOST'] === 'web' ? 'web' : 'node';
  const work = await mkdtemp(join(tmpdir(), 'on-the-record-e2e-'));
  const extension = join(work, 'extension');
  await stageExtension(extension, host);
  const editor = await getVSCode(version);
  const browser = await launchBrowser();
  let opened = 0;

  return {
    extension,
    async open({ file, theme = 'light', settings = {} }) {
      opened += 1;
      const folder = join(work, `articles-${opened}`);
      await cp(articles, folder, { recursive: true });
      const profile = { ...quietProfile, 'workbench.colorTheme': themes[theme], ...settings };
      const server = await serve(editor, { settings: profile });
      const context = await browser.newContext({ viewport: { width: 1360, height: 860 } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      page.setDefaultTimeout(elementMs);
      page.setDefaultNavigationTimeout(startMs);
      await page.goto(workbenchAddress(server, { folder, extension, ...(file ? { file: join(folder, file) } : {}) }));
      const workbench = new Workbench(page, folder, async () => {
        await context.close();
        await server.stop();
      });
      await workbench.ready().catch(async error => {
        await workbench.screenshot(`failed-to-open-${theme}`);
        await workbench.close();
        throw error;
      });
      return workbench;
    },
    async close() {
      await browser.close();
      await rm(work, { recursive: true, force: true });
    },
  };
}

/**
 * One article in an editor of its own for a whole suite; what the screen shows when a test fails is kept.
 * @param {string} suite name for the pictures
 * @param {string} file
 * @param {(workbench: Workbench) => void | Promise<void>} opened told once the article has been read
 */
export function articleFor(suite, file, opened) {
  /** @type {Desk | undefined} */
  let desk;
  /** @type {Workbench | undefined} */
  let workbench;
  before(async () => {
    desk = await openDesk();
    workbench = await desk.open({ file });
    await workbench.read();
    await opened(workbench);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed-${suite}-${this.currentTest.title}`);
  });
  after(async () => {
    await workbench?.close();
    await desk?.close();
  });
}
