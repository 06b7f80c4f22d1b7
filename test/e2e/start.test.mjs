import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { root } from '../host/paths.mjs';
import { Workbench } from './workbench.mjs';

const article = join('test', 'articles', '2026-05-12-harbour-fees.news');

describe('npm start', () => {
  /** @type {import('node:child_process').ChildProcess[]} */
  const running = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGINT');
  });

  /**
   * @param {readonly string[]} args
   * @param {Readonly<Record<string, string>>} [env]
   */
  function start(args, env = {}) {
    const child = spawn(process.execPath, [join('scripts', 'start.mjs'), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    let text = '';
    child.stdout.on('data', part => {
      text += part;
    });
    child.stderr.on('data', part => {
      text += part;
    });
    const ended = new Promise(resolve => child.on('close', resolve));
    const address = new Promise((resolve, reject) => {
      child.stdout.on('data', () => {
        const found = /http:\/\/127\.0\.0\.1:\S+/.exec(text);
        if (found) resolve(found[0]);
      });
      ended.then(() => reject(new Error(text)));
    });
    address.catch(() => undefined);
    running.push(child);
    return { child, ended, address, text: () => text };
  }

  it('serves VS Code to this machine with the extension at work, until Ctrl-C', async () => {
    const { child, ended, address } = start(['--browser', article]);
    const url = String(await address);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(url);
      const workbench = new Workbench(page, root, () => page.close());
      await workbench.read();
      await workbench.until(async () => (await workbench.marksOn('promised')).length > 0, 'the promise is marked');
      const stranger = await fetch(new URL('/', url));
      assert.equal(stranger.status, 403, 'the page opens without its token');
    } finally {
      await browser.close();
    }
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    await assert.rejects(fetch(url), 'something still answers');
  });

  it('says that a port is taken, and what to do', async () => {
    const taken = createServer();
    await new Promise(resolve => taken.listen(0, '127.0.0.1', () => resolve(undefined)));
    const place = taken.address();
    const port = typeof place === 'object' ? place?.port : undefined;
    const { ended, text } = start(['--browser', `--port=${port}`]);
    assert.equal(await ended, 1);
    assert.match(text(), new RegExp(`Port ${port} is taken: choose another`));
    taken.close();
  });

  it('says that a file is not there', async () => {
    const { ended, text } = start(['--browser', 'no-such-article.txt']);
    assert.equal(await ended, 1);
    assert.match(text(), /no-such-article\.txt is not there/);
  });

  it('says that the network is missing where VS Code is yet to be fetched', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'on-the-record-offline-'));
    try {
      const { ended, text } = start(['--browser'], {
        ON_THE_RECORD_CACHE: join(empty, 'vscode'),
        npm_config_cache: join(empty, 'npm'),
        npm_config_registry: 'http://127.0.0.1:9/',
      });
      assert.equal(await ended, 1);
      assert.match(text(), /the npm registry cannot be reached\. Check the network/);
    } finally {
      await rm(empty, { recursive: true, force: true });
    }
  });
});
