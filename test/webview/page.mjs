import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { root } from '../host/paths.mjs';
import { hostSide } from './host-side.mjs';
import { themes } from './themes.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf', '.html': 'text/html' };

/** The page's files and its HTML on 127.0.0.1. */
export async function servePage() {
  await buildPage();
  let html = '';
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname);
    const type = types[/** @type {keyof typeof types} */ (extname(path))] ?? 'text/html';
    try {
      const body = path === '/' ? html : await readFile(join(root, path));
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${address.port}`;
  const host = await hostSide(origin);
  html = host.html;
  return { origin, strings: host.strings, rules: host.rules, close: () => server.close() };
}

async function buildPage() {
  await build({
    entryPoints: { webview: join(root, 'src', 'webview', 'main.ts') },
    outdir: join(root, 'dist'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  });
}

/** What VS Code would be to the page; what was kept outlives a reload, as it does there. */
function standInHost() {
  /** @type {object[]} */
  const posted = [];
  /** @type {string[]} */
  const violations = [];
  Object.assign(globalThis, {
    posted,
    violations,
    acquireVsCodeApi: () => ({
      postMessage: (/** @type {object} */ message) => posted.push(message),
      getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
      setState: (/** @type {unknown} */ state) => sessionStorage.setItem('state', JSON.stringify(state)),
    }),
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) =>
    violations.push(`${violatedDirective} ${sourceFile ?? ''} ${sample}`),
  );
}

/** The Claims view as a person meets it. */
export class ClaimsPage {
  /**
   * @param {import('playwright-core').Page} page
   * @param {{ origin: string, strings: object }} served
   * @param {keyof typeof themes} theme
   */
  constructor(page, served, theme) {
    this.page = page;
    this.served = served;
    this.theme = theme;
  }

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {{ origin: string, strings: object }} served
   * @param {{ theme?: keyof typeof themes, width?: number, height?: number, reducedMotion?: 'reduce', forcedColors?: 'active' }} [options]
   */
  static async open(browser, served, { theme = 'dark', width = 320, height = 720, ...media } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2, ...media });
    const page = await context.newPage();
    await page.addInitScript(standInHost);
    const view = new ClaimsPage(page, served, theme);
    await view.load();
    return view;
  }

  async load() {
    await this.page.goto(this.served.origin);
    await this.page.evaluate(dress, themes[this.theme]);
    await this.page.waitForFunction(() => globalThis.posted.some(({ type }) => type === 'ready'));
    await this.send({ type: 'strings', strings: this.served.strings });
  }

  /** @param {object} message */
  async send(message) {
    await this.page.evaluate(data => window.postMessage(data, '*'), message);
    await this.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /**
   * What the page has said to the host since it was last asked.
   * @param {string} [type]
   */
  async posted(type) {
    const messages = await this.page.evaluate(() => globalThis.posted.splice(0));
    return type === undefined ? messages : messages.filter(message => message.type === type);
  }

  /** Whatever the page's own policy forbade. */
  violations() {
    return this.page.evaluate(() => globalThis.violations);
  }

  get rows() {
    return this.page.getByRole('row');
  }

  /** The words of the row that the keyboard is on. */
  focused() {
    return this.page.evaluate(
      () => document.activeElement?.closest('.line')?.querySelector('.text, .title')?.textContent,
    );
  }

  /** The words of the rows that are wholly in sight, from the top. */
  inSight() {
    return this.page.evaluate(() => {
      const view = document.querySelector('.scroller')?.getBoundingClientRect();
      return [...document.querySelectorAll('.line')]
        .filter(line => {
          const { top, bottom } = line.getBoundingClientRect();
          return view && top >= view.top - 1 && bottom <= view.bottom + 1;
        })
        .map(line => line.querySelector('.text, .title')?.textContent);
    });
  }

  /** Serious and critical findings of axe-core. */
  async accessibilityProblems() {
    await this.page.evaluate(await readFile(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
    return this.page.evaluate(async () => {
      const forbidden = globalThis.violations.length;
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      // axe-core tries style elements of its own; the page is not to blame for those.
      globalThis.violations.length = forbidden;
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join('\n')}`,
        );
    });
  }

  close() {
    return this.page.context().close();
  }
}

/** @param {{ kind: string, colors: Record<string, string> }} theme */
function dress({ kind, colors }) {
  for (const [name, color] of Object.entries(colors))
    document.documentElement.style.setProperty(`--vscode-${name.replaceAll('.', '-')}`, color);
  document.body.classList.add(...kind.split(' '));
  document.body.style.backgroundColor = 'var(--vscode-sideBar-background)';
}
