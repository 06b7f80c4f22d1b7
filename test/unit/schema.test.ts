import { spawnSync } from 'node:child_process';
import { assert } from 'chai';

describe('The types of the annotations', () => {
  it('are what the schema gives', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/schema-types.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});
