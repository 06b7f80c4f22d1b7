import assert from 'node:assert/strict';
import { openDesk, themes } from './desk.mjs';

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
      } finally {
        await workbench.close();
      }
    });
  }
});
