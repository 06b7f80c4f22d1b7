import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../host/paths.mjs';

/** The Claims view: a page inside two frames, the outer of which is VS Code's own. */
export class ClaimsView {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** The claims in the list, as assistive technology finds them; only those in sight are in the page. */
  get rows() {
    return this.frame.getByRole('row');
  }

  /** @param {RegExp} words of a claim in sight */
  row(words) {
    return this.rows.filter({ hasText: words });
  }

  async scrollToEnd() {
    await this.frame.locator('.scroller').evaluate(scroller => scroller.scrollTo(0, scroller.scrollHeight));
  }

  async shown() {
    await this.rows.first().waitFor();
  }

  /** How many claims the list holds, in sight or not. */
  async count() {
    if ((await this.rows.count()) === 0) return 0;
    return Number(await this.rows.first().getAttribute('aria-setsize'));
  }

  /** The words of the claim that has the keyboard. */
  async focused() {
    return (
      (await this.frame
        .locator('[role="row"]:focus')
        .textContent({ timeout: 1000 })
        .catch(() => '')) ?? ''
    );
  }

  /** @param {string} key for the claim that has the keyboard */
  async press(key) {
    await this.frame.locator('[role="row"]:focus').press(key);
  }

  /**
   * What axe-core finds in the page of the view that is serious or worse, in a line each.
   * @returns {Promise<string[]>}
   */
  async graveProblems() {
    const source = await readFile(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
    const inner = this.page
      .frames()
      .find(frame => frame.name() === 'active-frame' || frame.url().includes('fake.html'));
    if (inner === undefined) throw new Error('the Claims view has no page');
    // The page's policy forbids scripts put into the document; evaluated from outside it is not one of those.
    await inner.evaluate(source);
    return inner.evaluate(async () => {
      // The page is transparent and VS Code paints the sidebar behind its frame, where axe cannot look.
      document.documentElement.style.background = 'var(--vscode-sideBar-background)';
      const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (globalThis));
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      document.documentElement.style.background = '';
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(node => `${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.failureSummary}`),
        );
    });
  }
}
