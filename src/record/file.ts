import { firstFault } from './check';
import type { ArticleRecord, Decision } from './record';

/** Says in `message` where a file is no record. */
export class BrokenRecordError extends Error {
  override readonly name = 'BrokenRecordError';
}

/** The end of a record's file name, after the name of its article. */
export const RECORD_SUFFIX = '.otr.json';

/** Properties that stand last in a decision, on a line of their own. */
const MADE = ['id', 'date', 'author'];

/**
 * The decisions of a record's file. An empty file holds none.
 *
 * @throws BrokenRecordError when it is no JSON or does not keep to the schema.
 */
export function parseRecord(text: string): readonly Decision[] {
  if (!text.trim()) return [];
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new BrokenRecordError(error instanceof Error ? error.message : String(error));
  }
  const fault = firstFault(value);
  if (fault) throw new BrokenRecordError(fault);
  return (value as ArticleRecord).decisions;
}

/**
 * The file that holds the decisions: in the order of the article, one decision a few lines, so that two people's files merge line by
 * line. The same decisions give the same text.
 */
export function serialiseRecord(decisions: readonly Decision[]): string {
  const items = [...decisions].sort(inOrder).map(item => `    ${lines(item).join('\n    ')}`);
  return `{\n  "version": "1",\n  "decisions": [${items.length ? `\n${items.join(',\n')}\n  ` : ''}]\n}\n`;
}

/** Plain facts on the first line, each place on its own, who decided and when on the last. */
function lines(decision: Decision): string[] {
  const entries = Object.entries(decision).filter(([, value]) => value !== undefined);
  const made = entries.filter(([name]) => MADE.includes(name));
  const own = entries.filter(([name]) => !MADE.includes(name));
  const plain = own.filter(([, value]) => typeof value !== 'object');
  const places = own.filter(([, value]) => typeof value === 'object');
  const body = [plain, ...places.map(place => [place]), made]
    .filter(group => group.length)
    .map(group =>
      group
        .sort(byName)
        .map(([name, value]) => `${JSON.stringify(name)}: ${inline(value)}`)
        .join(', '),
    );
  return ['{', ...body.map((line, index) => `  ${line}${index < body.length - 1 ? ',' : ''}`), '}'];
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{ ${entries
    .sort(byName)
    .map(([name, part]) => `${JSON.stringify(name)}: ${inline(part)}`)
    .join(', ')} }`;
}

/** The order in which properties are written; others follow by name. */
const NAMES = ['decision', 'layer', 'label', 'part', 'to', 'anchor', 'start', 'quote', 'prefix', 'suffix', ...MADE];

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const rank = (name: string): number => (NAMES.includes(name) ? NAMES.indexOf(name) : NAMES.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function inOrder(a: Decision, b: Decision): number {
  return startOf(a) - startOf(b) || order(a.decision, b.decision) || order(a.id, b.id);
}

/** Where a decision is about; what holds for the whole article comes first. */
function startOf(decision: Decision): number {
  return 'anchor' in decision ? decision.anchor.start : -1;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
