import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before } from 'mocha';
import { launchBrowser } from '../host/browser.mjs';
import { out } from '../host/paths.mjs';
import { article } from './fixture.mjs';
import { ClaimsPage, servePage } from './page.mjs';

export const screens = join(out, 'screens', 'claims-view');

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof servePage>>} */
let served;
/** @type {ClaimsPage[]} */
const opened = [];

// One browser for all files.
before(async () => {
  await mkdir(screens, { recursive: true });
  served = await servePage();
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const view of opened.splice(0)) {
    assert.deepEqual(await view.violations(), [], 'nothing that the policy forbids was tried');
    await view.close();
  }
});
after(async () => {
  await browser?.close();
  served?.close();
});

/** The words of the page, and the rules that the reader gives as reasons. */
export function said() {
  return { strings: served.strings, rules: served.rules };
}

/** @param {Parameters<typeof ClaimsPage.open>[2]} [options] */
export async function open(options) {
  const view = await ClaimsPage.open(browser, served, options);
  opened.push(view);
  return view;
}

/** @param {Parameters<typeof ClaimsPage.open>[2]} [options] */
export async function openArticle(options) {
  const view = await open(options);
  await view.send(article());
  return view;
}

/** @param {import('playwright-core').Locator} locator */
export async function textOf(locator) {
  return (await locator.textContent()) ?? '';
}

/** Waits until what the list does a frame later is done. @param {() => Promise<boolean>} holds */
export async function until(holds) {
  const deadline = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > deadline) assert.fail('it did not come about in fifteen seconds');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
