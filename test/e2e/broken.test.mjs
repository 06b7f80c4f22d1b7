import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openDesk } from './desk.mjs';

const file = '2026-05-12-harbour-fees.news';

describe('Without a file of the model', () => {
  /** @type {import('./desk.mjs').Desk} */
  let desk;

  before(async () => {
    desk = await openDesk();
  });
  after(() => desk?.close());

  it('the status bar and the Claims view say so and what to do, and reading begins once it is there again', async () => {
    const model = join(desk.extension, 'media', 'model', 'reader.onnx');
    await rename(model, `${model}.away`);
    const workbench = await desk.open({ file });
    try {
      const status = workbench.page.locator('.statusbar-item[id*="on-the-record"]').first();
      await status.filter({ hasText: 'not read' }).waitFor();
      await workbench.page.locator('.activitybar .action-item a[aria-label^="On the Record"]').first().click();
      const { frame } = workbench.claims();
      const notice = frame.locator('.notice.problem');
      await notice.waitFor();
      assert.match(
        (await notice.textContent()) ?? '',
        /could not be read: The model file media\/model\/reader\.onnx cannot be read\. Install the extension again\./,
      );
      await workbench.screenshot('model-missing');
      await rename(`${model}.away`, model);
      await frame.getByText('Try again').click();
      await workbench.read();
      await workbench.claims().shown();
    } finally {
      await workbench.close();
    }
  });
});
