import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { claims } from './fixture.mjs';
import { openArticle, textOf } from './pages.mjs';

describe('The Claims view narrows the list', () => {
  it('by the toggles, whose counts say what they hold, and says the count aloud', async () => {
    const view = await openArticle();
    const toggle = view.page.getByRole('button', { name: /Opinion and plans/ });
    assert.match(await textOf(toggle), /4/);
    await toggle.click();
    assert.equal(await toggle.getAttribute('aria-pressed'), 'false');
    assert.equal(await view.rows.count(), 8);
    await view.page.getByRole('status').filter({ hasText: '8 of 12 claims' }).waitFor();
  });

  it('by claimer, kind and status, each with its count; one button shows all again', async () => {
    const view = await openArticle();
    await view.page.getByRole('switch', { name: /Filter/ }).click();
    await view.page.getByRole('combobox', { name: 'Who says it' }).selectOption({ label: 'Marit Lund (2)' });
    assert.equal(await view.rows.count(), 2);
    await view.page.getByRole('combobox', { name: 'Kind of claim' }).selectOption({ label: 'cause (1)' });
    assert.equal(await view.rows.count(), 1);
    await view.page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'unproven (0)' });
    assert.match(await textOf(view.page.locator('.notice')), /No claim fits/);
    await view.page.getByRole('button', { name: 'Show all' }).first().click();
    assert.equal(await view.rows.count(), 12);
  });

  it('by groups that open and close, with Left and Right, too', async () => {
    const view = await openArticle();
    await view.page.getByRole('combobox', { name: 'Group' }).selectOption('claimer');
    const heads = view.page.locator('.group');
    assert.equal(await heads.first().getAttribute('aria-label'), 'The article, 4 claims, 1 worth checking');
    assert.equal(await heads.first().getAttribute('aria-level'), '1');
    assert.equal(await view.rows.nth(1).getAttribute('aria-level'), '2');
    const before = await view.rows.count();
    await heads.first().focus();
    await view.page.keyboard.press('ArrowLeft');
    assert.equal(await view.rows.count(), before - 4);
    await view.page.keyboard.press('ArrowRight');
    await view.page.keyboard.press('ArrowRight');
    assert.equal(await view.focused(), claims()[0].text);
    await view.page.keyboard.press('ArrowLeft');
    assert.equal(await view.focused(), 'The article');
  });

  it('in order of worth, the likeliest first', async () => {
    const view = await openArticle();
    await view.page.getByRole('combobox', { name: 'Sort' }).selectOption('worth');
    const worth = await view.page
      .locator('.claim')
      .evaluateAll(rows => rows.map(row => row.className.match(/CFS|UFS|NFS/)?.[0]));
    assert.deepEqual(
      worth,
      [...worth].sort((a, b) => 'CFSUFSNFS'.indexOf(a ?? '') - 'CFSUFSNFS'.indexOf(b ?? '')),
    );
  });
});
