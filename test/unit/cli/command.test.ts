import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { assert } from 'chai';

const cli = join('dist', 'cli.mjs');

function run(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', maxBuffer: 64e6 });
}

describe('on-the-record annotate', function () {
  this.timeout(60_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('writes what the schema asks for, for every article', async () => {
    const schema = JSON.parse(await readFile('media/annotations.schema.json', 'utf8'));
    const valid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    const names = [
      '2026-05-12-harbour-fees.news',
      'lantern-festival.txt',
      'statement-sanctions.txt',
      'seagrass-study.md',
      'interview-water-minister.txt',
    ];
    const out = join(folder, 'json');
    const { status, stderr } = run(['annotate', ...names.map(name => join('test', 'articles', name)), '--out', out]);
    assert.equal(status, 0, stderr);
    for (const name of names) {
      const made = JSON.parse(await readFile(join(out, `${name.replace(/\.\w+$/, '')}.json`), 'utf8'));
      assert.isTrue(valid(made), JSON.stringify(valid.errors?.slice(0, 3)));
      assert.equal(made.text, await readFile(join('test', 'articles', name), 'utf8'));
      assert.isNotEmpty(made.entities);
    }
  });

  it('reads standard input for -', () => {
    const { status, stdout } = run(
      ['annotate', '-'],
      'Anna Veld, prime minister of Norland, promised to reopen the port on Monday.',
    );
    assert.equal(status, 0);
    assert.include(
      JSON.parse(stdout).entities.map((entity: { name: string }) => entity.name),
      'Anna Veld',
    );
  });

  it('reads text and date of a .json', async () => {
    const file = join(folder, 'article.json');
    await writeFile(file, JSON.stringify({ text: 'Veld spoke on Monday.', date: 'November 1, 2005' }));
    assert.equal(JSON.parse(run(['annotate', file]).stdout).document.date, '2005-11-01');
  });

  it('says what it cannot read, does the other files, and exits with 1', async () => {
    const files = {
      binary: join(folder, 'binary.txt'),
      latin: join(folder, 'latin.txt'),
      broken: join(folder, 'broken.json'),
      good: join(folder, 'good.txt'),
    };
    await writeFile(files.binary, Buffer.from([0x50, 0, 1, 2]));
    await writeFile(files.latin, Buffer.from('Tom\xe1s Ruiz spoke.', 'latin1'));
    await writeFile(files.broken, '{');
    await writeFile(files.good, 'Tomás Ruiz spoke.');
    const out = join(folder, 'mixed');
    const { status, stderr } = run([
      'annotate',
      join(folder, 'none.txt'),
      folder,
      ...Object.values(files),
      '--out',
      out,
    ]);
    assert.equal(status, 1);
    for (const words of ['no such file', 'This is a folder', 'binary file', 'not in UTF-8', 'not valid JSON'])
      assert.include(stderr, words);
    assert.isTrue(existsSync(join(out, 'good.json')));
  });

  it('refuses what it does not understand, with its usage', () => {
    for (const args of [
      [],
      ['annotate'],
      ['read', 'x'],
      ['annotate', 'x', '--date', 'Monday'],
      ['annotate', '--no-such'],
    ]) {
      assert.equal(run(args).status, 2, args.join(' '));
    }
  });

  it('reads an empty text', () => {
    const { status, stdout } = run(['annotate', '-'], '');
    assert.equal(status, 0);
    assert.isEmpty(JSON.parse(stdout).claims);
  });
});
