import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { type Marked, valuesOf } from './reading';

const folder = join('..', 'shared', 'data', 'meantime');
const FLOOR = 74;

const TOKEN = /<token number="\d+" sentence="\d+" t_id="(\d+)">([^<]*)<\/token>/g;
const TIME = /<TIMEX3 ([^>]*)>([\s\S]*?)<\/TIMEX3>/g;
const ANCHOR = /t_id="(\d+)"/g;
const GLUED_LEFT = /^(?:[.,;:%!?)\]]|'s|n't)$/;
const GLUED_RIGHT = /^[$£€([]$/;

describe('Times of the MEANTIME articles', () => {
  it(`have the right TIMEX3 value (at least ${FLOOR} %)`, function () {
    if (!existsSync(folder)) {
      console.log(`      ${folder} is absent: not measured.`);
      return this.skip();
    }
    let right = 0;
    let compared = 0;
    for (const corpus of readdirSync(folder)) {
      for (const file of readdirSync(join(folder, corpus))) {
        const { text, date, times } = parse(readFileSync(join(folder, corpus, file), 'utf8'));
        const values = valuesOf(text, date, times);
        for (const [i, time] of times.entries()) {
          compared++;
          if (values[i]?.value === time.value) right++;
          else if (process.env['OTR_SHOW']) {
            console.log(
              `        ${date}: ${text.slice(time.start - 40, time.end + 20)} → ${values[i]?.value}, not ${time.value}`,
            );
          }
        }
      }
    }
    const share = (100 * right) / compared;
    console.log(`      MEANTIME: ${right} of ${compared} right, ${share.toFixed(1)} %`);
    assert.isAtLeast(share, FLOOR);
  });
});

interface Document {
  readonly text: string;
  readonly date: string | null;
  readonly times: readonly (Marked & { readonly value: string })[];
}

function parse(xml: string): Document {
  const at = new Map<string, { start: number; end: number }>();
  let text = '';
  let before = '';
  for (const [, id = '', escaped = ''] of xml.matchAll(TOKEN)) {
    const token = escaped.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
    if (text && !GLUED_LEFT.test(token) && !GLUED_RIGHT.test(before)) text += ' ';
    at.set(id, { start: text.length, end: text.length + token.length });
    text += token;
    before = token;
  }
  let date: string | null = null;
  const times: (Marked & { value: string })[] = [];
  for (const [, attributes = '', body = ''] of xml.matchAll(TIME)) {
    const value = /(?:^| )value="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (attributes.includes('CREATION_TIME')) {
      date = value.slice(0, 10);
      continue;
    }
    const anchors = [...body.matchAll(ANCHOR)].flatMap(([, id]) => at.get(id ?? '') ?? []);
    const [first, last] = [anchors[0], anchors.at(-1)];
    if (!first || !last || !value || /^X+(?:-X+)*$/.test(value)) continue;
    times.push({
      type: attributes.includes('type="TIME"') ? 'TIME' : 'DATE',
      start: first.start,
      end: last.end,
      value,
    });
  }
  return { text, date, times };
}
