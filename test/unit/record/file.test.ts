import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { assert } from 'chai';
import { withDecision } from '../../../src/record/decide';
import { BrokenRecordError, parseRecord, serialiseRecord } from '../../../src/record/file';
import type { Decision } from '../../../src/record/record';
import { decided, here } from './reading';

const claim = { layer: 'claim', label: 'statistic', anchor: here('1,200 people had left') } as const;
const promise = { layer: 'commitment', label: 'commit', anchor: here('close the bridge by June') } as const;
const EVERY: readonly Decision[] = [
  decided({ decision: 'reject', ...claim }),
  decided({ decision: 'accept', layer: 'entity', label: 'PERSON', anchor: here('Ruiz') }),
  decided({ decision: 'actors', ...promise, to: [here('Ruiz'), here('Ilsa Brandt')] }),
  decided({ decision: 'deadline', ...promise, to: { anchor: here('June'), relation: 'by', value: '2026-06' } }),
  decided({ decision: 'deadline', ...promise, to: null }),
  decided({ decision: 'claimer', ...claim, to: 'author' }),
  decided({ decision: 'pattern', layer: 'mention', pattern: 'Reuters' }),
  { ...decided({ decision: 'note', ...claim, text: 'Line one\nline “two”' }), author: 'Ines' },
];

describe('The file of decisions', () => {
  it('gives back what was put in, and the same text for the same decisions in any order', () => {
    const text = serialiseRecord(EVERY);
    assert.sameDeepMembers([...parseRecord(text)], [...EVERY]);
    assert.equal(serialiseRecord([...EVERY].reverse()), text);
    assert.equal(serialiseRecord(parseRecord(text)), text);
  });

  it('changes by the lines of one decision when one is added', () => {
    const before = serialiseRecord(EVERY.slice(1)).split('\n');
    const after = serialiseRecord(EVERY).split('\n');
    const added = after.filter(line => !before.includes(line));
    assert.isAtMost(after.length - before.length, 5);
    assert.isAtMost(added.length, 4);
  });

  it('keeps to its schema, by the check that ships and by ajv', () => {
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync('media/record.schema.json', 'utf8')),
    );
    const good = JSON.parse(serialiseRecord(EVERY));
    assert.isTrue(validate(good), JSON.stringify(validate.errors));
    for (const spoil of [
      (record: Spoilt) => delete record.version,
      (record: Spoilt) => Object.assign(record, { version: '2' }),
      (record: Spoilt) => Object.assign(record.decisions[1] ?? {}, { decision: 'bless' }),
      (record: Spoilt) => Object.assign(record.decisions[1] ?? {}, { extra: 1 }),
      (record: Spoilt) => delete record.decisions[1]?.['anchor'],
      (record: Spoilt) => Object.assign(record.decisions[1]?.['anchor'] ?? {}, { start: -1 }),
      (record: Spoilt) => Object.assign(record.decisions[1]?.['anchor'] ?? {}, { quote: '' }),
      (record: Spoilt) => Object.assign(record.decisions[2] ?? {}, { date: 'yesterday' }),
    ]) {
      const bad: Spoilt = structuredClone(good);
      spoil(bad);
      assert.isFalse(validate(bad), String(spoil));
      assert.throws(() => parseRecord(JSON.stringify(bad)), BrokenRecordError, undefined, String(spoil));
    }
  });

  it('says where it is broken', () => {
    const record = JSON.parse(serialiseRecord(EVERY));
    record.decisions[3].layer = 'rumour';
    assert.throws(() => parseRecord(JSON.stringify(record)), /decisions\[3\]\.layer/);
    assert.throws(() => parseRecord('{ "version": "1", "decisions": [ <<<<<<< HEAD'), BrokenRecordError);
  });

  it('holds half an emoji as it stands in the text', () => {
    const half: Decision = decided({
      decision: 'note',
      ...claim,
      text: 'flood \ud83d',
      anchor: { ...claim.anchor, quote: '\udc00 left' },
    });
    const written = serialiseRecord([half]);
    assert.deepEqual([...parseRecord(written)], [half]);
    assert.deepEqual([...parseRecord(new TextDecoder().decode(new TextEncoder().encode(written)))], [half]);
  });

  it('holds nothing when it is empty', () => {
    assert.isEmpty(parseRecord(' \n'));
  });
});

describe('A new decision', () => {
  it('takes the place of the one it overrules, and of no other', () => {
    const others = EVERY.filter(({ layer }) => layer !== 'claim');
    const rejected = withDecision(others, decided({ decision: 'reject', ...claim }));
    const accepted = withDecision(rejected, decided({ decision: 'accept', ...claim }));
    assert.deepEqual(accepted.slice(0, -1), [...others]);
    assert.equal(accepted.at(-1)?.decision, 'accept');
  });

  it('to take the note away leaves no trace of one', () => {
    const noted = withDecision([], decided({ decision: 'note', ...claim, text: 'Ask' }));
    assert.isEmpty(withDecision(noted, decided({ decision: 'note', ...claim, text: '  ' })));
  });

  it('adds a second link beside the first', () => {
    const one = withDecision([], decided({ decision: 'evidence', ...claim, url: 'https://a.example' }));
    assert.lengthOf(withDecision(one, decided({ decision: 'evidence', ...claim, url: 'https://b.example' })), 2);
  });
});

interface Spoilt {
  version?: string;
  decisions: Record<string, unknown>[];
}
