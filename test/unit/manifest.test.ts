import { readFileSync } from 'node:fs';
import { assert } from 'chai';

const manifest = readFileSync('package.json', 'utf8');
const { contributes } = JSON.parse(manifest) as {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly order?: number }>> };
  };
};
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const readme = readFileSync('README.md', 'utf8');

describe('The manifest', () => {
  it('takes every word it shows from package.nls.json, which holds no other', () => {
    const used = [...manifest.matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key ?? '');
    assert.sameMembers([...new Set(used)], Object.keys(words));
  });

  it('gives keys and menus to commands that there are, and no key twice', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    const named = [...contributes.keybindings, ...Object.values(contributes.menus).flat()].map(
      ({ command }) => command,
    );
    assert.isEmpty(named.filter(command => !commands.has(command)));
    const keys = contributes.keybindings.map(({ key, when }) => `${key} when ${when}`);
    assert.lengthOf(new Set(keys), keys.length);
    const chords = contributes.keybindings.map(({ key }) => key).filter(key => key.includes(' '));
    assert.lengthOf(new Set(chords), chords.length);
  });

  it('gives the schemas by which VS Code checks records and exports', () => {
    assert.deepEqual(
      contributes.jsonValidation.map(({ fileMatch }) => fileMatch),
      ['*.annotations.json', '*.otr.json'],
    );
    for (const { url } of contributes.jsonValidation) assert.isObject(JSON.parse(readFileSync(url, 'utf8')));
  });

  it('has every setting in the README, each once and with a reason to change it', () => {
    const rows = [...readme.matchAll(/^\| `(onTheRecord\.[\w.]+)` \| [^|]+ \| ([^|]+) \|$/gmu)];
    assert.sameMembers(
      rows.map(([, setting]) => setting),
      Object.keys(contributes.configuration.properties),
    );
    for (const [, setting, why] of rows) assert.isAbove((why ?? '').trim().length, 20, setting);
  });

  it('has every key in the README’s table of commands', () => {
    const table = readme.slice(readme.indexOf('## Commands and keys'), readme.indexOf('## Settings'));
    const keys = contributes.keybindings.map(({ command, key }) => [command, key.split(' ').at(-1) ?? ''] as const);
    for (const [command, key] of keys) {
      const shown = key.replace(/\b(?:ctrl|shift|\w$)/gu, part => `${part[0]?.toUpperCase()}${part.slice(1)}`);
      assert.include(table, `\`${shown}\``, command);
    }
  });
});
