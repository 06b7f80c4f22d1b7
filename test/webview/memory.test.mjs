import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, claims, manyClaims } from './fixture.mjs';
import { open, openArticle } from './pages.mjs';

describe('The Claims view remembers', () => {
  it('choices, open rows and the place in the list when it is hidden and shown again', async () => {
    const view = await open();
    await view.send(article(manyClaims(500)));
    await view.page.getByRole('button', { name: /Opinion and plans/ }).click();
    await view.send({ type: 'caret', key: manyClaims(500)[301].key });
    await view.page.locator('[aria-current="location"]').focus();
    await view.page.keyboard.press('Space');
    await view.page.locator('.scroller').evaluate(scroller => scroller.scrollBy(0, 40));
    await view.page.waitForTimeout(400);
    const before = await view.inSight();
    await view.load();
    await view.send(article(manyClaims(100), 'reading'));
    await view.send(article(manyClaims(500)));
    assert.deepEqual(await view.inSight(), before);
    assert.equal(await view.page.locator('.claim.open').count(), 1);
    assert.deepEqual((await view.posted('details')).length, 1);
    assert.equal(
      await view.page.getByRole('button', { name: /Opinion and plans/ }).getAttribute('aria-pressed'),
      'false',
    );
  });

  it('where the user was, rather than run to the caret, when it is shown again', async () => {
    const view = await open();
    const many = manyClaims(500);
    await view.send(article(many));
    await view.send({ type: 'caret', key: many[10].key });
    await view.page.locator('.scroller').evaluate(scroller => scroller.scrollTo(0, 9000));
    await view.page.waitForTimeout(400);
    const before = await view.inSight();
    await view.load();
    await view.send(article(many));
    await view.send({ type: 'caret', key: many[10].key });
    assert.deepEqual(await view.inSight(), before);
    await view.send({ type: 'caret', key: many[20].key });
    assert.ok((await view.inSight()).some(text => text?.startsWith('21.')));
  });

  it('each article its own place', async () => {
    const view = await openArticle();
    await view.rows.nth(6).focus();
    await view.page.keyboard.press('Space');
    await view.send(article(claims(), 'done', 'file:///other.news'));
    assert.equal(await view.page.locator('.claim.open').count(), 0);
    await view.send(article());
    assert.equal(await view.page.locator('.claim.open').count(), 1);
  });
});
