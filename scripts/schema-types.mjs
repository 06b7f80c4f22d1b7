// Writes src/core/annotations.ts from the schema; with --check it only says whether what is committed is current.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const target = new URL('../src/core/annotations.ts', import.meta.url);

/** The TypeScript that the schema stands for. */
export async function schemaTypes() {
  const schema = JSON.parse(await readFile(new URL('../media/annotations.schema.json', import.meta.url), 'utf8'));
  return compile(schema, 'Annotations', {
    additionalProperties: false,
    bannerComment: '// Made from media/annotations.schema.json by `npm run types`. Do not edit.',
    format: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const made = await schemaTypes();
  if (process.argv.includes('--check')) {
    if ((await readFile(target, 'utf8')) !== made) {
      console.error('src/core/annotations.ts is not what media/annotations.schema.json gives: run `npm run types`.');
      process.exitCode = 1;
    }
  } else await writeFile(target, made);
}
