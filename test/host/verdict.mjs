import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { out } from './paths.mjs';
import { after } from './serve.mjs';

const mark = '@@on-the-record';

/** @typedef {import('../integration/report').SuiteReport} SuiteReport */

/**
 * Opens a page whose address names a suite, and waits for what the suite says.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {object} options
 * @param {string} options.name of the files kept when something goes wrong
 * @param {number} options.timeoutMs
 * @param {(line: SuiteReport) => void} options.onReport
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export async function runSuite(browser, address, { name, timeoutMs, onReport }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const lines = [];
    page.on('console', message => lines.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', error => lines.push(`error: ${error.message}`));
    const crashed = new Promise(resolve => page.on('crash', () => resolve('the page crashed')));

    let ended = false;
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      for (const line of reportsIn(args)) {
        ended ||= line.type === 'end';
        onReport(line);
      }
      lines.push(`${type}: ${args.map(String).join(' ')}`);
    });
    /** @type {(code: number) => void} */
    let exit = () => undefined;
    const exited = new Promise(resolve => {
      exit = resolve;
    });
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => exit(code));
    await page.goto(address);
    // A wrong path or a dead extension host says nothing at all, so time decides.
    const verdict = await Promise.race([exited, crashed, after(timeoutMs)]);
    if (verdict === 0 && ended) return { ok: true };
    await keep(page, name, lines);
    return { ok: false, reason: reasonFor(verdict, ended, timeoutMs) };
  } finally {
    await context.close();
  }
}

/**
 * @param {unknown} verdict
 * @param {boolean} ended
 * @param {number} timeoutMs
 */
function reasonFor(verdict, ended, timeoutMs) {
  if (verdict === undefined) return `no verdict within ${timeoutMs / 1000} s`;
  if (typeof verdict === 'string') return verdict;
  return ended ? 'tests failed' : `the suite ended with code ${verdict} before its last test`;
}

/**
 * @param {readonly unknown[]} args
 * @returns {SuiteReport[]}
 */
function reportsIn(args) {
  return args.flatMap(arg => {
    if (typeof arg !== 'string' || !arg.includes(mark)) return [];
    return [JSON.parse(arg.slice(arg.indexOf(mark) + mark.length))];
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @param {readonly string[]} lines
 */
async function keep(page, name, lines) {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, `${name}.log`), lines.join('\n'));
  await page.screenshot({ path: join(out, `${name}.png`) }).catch(() => undefined);
}
