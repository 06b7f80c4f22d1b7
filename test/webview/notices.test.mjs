import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, claims } from './fixture.mjs';
import { open, textOf } from './pages.mjs';

describe('The Claims view says what is the matter', () => {
  const states = [
    ['when no editor is open', { stage: { tag: 'no-editor' } }, /Open an article/],
    ['when the file was not read', { stage: { tag: 'off' } }, /has not been read/, 'Read this file'],
    [
      'when the text is in another language',
      { stage: { tag: 'other-language', language: 'Norwegian' } },
      /English \(Norwegian\)/,
      'Read it anyway',
    ],
    ['when reading failed', { stage: { tag: 'failed', reason: 'the worker ended' } }, /the worker ended/, 'Try again'],
    ['when there is no claim', { stage: { tag: 'done' } }, /No claims were found/],
  ];
  for (const [when, { stage }, words, button] of /** @type {[string, { stage: object }, RegExp, string?][]} */ (
    states
  )) {
    it(when, async () => {
      const view = await open({ height: 240 });
      await view.send({ ...article([]), stage });
      assert.match(await textOf(view.page.locator('.notice')), words);
      await view.posted();
      if (button) {
        await view.page.getByRole('button', { name: button }).click();
        assert.deepEqual(await view.posted(), [{ type: 'read' }]);
      }
      assert.deepEqual(await view.accessibilityProblems(), []);
    });
  }

  it('while rows still come, and shows them as they come', async () => {
    const view = await open();
    await view.send(article([], 'reading'));
    assert.match(await textOf(view.page.locator('.notice')), /Reading/);
    await view.send(article(claims().slice(0, 3), 'reading'));
    assert.equal(await view.rows.count(), 3);
    await view.page.getByRole('progressbar').waitFor();
    await view.send(article());
    assert.equal(await view.rows.count(), 12);
    assert.equal(await view.page.getByRole('progressbar').count(), 0);
  });
});
