import assert from 'node:assert/strict';
import { articleFor } from './desk.mjs';

const file = '2026-05-12-harbour-fees.news';
const lastSentence = /Trade between Norland/;
const lastLine = 21;

describe('The Claims view', () => {
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {import('./claims-view.mjs').ClaimsView} */
  let claims;

  articleFor('claims', file, async opened => {
    workbench = opened;
    claims = await workbench.openClaims();
  });

  it('lists the claims of the article, each with its claimer', async () => {
    const count = await claims.count();
    assert.ok(count > 5, `${count} claims`);
    await claims.row(/Norland will cut the fees/).waitFor();
    await claims
      .row(/lost revenue/)
      .filter({ hasText: 'Petra Holm-Lindgren' })
      .waitFor();
  });

  it('goes to the sentence of a claim that is clicked', async () => {
    await claims.scrollToEnd();
    await claims.row(lastSentence).click();
    await workbench.until(async () => (await workbench.caretLine()) === lastLine, `the caret is on line ${lastLine}`);
  });

  it('shows which claim the caret is in', async () => {
    await workbench.click('lost revenue');
    await claims.rows
      .and(claims.frame.locator('[aria-current="location"]'))
      .filter({ hasText: 'lost revenue' })
      .waitFor();
  });

  it('is one stop for the Tab key', async () => {
    assert.equal(await claims.frame.locator('[role="row"][tabindex="0"]').count(), 1);
  });

  it('is walked with Home, End, Up and Down, and Enter goes to the sentence', async () => {
    await claims.rows.first().click();
    await claims.press('End');
    await workbench.until(async () => lastSentence.test(await claims.focused()), 'End reaches the last claim');
    await claims.press('ArrowUp');
    await workbench.until(async () => !lastSentence.test(await claims.focused()), 'Up leaves it');
    await claims.press('ArrowDown');
    await workbench.until(async () => lastSentence.test(await claims.focused()), 'Down comes back');
    await claims.press('Home');
    await workbench.until(async () => /Norland will cut/.test(await claims.focused()), 'Home reaches the first');
    await claims.press('End');
    await claims.press('Enter');
    await workbench.until(async () => (await workbench.caretLine()) === lastLine, `the caret is on line ${lastLine}`);
    await workbench.until(() => workbench.isTyping(), 'the keyboard is in the text');
  });

  it('opens a claim in place with Space, and says why it is worth checking', async () => {
    await claims.rows.first().click();
    await claims.press(' ');
    const details = claims.frame.locator('.details').first();
    await details.waitFor();
    await workbench.until(
      async () => ((await details.textContent()) ?? '').trim().length > 20,
      'the row says why it is worth checking',
    );
    await claims.press(' ');
    await details.waitFor({ state: 'detached' });
  });

  it('takes down in the open row what was found out, and shows it in the list', async () => {
    const row = claims.row(/lost revenue/);
    await row.locator('.face').click();
    await claims.press(' ');
    await row.getByRole('combobox', { name: 'Status' }).selectOption('misleading');
    await row.locator('.status').filter({ hasText: 'misleading' }).waitFor();
    const link = row.getByRole('textbox', { name: 'Paste a link' });
    await link.fill('https://example.org/levy');
    await link.press('Enter');
    await row.getByRole('button', { name: 'Remove example.org/levy' }).waitFor();
    await row.getByRole('combobox', { name: 'Status' }).selectOption('unchecked');
    // The row above may take another line for it, and what is clicked would move away.
    await row.locator('.status').filter({ hasText: 'not checked' }).waitFor();
    await row.getByRole('button', { name: 'Remove example.org/levy' }).click();
    await row.getByRole('button', { name: 'Remove example.org/levy' }).waitFor({ state: 'detached' });
    await row.locator('.face').click();
    await claims.press(' ');
  });

  it('leaves out a kind of claim that is switched off', async () => {
    const all = await claims.count();
    const opinions = claims.frame.getByRole('button', { name: /Opinion and plans/ });
    await opinions.click();
    await workbench.until(async () => (await claims.count()) < all, 'fewer claims');
    await opinions.click();
    await workbench.until(async () => (await claims.count()) === all, 'all claims again');
  });

  it('finds claims by a word', async () => {
    const search = claims.frame.getByRole('searchbox').or(claims.frame.getByRole('textbox')).first();
    await search.fill('revenue');
    await workbench.until(async () => (await claims.count()) === 1, 'one claim');
    await claims.row(/lost revenue/).waitFor();
    await search.fill('');
    await workbench.until(async () => (await claims.count()) > 5, 'all claims again');
  });

  it('shows the claims of the article that comes to the front', async () => {
    await workbench.runCommand('View: Close All Editors');
    await claims.rows.first().waitFor({ state: 'detached' });
    await workbench.openFile('seagrass-study.md');
    await claims.row(/./).first().waitFor();
    assert.equal(await claims.row(/Norland will cut/).count(), 0);
  });
});
