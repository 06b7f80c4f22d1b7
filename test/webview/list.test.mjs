import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, claims } from './fixture.mjs';
import { open, openArticle, textOf } from './pages.mjs';

describe('The Claims view lists', () => {
  it('each claim with its words, who makes it, its kind and its status', async () => {
    const view = await openArticle();
    assert.equal(await view.rows.count(), 12);
    const row = await textOf(view.rows.nth(4));
    for (const words of ['Ships over 80 metres', 'an official of the coast guard', 'law or rule', 'true'])
      assert.match(row, new RegExp(words));
    assert.equal(
      await view.rows.nth(6).getAttribute('aria-label'),
      'The closure of the cannery drove 340 families out of the valley, Marit Lund, cause, misleading, 2 links as evidence, has a note, Worth checking',
    );
  });

  it('a claim in at most two lines', async () => {
    const view = await openArticle({ width: 240 });
    const { height, line } = await view.rows
      .first()
      .locator('.text')
      .evaluate(text => ({ height: text.clientHeight, line: parseFloat(getComputedStyle(text).lineHeight) }));
    assert.ok(height <= 2 * line + 1, `${height} px for lines of ${line} px`);
  });

  it('a claim of somebody with a long description within its width', async () => {
    const view = await openArticle({ width: 240 });
    const claimer = { tag: 'words', words: 'one protester, originally from the old harbour town of Veldhaven' };
    await view.send(article([{ ...claims()[0], claimer }]));
    const { widest, list } = await view.rows.first().evaluate(row => ({
      widest: Math.max(...[...row.querySelectorAll('.text, .who')].map(part => part.getBoundingClientRect().right)),
      list: document.documentElement.clientWidth,
    }));
    assert.ok(widest <= list, `${widest} px in ${list} px`);
  });

  it('words that look like markup as words', async () => {
    const view = await open();
    await view.send(article([{ ...claims()[0], text: '<img src=x onerror=alert(1)> & <b>bold</b>' }]));
    assert.equal(await textOf(view.rows.first().locator('.text')), '<img src=x onerror=alert(1)> & <b>bold</b>');
    assert.equal(await view.page.locator('.text img, .text b').count(), 0);
  });
});
