// The peer in JavaScript: compromise's people, places and organisations in the shape of the gold.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import nlp from 'compromise';

const TYPES = /** @type {const} */ ({ people: 'PERSON', places: 'GPE', organizations: 'ORG' });

/** @param {readonly string[]} files @param {string} folder */
export async function annotateByCompromise(files, folder) {
  for (const file of files) {
    const { text } = JSON.parse(await readFile(file, 'utf8'));
    const entities = Object.entries(TYPES).flatMap(([method, type]) => {
      // @ts-expect-error compromise names its finders only in its plug-ins' types
      const found = nlp(text)[method]().json({ offset: true });
      return found.map((/** @type {{ offset: { start: number, length: number } }} */ { offset }) => ({
        type,
        mentions: [{ ...trimmed(text, offset.start, offset.start + offset.length), kind: 'name' }],
      }));
    });
    await writeFile(join(folder, basename(file)), JSON.stringify({ text, entities }));
  }
}

/** Without the marks and the possessive that compromise counts to a word. @param {string} text @param {number} start @param {number} end */
function trimmed(text, start, end) {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.replace(/^[\s"“(]+/u, '').length;
  const tail = raw.length - raw.replace(/(?:['’]s)?[\s.,;:!?"”)]*$/u, '').length;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
