import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readModelFiles } from '../worker/model-files';
import { Reader } from '../worker/reader';
import { startNodeWorker } from '../worker/start.node';
import { type Input, readInput, STDIN } from './input';

const USAGE = `Usage: on-the-record annotate FILE… [--out DIR] [--date YYYY-MM-DD]

Reads news articles and writes what they say as JSON: to standard output, or to DIR/NAME.json for each FILE.
FILE is a text, or a .json with "text" and "date"; - reads standard input.`;

/** Runs the command line; resolves to the exit code: 0 when every file was read. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === 'string') {
    console.error(parsed);
    return 2;
  }
  if (parsed.help) {
    console.log(USAGE);
    return 0;
  }
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const reader = new Reader(
    () => startNodeWorker(join(root, 'dist', 'worker.js')),
    () => readModelFiles(path => readFile(join(root, path))),
  );
  let failed = 0;
  try {
    if (parsed.out) await mkdir(parsed.out, { recursive: true });
    await reader.load();
    for (const file of parsed.files) {
      try {
        await annotateFile(reader, await readInput(file), parsed);
      } catch (error) {
        failed++;
        console.error(`${file}: ${error instanceof Error ? error.message : error}`);
      }
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await reader.end();
  }
  return failed ? 1 : 0;
}

interface Command {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly date: string | undefined;
  readonly help: boolean;
}

/** A sentence when the arguments are not understood. */
function parse(args: readonly string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, date: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { files: [], out: undefined, date: undefined, help: true };
    const [verb, ...files] = positionals;
    if (verb !== 'annotate' || !files.length) return USAGE;
    if (values.date && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) return `--date wants YYYY-MM-DD, not ${values.date}.`;
    return { files, out: values.out, date: values.date, help: false };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${USAGE}`;
  }
}

async function annotateFile(reader: Reader, input: Input, command: Command): Promise<void> {
  const { annotations } = await reader.read(input.text, { uri: input.uri, date: command.date ?? input.date });
  const json = `${JSON.stringify(annotations, null, 2)}\n`;
  if (!command.out) process.stdout.write(json);
  else await writeFile(join(command.out, outputName(input.name)), json);
}

function outputName(name: string): string {
  return name === STDIN ? 'stdin.json' : `${basename(name, extname(name))}.json`;
}
