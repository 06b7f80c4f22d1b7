import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { article, claims, details } from './fixture.mjs';
import { open, openArticle, screens } from './pages.mjs';
import { themes } from './themes.mjs';

describe('The Claims view suits every theme', () => {
  for (const theme of /** @type {(keyof typeof themes)[]} */ (Object.keys(themes))) {
    it(`${theme}: axe-core finds nothing serious, and the screen is kept`, async () => {
      const view = await openArticle({ theme, height: 1000 });
      await view.send({ type: 'caret', key: claims()[3].key });
      await view.page.screenshot({ path: join(screens, `${theme}-list.png`) });
      assert.deepEqual(await view.accessibilityProblems(), []);
      await view.page.getByRole('switch', { name: /Filter/ }).click();
      await view.page.getByRole('combobox', { name: 'Group' }).selectOption('claimer');
      await view.page.locator('.claim', { hasText: 'cannery' }).focus();
      await view.page.keyboard.press('Space');
      await view.send(details());
      await view.page.screenshot({ path: join(screens, `${theme}-open.png`) });
      assert.deepEqual(await view.accessibilityProblems(), []);
    });
  }

  it('colours forced by the system leave the toggles told apart', async () => {
    const view = await openArticle({ forcedColors: 'active' });
    const toggle = view.page.locator('.toggle').first();
    const pressed = await toggle.evaluate(button => getComputedStyle(button).backgroundColor);
    await toggle.click();
    assert.notEqual(await toggle.evaluate(button => getComputedStyle(button).backgroundColor), pressed);
  });

  it('nothing moves for those who want no motion', async () => {
    const view = await open({ reducedMotion: 'reduce' });
    await view.send(article([], 'reading'));
    await view.page.waitForTimeout(500);
    const moving = await view.page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    assert.equal(moving, 0);
  });
});
