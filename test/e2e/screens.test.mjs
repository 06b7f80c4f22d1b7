import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDesk, themes } from './desk.mjs';
import { QuickInput } from './quick-input.mjs';

const file = '2026-05-12-harbour-fees.news';
const fadeMs = 400;

describe('In every kind of theme', () => {
  /** @type {import('./desk.mjs').Desk} */
  let desk;

  before(async () => {
    desk = await openDesk();
  });
  after(() => desk?.close());

  for (const theme of /** @type {import('./desk.mjs').ThemeKind[]} */ (Object.keys(themes))) {
    it(`${theme}: the sidebar has no serious accessibility problem, and names and promises are told apart`, async () => {
      const workbench = await desk.open({ file, theme });
      try {
        await workbench.read();
        const claims = await workbench.openClaims();
        await claims.shown();
        await workbench.screenshot(`${theme}-claims`);
        const [name] = await workbench.marksOn('Marit Oskarsdal');
        const [promise] = await workbench.marksOn('promised');
        assert.ok(name && promise);
        assert.notDeepEqual([name.line, name.color], [promise.line, promise.color]);
        await claims.rows.first().click();
        await claims.press(' ');
        await claims.frame.locator('.details').first().waitFor();
        await workbench.screenshot(`${theme}-claim-open`);
        assert.deepEqual(await claims.graveProblems(), []);
        await workbench.hover('promised');
        await workbench.page.waitForTimeout(fadeMs);
        await workbench.page.screenshot({ path: workbench.screenPath(`${theme}-hover`) });
        await pictureLists(workbench, theme);
      } finally {
        await workbench.close();
      }
    });
  }
});

/**
 * The trees, a list of corrections and the comparison of two records, for the eye.
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {string} theme
 */
async function pictureLists(workbench, theme) {
  const list = new QuickInput(workbench.page);
  const other = join(workbench.folder, 'second-reader.otr.json');
  await writeFile(other, JSON.stringify({ version: '1', decisions: [] }));
  await workbench.hover('Rafael Iriarte');
  await workbench.stillScreenshot(`${theme}-hover-name`);
  await workbench.openTrees();
  await workbench.screenshot(`${theme}-trees`);
  await workbench.click('promised');
  await workbench.runCommand('On the Record: Set How Firm It Is…');
  await list.shown(/How firm/);
  await workbench.stillScreenshot(`${theme}-list`);
  await list.take(/^Hope/);
  await workbench.runCommand('On the Record: Compare With Another Record…');
  await workbench.answerFileDialog(other);
  await list.shown(/second-reader/);
  await list.goTo(/here:/);
  await workbench.stillScreenshot(`${theme}-compare`);
  await workbench.page.keyboard.press('Escape');
  await workbench.page.mouse.move(5, 5);
}
