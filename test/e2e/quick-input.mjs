const mostLines = 60;

/** VS Code's list or box in the middle of the top edge, by keyboard. */
export class QuickInput {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.widget = page.locator('.quick-input-widget').filter({ visible: true });
  }

  get lines() {
    return this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /** @param {RegExp | string} title */
  async shown(title) {
    await this.widget.locator('.quick-input-title').filter({ hasText: title }).waitFor();
  }

  /** The line at hand, as a screen reader says it. */
  async atHand() {
    const line = this.widget.locator('.quick-input-list .monaco-list-row.focused');
    return (await line.count()) > 0 ? ((await line.first().getAttribute('aria-label')) ?? '') : '';
  }

  /**
   * Goes down to a line.
   * @param {RegExp} line
   */
  async goTo(line) {
    await this.lines.first().waitFor();
    for (let step = 0; step < mostLines; step += 1) {
      if (line.test(await this.atHand())) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`no line is ${line}`);
  }

  /** @param {RegExp} line that is gone to and taken */
  async take(line) {
    await this.goTo(line);
    await this.page.keyboard.press('Enter');
  }

  /** @param {RegExp} line whose tick is put in or out */
  async toggle(line) {
    await this.lines.filter({ hasText: line }).first().click();
  }

  /** @param {string} words */
  async write(words) {
    const input = this.widget.locator('input').first();
    await input.waitFor();
    await input.fill(words);
    await this.page.keyboard.press('Enter');
  }

  async gone() {
    await this.widget.waitFor({ state: 'hidden' });
  }
}
