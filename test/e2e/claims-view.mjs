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

  /** The rows, as assistive technology finds them. */
  get rows() {
    return this.frame.getByRole('treeitem');
  }

  async shown() {
    await this.rows.first().waitFor({ timeout: 30_000 });
  }

  /**
   * What axe-core finds in the page of the view.
   * @returns {Promise<{ id: string, impact: string | null | undefined, nodes: string[] }[]>}
   */
  async accessibilityProblems() {
    const source = await readFile(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
    const inner = this.page
      .frames()
      .find(frame => frame.name() === 'active-frame' || frame.url().includes('fake.html'));
    if (inner === undefined) throw new Error('the Claims view has no page');
    // The page's policy forbids scripts put into the document; evaluated from outside it is not one of those.
    await inner.evaluate(source);
    return inner.evaluate(async () => {
      const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (globalThis));
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(node => node.html.slice(0, 160)),
      }));
    });
  }
}
