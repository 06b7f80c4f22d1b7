import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { root } from '../host/paths.mjs';
import { articleFor } from './desk.mjs';

const file = '2026-05-12-harbour-fees.news';

describe('An article on the screen', () => {
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  articleFor('editor', file, opened => {
    workbench = opened;
  });

  it('counts names, promises, requests and claims in the status bar', async () => {
    const counts = [...((await (await workbench.read()).textContent()) ?? '').matchAll(/\d+/g)].map(Number);
    assert.equal(counts.length, 4);
    for (const count of counts) assert.ok(count > 0);
  });

  it('underlines people and organisations, each kind in its own way', async () => {
    const [person] = await workbench.marksOn('Marit Oskarsdal');
    const [place] = await workbench.marksOn('Costa Alta');
    assert.ok(person, 'the person has no mark');
    assert.ok(place, 'the country has no mark');
    assert.notEqual(person.line, 'none');
    assert.notDeepEqual([person.line, person.color], [place.line, place.color]);
  });

  it('leaves plain words plain', async () => {
    assert.deepEqual(await workbench.marksOn('invoices'), []);
  });

  it('makes a promise stand out from a name: a tint, and heavier letters', async () => {
    const promise = await workbench.marksOn('promised');
    const name = await workbench.marksOn('Marit Oskarsdal');
    const heavy = (/** @type {import('./marks.mjs').Mark} */ { weight }) => Number(weight) >= 600;
    assert.ok(promise.some(({ tinted }) => tinted) && promise.some(heavy));
    assert.ok(!name.some(({ tinted }) => tinted) && !name.some(heavy));
  });

  it('says on hover who somebody is', async () => {
    const said = await workbench.hover('Oskarsdal');
    assert.match(said, /Marit Oskarsdal/);
    assert.match(said, /named/i);
  });

  it('says on hover what was promised, how firmly, and in which words', async () => {
    const said = await workbench.hover('promised');
    assert.match(said, /Costa Alta/);
    assert.match(said, /of 6/);
    assert.match(said, /[“"]promised[”"]/);
  });

  it('steps through the marks: none, all with values, and quiet again', async () => {
    const marked = async (/** @type {string} */ words) => (await workbench.marksOn(words)).length > 0;
    const step = () => workbench.runCommand('On the Record: Step Through Marks');
    await step();
    await workbench.until(async () => !(await marked('promised')), 'nothing is marked');
    await step();
    await workbench.until(() => marked('$42 million'), 'sums are marked');
    await step();
    await workbench.until(
      async () => (await marked('promised')) && !(await marked('$42 million')),
      'only names and promises are marked',
    );
  });

  it('exports the annotations to a file that the schema accepts', async () => {
    const target = join(workbench.folder, 'exported.json');
    await workbench.runCommand('On the Record: Export Annotations as JSON');
    await workbench.answerFileDialog(target);
    await workbench.until(
      () =>
        access(target).then(
          () => true,
          () => false,
        ),
      'the file is written',
    );
    /** @type {import('../../src/core/annotations').Annotations} */
    const exported = JSON.parse(await readFile(target, 'utf8'));
    const schema = JSON.parse(await readFile(join(root, 'media', 'annotations.schema.json'), 'utf8'));
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const valid = ajv.validate(schema, /** @type {unknown} */ (exported));
    assert.ok(valid, ajv.errorsText());
    const text = await readFile(join(workbench.folder, file), 'utf8');
    for (const { cue } of exported.commitments) assert.equal(text.slice(cue.start, cue.end), cue.quote);
    assert.ok(exported.entities.some(({ name }) => name === 'Marit Oskarsdal'));
  });

  it('keeps up with typing', async () => {
    await workbench.text.click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('The mayor of Veldhaven, Hanna Vreeland, promised to rebuild the pier by June.');
    await workbench.until(async () => (await workbench.marksOn('Hanna Vreeland')).length > 0, 'the new name is marked');
  });
});
