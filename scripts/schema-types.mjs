// Writes the TypeScript types from their schemas; with --check it only says whether what is committed is current.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const root = new URL('../', import.meta.url);

/** Each schema with the file that holds its types. */
export const targets = [
  { schema: 'media/annotations.schema.json', types: 'src/core/annotations.ts', name: 'Annotations' },
  { schema: 'media/record.schema.json', types: 'src/record/record.ts', name: 'ArticleRecord' },
];

/**
 * The TypeScript that a schema stands for.
 * @param {{ readonly schema: string, readonly name: string }} target
 * @returns {Promise<string>}
 */
export async function schemaTypes({ schema, name } = targets[0] ?? { schema: '', name: '' }) {
  return compile(JSON.parse(await readFile(new URL(schema, root), 'utf8')), name, {
    additionalProperties: false,
    bannerComment: `// Made from ${schema} by \`npm run types\`. Do not edit.`,
    format: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  for (const target of targets) {
    const made = await schemaTypes(target);
    const file = new URL(target.types, root);
    if (process.argv.includes('--check')) {
      if ((await readFile(file, 'utf8')) !== made) {
        console.error(`${target.types} is not what ${target.schema} gives: run \`npm run types\`.`);
        process.exitCode = 1;
      }
    } else await writeFile(file, made);
  }
}
