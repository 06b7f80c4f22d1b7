import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { launchBrowser } from '../host/browser.mjs';
import { out } from '../host/paths.mjs';
import { article, claims, details, manyClaims } from './fixture.mjs';
import { ClaimsPage, servePage } from './page.mjs';
import { themes } from './themes.mjs';

const screens = join(out, 'screens', 'claims-view');
const first = claims()[0].text;
const last = claims().at(-1).text;

/** @param {import('playwright-core').Locator} locator */
async function textOf(locator) {
  return (await locator.textContent()) ?? '';
}

/** Waits until what the list does a frame later is done. @param {() => Promise<boolean>} holds */
async function until(holds) {
  const deadline = Date.now() + 3000;
  while (!(await holds())) {
    if (Date.now() > deadline) assert.fail('it did not come about in three seconds');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

describe('The page of the Claims view', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePage>>} */
  let served;
  /** @type {ClaimsPage[]} */
  const opened = [];

  /** @param {Parameters<typeof ClaimsPage.open>[2]} [options] */
  async function open(options) {
    const view = await ClaimsPage.open(browser, served, options);
    opened.push(view);
    return view;
  }

  /** @param {Parameters<typeof ClaimsPage.open>[2]} [options] */
  async function openArticle(options) {
    const view = await open(options);
    await view.send(article());
    return view;
  }

  before(async () => {
    await mkdir(screens, { recursive: true });
    served = await servePage();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const view of opened.splice(0)) {
      assert.deepEqual(await view.violations(), [], 'nothing that the policy forbids was tried');
      await view.close();
    }
  });
  after(async () => {
    await browser?.close();
    served?.close();
  });

  describe('lists', () => {
    it('each claim with its words, who makes it, its kind and its status', async () => {
      const view = await openArticle();
      assert.equal(await view.rows.count(), 12);
      const row = await textOf(view.rows.nth(4));
      for (const words of ['Ships over 80 metres', 'an official of the coast guard', 'law or rule', 'true'])
        assert.match(row, new RegExp(words));
      assert.equal(
        await view.rows.nth(6).getAttribute('aria-label'),
        'The closure of the cannery drove 340 families out of the valley, Marit Lund, cause, misleading, 2 links as evidence, has a note, Worth checking',
      );
    });

    it('a claim in at most two lines', async () => {
      const view = await openArticle({ width: 240 });
      const { height, line } = await view.rows
        .first()
        .locator('.text')
        .evaluate(text => ({ height: text.clientHeight, line: parseFloat(getComputedStyle(text).lineHeight) }));
      assert.ok(height <= 2 * line + 1, `${height} px for lines of ${line} px`);
    });

    it('words that look like markup as words', async () => {
      const view = await open();
      await view.send(article([{ ...claims()[0], text: '<img src=x onerror=alert(1)> & <b>bold</b>' }]));
      assert.equal(await textOf(view.rows.first().locator('.text')), '<img src=x onerror=alert(1)> & <b>bold</b>');
      assert.equal(await view.page.locator('.text img, .text b').count(), 0);
    });
  });

  describe('says what is the matter', () => {
    const states = [
      ['when no editor is open', { stage: { tag: 'no-editor' } }, /Open an article/],
      ['when the file was not read', { stage: { tag: 'off' } }, /has not been read/, 'Read this file'],
      [
        'when the text is in another language',
        { stage: { tag: 'other-language', language: 'Norwegian' } },
        /English \(Norwegian\)/,
        'Read it anyway',
      ],
      [
        'when reading failed',
        { stage: { tag: 'failed', reason: 'the worker ended' } },
        /the worker ended/,
        'Try again',
      ],
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

  describe('is used by keyboard', () => {
    it('with one tab stop for the list, wherever it stands', async () => {
      const view = await openArticle();
      assert.equal(await view.page.locator('.scroller [tabindex="0"]').count(), 1);
      await view.rows.first().focus();
      await view.page.keyboard.press('End');
      assert.equal(await view.focused(), last);
      assert.equal(await view.page.locator('.scroller [tabindex="0"]').count(), 1);
      await view.page.keyboard.press('Home');
      await view.page.keyboard.press('ArrowDown');
      assert.equal(await view.focused(), claims()[1].text);
    });

    it('Enter goes to the sentence, a click goes there and leaves the keyboard in the list', async () => {
      const view = await openArticle();
      await view.rows.nth(2).click();
      assert.deepEqual(await view.posted('go'), [{ type: 'go', id: 'L3', stay: true }]);
      assert.equal(await view.focused(), claims()[2].text);
      await view.page.keyboard.press('ArrowDown');
      await view.page.keyboard.press('Enter');
      assert.deepEqual(await view.posted('go'), [{ type: 'go', id: 'L4', stay: false }]);
    });

    it('Escape leads from an open row to the row, and from there back to the editor', async () => {
      const view = await openArticle();
      await view.rows.nth(6).focus();
      await view.page.keyboard.press('Space');
      await view.send(details());
      await view.page.keyboard.press('Tab');
      assert.equal(await view.page.evaluate(() => document.activeElement?.tagName), 'SELECT');
      await view.posted();
      await view.page.keyboard.press('Escape');
      assert.equal(await view.rows.nth(6).evaluate(row => row === document.activeElement), true);
      assert.deepEqual(await view.posted('back'), []);
      await view.page.keyboard.press('Escape');
      assert.deepEqual(await view.posted('back'), [{ type: 'back' }]);
    });

    it('Down leads from the search to the list, Escape empties the search', async () => {
      const view = await openArticle();
      await view.page.getByRole('searchbox').fill('lund');
      await view.page.keyboard.press('ArrowDown');
      assert.equal(await view.focused(), claims()[1].text);
      await view.page.getByRole('searchbox').focus();
      await view.page.keyboard.press('Escape');
      assert.equal(await view.rows.count(), 12);
    });

    it('keeps the keyboard on its claim when the list is sorted, filtered or read again around it', async () => {
      const view = await openArticle();
      await view.rows.nth(8).focus();
      await view.page.keyboard.press('ArrowUp');
      await view.page.keyboard.press('ArrowDown');
      const held = claims()[8].text;
      await view.send(
        article(
          claims()
            .slice(1)
            .map((claim, i) => ({ ...claim, id: `L${i}` })),
        ),
      );
      assert.equal(await view.focused(), held);
      await view.send(article([...claims()].reverse()));
      assert.equal(await view.focused(), held);
    });

    it('gives the keyboard to the next claim when its own is taken away', async () => {
      const view = await openArticle();
      await view.rows.nth(3).focus();
      await view.page.keyboard.press('Delete');
      assert.deepEqual(await view.posted('reject'), [{ type: 'reject', id: 'L4' }]);
      await view.send(article(claims().filter(({ id }) => id !== 'L4')));
      assert.equal(await view.focused(), claims()[4].text);
    });
  });

  describe('narrows the list', () => {
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
      assert.equal(await view.focused(), first);
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

  describe('opens a row in place', () => {
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
        served.rules.filter(rule => !served.strings.reasons[rule]),
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

  describe('is in step with the editor', () => {
    it('outlines the claim at the caret and brings it into sight', async () => {
      const view = await open();
      await view.send(article(manyClaims(500)));
      await view.send({ type: 'caret', key: manyClaims(500)[300].key });
      const row = view.page.locator('[aria-current="location"]');
      assert.match(await textOf(row), /301\. The harbour/);
      await until(async () => (await view.inSight()).some(text => text?.startsWith('301.')));
      assert.notEqual(await row.evaluate(line => getComputedStyle(line).outlineStyle), 'none');
    });

    it('leads the keyboard to the claim at the caret when the view is gone to', async () => {
      const view = await openArticle();
      await view.send({ type: 'caret', key: last });
      await view.page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await view.page.waitForFunction(() => document.activeElement !== document.body);
      assert.equal(await view.focused(), last);
    });
  });

  describe('remembers', () => {
    it('choices, open rows and the place in the list when it is hidden and shown again', async () => {
      const view = await open();
      await view.send(article(manyClaims(500)));
      await view.page.getByRole('button', { name: /Opinion and plans/ }).click();
      await view.send({ type: 'caret', key: manyClaims(500)[301].key });
      await view.page.locator('[aria-current="location"]').focus();
      await view.page.keyboard.press('Space');
      await view.page.locator('.scroller').evaluate(scroller => scroller.scrollBy(0, 40));
      await view.page.waitForTimeout(400);
      const before = await view.inSight();
      await view.load();
      await view.send(article(manyClaims(100), 'reading'));
      await view.send(article(manyClaims(500)));
      assert.deepEqual(await view.inSight(), before);
      assert.equal(await view.page.locator('.claim.open').count(), 1);
      assert.deepEqual((await view.posted('details')).length, 1);
      assert.equal(
        await view.page.getByRole('button', { name: /Opinion and plans/ }).getAttribute('aria-pressed'),
        'false',
      );
    });

    it('where the user was, rather than run to the caret, when it is shown again', async () => {
      const view = await open();
      const many = manyClaims(500);
      await view.send(article(many));
      await view.send({ type: 'caret', key: many[10].key });
      await view.page.locator('.scroller').evaluate(scroller => scroller.scrollTo(0, 9000));
      await view.page.waitForTimeout(400);
      const before = await view.inSight();
      await view.load();
      await view.send(article(many));
      await view.send({ type: 'caret', key: many[10].key });
      assert.deepEqual(await view.inSight(), before);
      await view.send({ type: 'caret', key: many[20].key });
      assert.ok((await view.inSight()).some(text => text?.startsWith('21.')));
    });

    it('each article its own place', async () => {
      const view = await openArticle();
      await view.rows.nth(6).focus();
      await view.page.keyboard.press('Space');
      await view.send(article(claims(), 'done', 'file:///other.news'));
      assert.equal(await view.page.locator('.claim.open').count(), 0);
      await view.send(article());
      assert.equal(await view.page.locator('.claim.open').count(), 1);
    });
  });

  describe('with 5,000 claims', () => {
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

  describe('suits every theme', () => {
    for (const theme of /** @type {(keyof typeof themes)[]} */ (Object.keys(themes))) {
      it(`${theme}: axe-core finds nothing serious, and the screen is kept`, async () => {
        const view = await openArticle({ theme, height: 1000 });
        await view.send({ type: 'caret', key: claims()[3].key });
        await view.page.screenshot({ path: join(screens, `${theme}-list.png`) });
        assert.deepEqual(await view.accessibilityProblems(), []);
        await view.page.getByRole('switch', { name: /Filter/ }).click();
        await view.page.getByRole('combobox', { name: 'Group' }).selectOption('claimer');
        await view.page.locator('.claim', { hasText: 'cannery' }).focus();
        await view.page.keyboard.press('Space');
        await view.send(details());
        await view.page.screenshot({ path: join(screens, `${theme}-open.png`) });
        assert.deepEqual(await view.accessibilityProblems(), []);
      });
    }

    it('colours forced by the system leave the toggles told apart', async () => {
      const view = await openArticle({ forcedColors: 'active' });
      const toggle = view.page.locator('.toggle').first();
      const pressed = await toggle.evaluate(button => getComputedStyle(button).backgroundColor);
      await toggle.click();
      assert.notEqual(await toggle.evaluate(button => getComputedStyle(button).backgroundColor), pressed);
    });

    it('nothing moves for those who want no motion', async () => {
      const view = await open({ reducedMotion: 'reduce' });
      await view.send(article([], 'reading'));
      await view.page.waitForTimeout(500);
      const moving = await view.page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
      assert.equal(moving, 0);
    });
  });
});
