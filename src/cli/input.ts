import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { parseDate } from './date';

export const STDIN = '-';
/** Bytes; a text beyond this is no article. */
const LARGEST = 5 * 1024 * 1024;

export interface Input {
  readonly name: string;
  readonly uri: string | null;
  readonly text: string;
  readonly date: string | null;
}

/**
 * Reads one input of the command line.
 *
 * @throws Error with a sentence for the user when it is no text that can be read.
 */
export async function readInput(file: string): Promise<Input> {
  if (file === STDIN) return { name: STDIN, uri: null, text: await readStream(process.stdin), date: null };
  const text = decode(await bytesOf(file));
  const uri = pathToFileURL(resolve(file)).href;
  if (!file.endsWith('.json')) return { name: file, uri, text, date: null };
  return { name: file, uri, ...articleIn(text) };
}

async function bytesOf(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new Error('There is no such file.');
  if (found.isDirectory()) throw new Error('This is a folder; name the files in it.');
  if (found.size > LARGEST) throw new Error('The file is larger than 5 MB; an article is not. Split it and try again.');
  return readFile(file);
}

function decode(bytes: Buffer): string {
  if (bytes.includes(0)) throw new Error('This is a binary file, not a text.');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('The text is not in UTF-8. Save it as UTF-8 and try again.');
  }
}

function articleIn(json: string): Pick<Input, 'text' | 'date'> {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    throw new Error('This is not valid JSON.');
  }
  const { text, date } = found as { text?: unknown; date?: unknown };
  if (typeof text !== 'string') throw new Error('A .json input needs the article in "text".');
  return { text, date: typeof date === 'string' ? parseDate(date) : null };
}
