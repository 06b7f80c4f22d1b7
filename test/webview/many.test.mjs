import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, manyClaims } from './fixture.mjs';
import { open } from './pages.mjs';

describe('The Claims view with 5,000 claims', () => {
  it('draws a window of them, finds words at once and never loses the keyboard', async () => {
    const view = await open();
    await view.send(article(manyClaims(5000)));
    assert.ok((await view.rows.count()) < 40, `${await view.rows.count()} rows drawn`);
    await view.rows.first().focus();
    await view.page.keyboard.press('End');
    assert.match((await view.focused()) ?? '', /^5000\./);
    assert.match((await view.inSight()).at(-1) ?? '', /^5000\./);
    const search = await view.page.evaluate(countedSearch);
    console.log(`      a search: ${search.toFixed(1)} times a loop over a million numbers`);
    assert.ok(search < 20, `${search} loops`);
    assert.ok((await view.rows.count()) < 40, `${await view.rows.count()} rows drawn`);
  });

  it('takes no longer to scroll than a list of a hundred', async () => {
    const many = await open();
    const few = await open();
    await many.send(article(manyClaims(5000)));
    await few.send(article(manyClaims(100)));
    await many.page.locator('.scroller').evaluate(scroller => scroller.scrollTo(0, 100_000));
    // By turns, so that whatever else the machine does slows both.
    const times = { many: /** @type {number[]} */ ([]), few: /** @type {number[]} */ ([]) };
    for (let turn = 0; turn < 15; turn += 1) {
      times.many.push(...(await many.page.evaluate(timedSteps)));
      times.few.push(...(await few.page.evaluate(timedSteps)));
    }
    const [long, short] = [typical(times.many), typical(times.few)];
    console.log(`      a step of scrolling: ${long.toFixed(1)} ms with 5,000 claims, ${short.toFixed(1)} ms with 100`);
    assert.ok(long < 3 * short + 1, `${long} ms against ${short} ms`);
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

/** Milliseconds of each of a few steps down the list and up again. Runs in the page. */
async function timedSteps() {
  const scroller = document.querySelector('.scroller');
  const times = [];
  for (const step of [700, 700, -700, -700]) {
    if (!scroller) break;
    const began = performance.now();
    scroller.scrollTop += step;
    scroller.dispatchEvent(new Event('scroll'));
    scroller.getBoundingClientRect();
    times.push(performance.now() - began);
    await new Promise(done => requestAnimationFrame(done));
  }
  return times;
}

/** How long a search takes, with a loop of fixed length before and after it as the measure. Runs in the page. */
function countedSearch() {
  const loop = () => {
    const began = performance.now();
    let sum = 0;
    for (let i = 0; i < 1_000_000; i += 1) sum = (sum * 31 + i) | 0;
    return sum === 1 ? 0 : performance.now() - began;
  };
  const field = /** @type {HTMLInputElement} */ (document.querySelector('#search'));
  loop();
  const before = loop();
  const began = performance.now();
  field.value = 'street lund';
  field.dispatchEvent(new Event('input'));
  document.querySelector('.scroller')?.getBoundingClientRect();
  const search = performance.now() - began;
  return search / Math.max(0.5, (before + loop()) / 2);
}

/** @param {readonly number[]} times */
function typical(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
