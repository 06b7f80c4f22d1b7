import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, claims, details } from './fixture.mjs';
import { openArticle, said, textOf } from './pages.mjs';

describe('The Claims view opens a row in place', () => {
  it('and asks for what it shows there', async () => {
    const view = await openArticle();
    await view.posted();
    await view.rows.nth(6).focus();
    await view.page.keyboard.press('Space');
    assert.deepEqual(await view.posted(), [{ type: 'details', id: 'L7' }]);
    await view.send(details());
    const shown = await textOf(view.rows.nth(6).locator('.details'));
    for (const words of [
      'Why it is worth checking',
      '340 families',
      'Reported in other words',
      'Marit Lund, who',
      'last year = 2025',
    ])
      assert.ok(shown.includes(words), `${words} in ${shown}`);
    await view.page.keyboard.press('Space');
    assert.equal(await view.page.locator('.details').count(), 0);
  });

  it('with words for every reason that the reader gives', () => {
    assert.deepEqual(
      said().rules.filter(rule => !said().strings.reasons[rule]),
      [],
    );
  });

  it('and scrolls as far as it takes to show it', async () => {
    const view = await openArticle();
    await view.rows.nth(6).focus();
    await view.page.keyboard.press('Space');
    await view.send(details());
    assert.ok((await view.inSight()).includes(claims()[6].text));
  });

  it('where a status, a note and evidence are taken down', async () => {
    const view = await openArticle();
    await view.rows.nth(6).focus();
    await view.page.keyboard.press('Space');
    await view.send(details());
    await view.posted();
    await view.page.getByRole('combobox', { name: 'Status' }).selectOption('false');
    await view.page.getByRole('textbox', { name: 'Note' }).fill('212 households, says the office.');
    const link = view.page.getByRole('textbox', { name: 'Paste a link' });
    await link.fill('https://example.org/office');
    await link.press('Enter');
    await view.page.getByRole('button', { name: 'Remove example.org/households' }).click();
    await view.page.getByRole('button', { name: 'Not a claim' }).click();
    assert.deepEqual(await view.posted(), [
      { type: 'status', id: 'L7', status: 'false' },
      { type: 'note', id: 'L7', text: '212 households, says the office.' },
      { type: 'evidence', id: 'L7', url: 'https://example.org/office' },
      { type: 'drop-evidence', id: 'L7', evidence: 'a' },
      { type: 'reject', id: 'L7' },
    ]);
  });

  it('and keeps what is being written when the article is read again', async () => {
    const view = await openArticle();
    await view.rows.nth(6).focus();
    await view.page.keyboard.press('Space');
    await view.send(details());
    const note = view.page.getByRole('textbox', { name: 'Note' });
    await note.fill('Half a thou');
    await view.send(article(claims(), 'reading'));
    await view.send(details());
    assert.equal(await note.inputValue(), 'Half a thou');
    assert.equal(await note.evaluate(element => element === document.activeElement), true);
  });
});
