import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, manyClaims } from './fixture.mjs';
import { open } from './pages.mjs';

describe('The Claims view with 5,000 claims', () => {
  it('draws a window of them, moves without a stutter and never loses the keyboard', async () => {
    const view = await open();
    await view.send(article(manyClaims(5000)));
    assert.ok((await view.rows.count()) < 40, `${await view.rows.count()} rows drawn`);
    await view.rows.first().focus();
    await view.page.keyboard.press('End');
    assert.match((await view.focused()) ?? '', /^5000\./);
    assert.match((await view.inSight()).at(-1) ?? '', /^5000\./);
    const frames = await view.page.evaluate(async () => {
      const scroller = document.querySelector('.scroller');
      const times = [];
      for (let i = 0; scroller && i < 60; i++) {
        const began = performance.now();
        scroller.scrollTop -= 900;
        scroller.dispatchEvent(new Event('scroll'));
        scroller.getBoundingClientRect();
        times.push(performance.now() - began);
        await new Promise(done => requestAnimationFrame(done));
      }
      return times.sort((a, b) => a - b);
    });
    const typical = frames[30] ?? 0;
    console.log(
      `      a step of scrolling: ${typical.toFixed(1)} ms typically, ${frames.at(-1)?.toFixed(1)} ms at most`,
    );
    assert.ok(typical < 16, `${typical} ms`);
    assert.match((await view.focused()) ?? '', /^5000\./);
    const search = await view.page.evaluate(async () => {
      const field = /** @type {HTMLInputElement} */ (document.querySelector('#search'));
      const began = performance.now();
      field.value = 'street lund';
      field.dispatchEvent(new Event('input'));
      document.querySelector('.scroller')?.getBoundingClientRect();
      return performance.now() - began;
    });
    console.log(`      a search: ${search.toFixed(1)} ms`);
    assert.ok(search < 200, `${search} ms`);
  });

  it('leaves what is read in its place while lines above it come and go', async () => {
    const view = await open();
    await view.send(article(manyClaims(5000)));
    await view.page.locator('.scroller').evaluate(scroller => scroller.scrollTo(0, 100_000));
    await view.page.waitForTimeout(50);
    const before = await view.inSight();
    await view.send(article(manyClaims(5000).slice(200)));
    assert.deepEqual(await view.inSight(), before);
  });
});
