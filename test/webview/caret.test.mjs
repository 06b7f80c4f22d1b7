import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, claims, manyClaims } from './fixture.mjs';
import { open, openArticle, textOf, until } from './pages.mjs';

describe('The Claims view is in step with the editor', () => {
  it('outlines the claim at the caret and brings it into sight', async () => {
    const view = await open();
    await view.send(article(manyClaims(500)));
    await view.send({ type: 'caret', key: manyClaims(500)[300].key });
    const row = view.page.locator('[aria-current="location"]');
    assert.match(await textOf(row), /301\. The harbour/);
    await until(async () => (await view.inSight()).some(text => text?.startsWith('301.')));
    assert.notEqual(await row.evaluate(line => getComputedStyle(line).outlineStyle), 'none');
  });

  it('leads the keyboard to the claim at the caret when the view is gone to', async () => {
    const view = await openArticle();
    await view.send({ type: 'caret', key: claims().at(-1).key });
    await view.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await view.page.waitForFunction(() => document.activeElement !== document.body);
    assert.equal(await view.focused(), claims().at(-1).text);
  });
});
