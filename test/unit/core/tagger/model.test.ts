import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { ModelError, parseLabels } from '../../../../src/core/tagger/labels';
import { loadTagger, type ModelFiles } from '../../../../src/core/tagger/tagger';
import { readModelFiles } from '../../../../src/worker/model-files';

const files = (): Promise<ModelFiles> => readModelFiles(path => readFile(join(process.cwd(), path)));

async function failure(run: () => Promise<unknown>): Promise<ModelError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('A model that cannot be used', () => {
  it('is named when a file is missing', async () => {
    const error = await failure(() =>
      readModelFiles(path =>
        path.endsWith('.onnx') ? Promise.reject(new Error('gone')) : Promise.resolve(new Uint8Array()),
      ),
    );
    assert.equal(error.code, 'missing');
    assert.include(error.message, 'media/model/reader.onnx');
    assert.include(error.message, 'Install the extension again');
  });

  it('is refused when the weights are cut short', async () => {
    const whole = await files();
    const error = await failure(() => loadTagger({ ...whole, weights: whole.weights.slice(0, 100_000) }));
    assert.equal(error.code, 'damaged');
  });

  it('is refused when it was made for another version of the reader', () => {
    const error = (() => {
      try {
        return parseLabels('{"version": 99}');
      } catch (thrown) {
        return thrown as ModelError;
      }
    })();
    assert.equal((error as ModelError).code, 'version');
    assert.include((error as ModelError).message, '99');
  });

  it('is refused when labels or roles are no JSON', async () => {
    const whole = await files();
    assert.equal((await failure(() => loadTagger({ ...whole, labels: '{' }))).code, 'damaged');
    assert.equal((await failure(() => loadTagger({ ...whole, roles: '{' }))).code, 'damaged');
  });
});
