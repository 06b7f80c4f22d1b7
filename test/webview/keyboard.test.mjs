import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, claims, details } from './fixture.mjs';
import { openArticle } from './pages.mjs';

describe('The Claims view is used by keyboard', () => {
  it('with one tab stop for the list, wherever it stands', async () => {
    const view = await openArticle();
    assert.equal(await view.page.locator('.scroller [tabindex="0"]').count(), 1);
    await view.rows.first().focus();
    await view.page.keyboard.press('End');
    assert.equal(await view.focused(), claims().at(-1).text);
    assert.equal(await view.page.locator('.scroller [tabindex="0"]').count(), 1);
    await view.page.keyboard.press('Home');
    await view.page.keyboard.press('ArrowDown');
    assert.equal(await view.focused(), claims()[1].text);
  });

  it('Enter goes to the sentence, a click goes there and leaves the keyboard in the list', async () => {
    const view = await openArticle();
    await view.rows.nth(2).click();
    assert.deepEqual(await view.posted('go'), [{ type: 'go', id: 'L3', stay: true }]);
    assert.equal(await view.focused(), claims()[2].text);
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('Enter');
    assert.deepEqual(await view.posted('go'), [{ type: 'go', id: 'L4', stay: false }]);
  });

  it('Escape leads from an open row to the row, and from there back to the editor', async () => {
    const view = await openArticle();
    await view.rows.nth(6).focus();
    await view.page.keyboard.press('Space');
    await view.send(details());
    await view.page.keyboard.press('Tab');
    assert.equal(await view.page.evaluate(() => document.activeElement?.tagName), 'SELECT');
    await view.posted();
    await view.page.keyboard.press('Escape');
    assert.equal(await view.rows.nth(6).evaluate(row => row === document.activeElement), true);
    assert.deepEqual(await view.posted('back'), []);
    await view.page.keyboard.press('Escape');
    assert.deepEqual(await view.posted('back'), [{ type: 'back' }]);
  });

  it('Down leads from the search to the list, Escape empties the search', async () => {
    const view = await openArticle();
    await view.page.getByRole('searchbox').fill('lund');
    await view.page.keyboard.press('ArrowDown');
    assert.equal(await view.focused(), claims()[1].text);
    await view.page.getByRole('searchbox').focus();
    await view.page.keyboard.press('Escape');
    assert.equal(await view.rows.count(), 12);
  });

  it('keeps the keyboard on its claim when the list is sorted, filtered or read again around it', async () => {
    const view = await openArticle();
    await view.rows.nth(8).focus();
    await view.page.keyboard.press('ArrowUp');
    await view.page.keyboard.press('ArrowDown');
    const held = claims()[8].text;
    await view.send(
      article(
        claims()
          .slice(1)
          .map((claim, i) => ({ ...claim, id: `L${i}` })),
      ),
    );
    assert.equal(await view.focused(), held);
    await view.send(article([...claims()].reverse()));
    assert.equal(await view.focused(), held);
  });

  it('gives the keyboard to the next claim when its own is taken away', async () => {
    const view = await openArticle();
    await view.rows.nth(3).focus();
    await view.page.keyboard.press('Delete');
    assert.deepEqual(await view.posted('reject'), [{ type: 'reject', id: 'L4' }]);
    await view.send(article(claims().filter(({ id }) => id !== 'L4')));
    assert.equal(await view.focused(), claims()[4].text);
  });

  it('Ctrl+Z on a claim takes the last decision back, and Ctrl+Shift+Z or Ctrl+Y makes it again; in an entry they are its own', async () => {
    const view = await openArticle();
    await view.rows.nth(6).focus();
    await view.posted();
    for (const key of ['Control+z', 'Control+Shift+z', 'Control+y']) await view.page.keyboard.press(key);
    assert.deepEqual(await view.posted(), [{ type: 'undo' }, { type: 'redo' }, { type: 'redo' }]);
    await view.page.keyboard.press('Space');
    await view.send(details());
    await view.page.getByRole('textbox', { name: 'Note' }).focus();
    await view.page.keyboard.press('Control+z');
    assert.deepEqual(await view.posted('undo'), []);
  });
});
