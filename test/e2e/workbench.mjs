import { join } from 'node:path';
import { out } from '../host/paths.mjs';
import { ClaimsView } from './claims-view.mjs';
import { findInPage } from './marks.mjs';

const startMs = 120_000;
const patienceMs = 30_000;

/** A VS Code window as a person meets it: what can be seen, clicked and typed. */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder the copy of the articles that is open in it
   * @param {() => Promise<void>} close
   */
  constructor(page, folder, close) {
    this.page = page;
    this.folder = folder;
    this.close = close;
  }

  async ready() {
    await this.page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: startMs });
    await this.page.waitForSelector('.activitybar .action-item', { timeout: startMs });
  }

  /** The lines of the open article. */
  get text() {
    return this.page.locator('.editor-instance .view-lines').first();
  }

  /** Waits until the article in front has been read, as the status bar says. */
  async read() {
    const item = this.page.locator('.statusbar-item[id*="on-the-record"]').first();
    await item.filter({ hasText: /\d/ }).waitFor({ timeout: startMs });
    return item;
  }

  /**
   * What is drawn on some words of the article.
   * @param {string} words that stand on one line of the screen
   */
  async marksOn(words) {
    return (await this.find(words)).marks;
  }

  /** @param {string} words */
  async find(words) {
    const found = await this.page.evaluate(findInPage, words);
    if (found === undefined) throw new Error(`"${words}" is not on the screen`);
    return found;
  }

  /**
   * Rests the mouse on some words of the article.
   * @param {string} words
   * @returns {Promise<string>} what the hover says
   */
  async hover(words) {
    const { x, y } = await this.find(words);
    await this.page.mouse.move(5, 5);
    await this.page.mouse.move(x, y, { steps: 4 });
    const shown = this.page.locator('.monaco-hover:not(.hidden) .hover-contents');
    await shown.first().waitFor();
    return (await shown.allTextContents()).join('\n').replaceAll('\u00a0', ' ');
  }

  /**
   * Waits for something that shows in no single element.
   * @param {() => Promise<boolean>} holds
   * @param {string} what it is, for the message
   */
  async until(holds, what) {
    const deadline = Date.now() + patienceMs;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error(`never: ${what}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** @param {string} title of a command, as the palette lists it */
  async runCommand(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /**
   * Answers the file dialog of a VS Code in the browser, which is a quick input.
   * @param {string} path absolute
   */
  async answerFileDialog(path) {
    const input = this.page.locator('.quick-input-widget input').first();
    await this.until(async () => (await input.inputValue()).startsWith(this.folder), 'the dialog offers a file');
    // The dialog looks at the folder first and then writes its own suggestion over what was typed too early.
    await this.until(async () => {
      if ((await input.inputValue()) === path) return true;
      await input.fill(path);
      await this.page.waitForTimeout(500);
      return false;
    }, 'the dialog takes the path');
    await this.page.keyboard.press('Enter');
  }

  /** Opens the Claims view from the activity bar, and closes the views below it so that the list has room. */
  async openClaims() {
    await this.page.locator('.activitybar .action-item a[aria-label^="On the Record"]').first().click();
    const claims = this.claims();
    await claims.shown();
    for (const view of ['Entities', 'Commitments']) {
      const open = this.page.locator('.sidebar .pane-header[aria-expanded="true"]').filter({ hasText: view });
      if ((await open.count()) > 0) await open.click();
    }
    return claims;
  }

  /** Opens the two trees, and closes the Claims view above them so that they have room. */
  async openTrees() {
    for (const [view, isOpen] of Object.entries({ Claims: false, Entities: true, Commitments: true })) {
      const header = this.page.locator('.sidebar .pane-header').filter({ hasText: view }).first();
      if (((await header.getAttribute('aria-expanded')) === 'true') !== isOpen) await header.click();
    }
    await this.page.locator('.sidebar .monaco-list-row').first().waitFor();
  }

  claims() {
    return new ClaimsView(this.page);
  }

  /** @param {string} words of the article, on one line of the screen */
  async click(words) {
    const { x, y } = await this.find(words);
    await this.page.mouse.click(x, y);
  }

  /** @param {string} name of a file of the folder */
  async openFile(name) {
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Whether the keyboard is in the text of the article. */
  async isTyping() {
    return this.page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null);
  }

  /** The line number that the caret is on, counted from 1, as the status bar says. */
  async caretLine() {
    const shown = await this.page.locator('.statusbar-item[id="status.editor.selection"]').textContent();
    return Number(/Ln (\d+)/.exec(shown ?? '')?.[1]);
  }

  /** @param {string} name of a picture in test/out/screens */
  screenPath(name) {
    return join(out, 'screens', `${name.replace(/[^\w-]+/g, '-')}.png`);
  }

  /** @param {string} name of the picture, taken once lists and menus have faded in; the mouse stays */
  async stillScreenshot(name) {
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: this.screenPath(name) });
  }

  /** @param {string} name of the picture; the mouse is put where it shows nothing */
  async screenshot(name) {
    await this.page.mouse.move(700, 850);
    await this.page.screenshot({ path: this.screenPath(name) });
  }
}
