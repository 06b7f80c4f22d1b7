import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFor } from './desk.mjs';
import { QuickInput } from './quick-input.mjs';

const file = '2026-05-12-harbour-fees.news';
const paceMs = 700;

describe('Correcting by keyboard and menus', () => {
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {QuickInput} */
  let list;

  articleFor('correct', file, opened => {
    workbench = opened;
    list = new QuickInput(workbench.page);
  });
  afterEach(() => workbench.page.keyboard.press('Escape'));

  const recordPath = () => join(workbench.folder, `${file}.otr.json`);
  /** @returns {Promise<{ decision: string, [property: string]: unknown }[]>} */
  const decisions = async () => {
    try {
      return JSON.parse(await readFile(recordPath(), 'utf8')).decisions;
    } catch {
      return [];
    }
  };
  /** @param {(made: Awaited<ReturnType<typeof decisions>>) => boolean} holds @param {string} what */
  const untilDecided = (holds, what) => workbench.until(async () => holds(await decisions()), what);
  /** @param {string} name */
  const command = name => workbench.runCommand(`On the Record: ${name}`);

  it('sets how firm a promise is from a list', async () => {
    await workbench.click('promised');
    await command('Set How Firm It Is…');
    await list.shown('How firm are the words “promised”?');
    await workbench.stillScreenshot('list-strength');
    await list.take(/^Binding/);
    await untilDecided(made => made.some(({ decision, to }) => decision === 'strength' && to === 6), 'it is binding');
    assert.match(await workbench.hover('promised'), /6 of 6/);
  });

  it('takes edits and decisions back by Ctrl+Z in the article, in their order, and makes them again', async () => {
    const { keyboard } = workbench.page;
    const isWritten = async (/** @type {string} */ word) => ((await workbench.text.textContent()) ?? '').includes(word);
    const isDecided = async () => (await decisions()).some(({ decision, to }) => decision === 'strength' && to === 1);
    /** @param {string} key @param {readonly [boolean, boolean, boolean]} left */
    const press = async (key, left) => {
      // At a person's pace: what is next to take back is known to the keys a moment after the last step.
      await workbench.page.waitForTimeout(paceMs);
      await keyboard.press(key);
      await workbench.until(
        async () => [await isWritten('Before'), await isDecided(), await isWritten('After')].join() === left.join(),
        `${key} leaves ${left}`,
      );
    };
    await workbench.click('invoices');
    await keyboard.press('Control+End');
    await keyboard.type('Before');
    await workbench.click('promised');
    await command('Set How Firm It Is…');
    await list.take(/^Hope/);
    await workbench.until(isDecided, 'it is a hope');
    await keyboard.press('Control+End');
    await keyboard.type('After');
    await workbench.until(() => isWritten('After'), 'it is written');

    await press('Control+z', [true, true, false]);
    await press('Control+z', [true, false, false]);
    await press('Control+z', [false, false, false]);
    await press('Control+Shift+z', [true, false, false]);
    await press('Control+y', [true, true, false]);
    await press('Control+y', [true, true, true]);
    await press('Control+z', [true, true, false]);
    await press('Control+z', [true, false, false]);
    await press('Control+z', [false, false, false]);
  });

  it('sets who is bound from a list with ticks', async () => {
    await workbench.click('promised');
    await command('Set Who Is Bound…');
    await list.shown('Who is bound, or who asks?');
    await list.toggle(/Marit Oskarsdal(?! and)/);
    await workbench.stillScreenshot('list-actors');
    await workbench.page.keyboard.press('Enter');
    await untilDecided(
      made => JSON.stringify(made.find(({ decision }) => decision === 'actors')?.['to'] ?? '').includes('Oskarsdal'),
      'she is bound',
    );
  });

  it('takes a link only where it is one', async () => {
    await workbench.click('promised');
    await command('Add Evidence…');
    await list.write('not a link');
    await list.widget.getByText('Write a web address').waitFor();
    await list.write('https://example.org/treaty');
    await untilDecided(made => made.some(({ url }) => url === 'https://example.org/treaty'), 'the link is kept');
  });

  it('rejects all like this, after a look at each', async () => {
    await workbench.click('Oskarsdal');
    await command('All Like This…');
    if (await list.widget.getByText('Which one?').count()) await list.take(/Oskarsdal/);
    await list.shown(/times/);
    await list.take(/^Reject/);
    await list.shown('Reject those with a tick');
    await workbench.stillScreenshot('list-all-like-this');
    const count = await list.lines.count();
    await workbench.page.keyboard.press('Enter');
    await untilDecided(
      made => made.filter(({ decision }) => decision === 'reject').length === count,
      `${count} are rejected`,
    );
    await command('Undo Last Decision');
    await untilDecided(made => made.every(({ decision }) => decision !== 'reject'), 'none is rejected any more');
  });

  it('shows in VS Code’s own preview what a rename would decide, and decides when it is applied', async () => {
    const before = (await decisions()).length;
    await workbench.click('Marit Oskarsdal');
    await workbench.page.keyboard.press('F2');
    const box = workbench.page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('Marit A. Oskarsdal');
    // Which keys lead to the preview depends on the version; the box says it.
    const hint = (await workbench.page.locator('.rename-label').textContent()) ?? '';
    await workbench.page.keyboard.press(
      /,\s*(\S+) to Preview/.exec(hint)?.[1]?.replace('Ctrl', 'Control') ?? 'Shift+Enter',
    );
    const preview = workbench.page.locator('.part.panel');
    await preview.getByText(`${file}.otr.json`).first().waitFor();
    await workbench.screenshot('rename-preview');
    assert.equal((await decisions()).length, before);
    await preview.getByText('Apply', { exact: true }).click();
    await untilDecided(made => made.some(({ to }) => to === 'Marit A. Oskarsdal'), 'the name is kept');
    assert.match(await workbench.hover('Marit Oskarsdal'), /Marit A\. Oskarsdal/);
  });

  it('compares with another record and steps through the differences', async () => {
    const other = join(workbench.folder, 'second-reader.otr.json');
    const theirs = (await decisions()).map(made => (made.decision === 'strength' ? { ...made, to: 1 } : made));
    await writeFile(other, JSON.stringify({ version: '1', decisions: theirs }));
    await workbench.page.keyboard.press('Control+Home');
    await command('Compare With Another Record…');
    await workbench.answerFileDialog(other);
    await list.shown(/second-reader/);
    await list.goTo(/here: Promise 6\/6/);
    await workbench.stillScreenshot('list-compare');
    await workbench.page.keyboard.press('Enter');
    await workbench.until(async () => (await workbench.caretLine()) > 1, 'the caret is at the difference');
  });

  it('offers on a row of the trees what can be done with it, and copies it', async () => {
    await workbench.page.locator('.activitybar .action-item a[aria-label^="On the Record"]').first().click();
    await workbench.openTrees();
    const row = workbench.page.locator('.sidebar .monaco-list-row').filter({ hasText: 'Marit A. Oskarsdal' }).first();
    await row.click({ button: 'right' });
    const menu = workbench.page.locator('.monaco-menu');
    await menu.getByText('Note…').waitFor();
    await workbench.stillScreenshot('menu-tree');
    await menu.getByText('Note…').click();
    await list.write('Confirmed by her office');
    await untilDecided(
      made => made.some(({ decision, layer }) => decision === 'note' && layer === 'entity'),
      'the note is kept',
    );
    await row.click({ button: 'right' });
    // A menu that has only just opened takes no click.
    await workbench.stillScreenshot('menu-tree-again');
    await menu.getByText('Copy', { exact: true }).click();
    await workbench.until(
      async () => (await workbench.page.evaluate(() => navigator.clipboard.readText())) === 'Marit A. Oskarsdal',
      'the name is in the clipboard',
    );
  });

  it('takes the last decision back by Ctrl+Z in a tree, and makes it again', async () => {
    await workbench.runCommand('On the Record: Focus on Entities View');
    await workbench.until(
      () => workbench.page.evaluate(() => document.activeElement?.closest('.sidebar') !== null),
      'the keyboard is in the tree',
    );
    await workbench.page.waitForTimeout(paceMs);
    await workbench.page.keyboard.press('Control+z');
    await untilDecided(made => made.every(({ decision }) => decision !== 'note'), 'the note is gone');
    await workbench.page.waitForTimeout(paceMs);
    await workbench.page.keyboard.press('Control+Shift+z');
    await untilDecided(made => made.some(({ decision }) => decision === 'note'), 'the note is back');
  });

  it('narrows a tree to rows with some words', async () => {
    const rows = workbench.page.locator('.sidebar .monaco-list-row');
    const isShown = async (/** @type {RegExp} */ words) => (await rows.filter({ hasText: words }).count()) > 0;
    await command('Filter Entities…');
    await list.write('iriarte');
    await workbench.until(
      async () => (await isShown(/Rafael Iriarte/)) && !(await isShown(/Petra Holm/)),
      'only what has the word',
    );
    await workbench.stillScreenshot('tree-filter');
    await command('Filter Entities…');
    await list.write('');
    await workbench.until(() => isShown(/Petra Holm/), 'all again');
  });

  it('offers the same on a row of the claims', async () => {
    await workbench.page.locator('.sidebar .pane-header').filter({ hasText: 'Claims' }).first().click();
    const claims = workbench.claims();
    await claims.shown();
    await claims.row(/15 percent/).click({ button: 'right' });
    const menu = workbench.page.locator('.monaco-menu');
    await menu.getByText('Set Who Says or Claims It…').waitFor();
    await workbench.stillScreenshot('menu-claim');
    await menu.getByText('Set Who Says or Claims It…').click();
    await list.take(/^The writer/);
    await claims
      .row(/15 percent/)
      .filter({ hasText: 'The article' })
      .waitFor();
  });
});
