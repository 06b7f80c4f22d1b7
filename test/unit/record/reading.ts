import type { Annotations, Claim, Commitment, Entity, TextRange } from '../../../src/core/annotations';
import { span } from '../../../src/core/span';
import { anchorAt } from '../../../src/record/anchor';
import type { NewDecision } from '../../../src/record/decide';
import type { Decision } from '../../../src/record/record';

export const TEXT =
  'Prime Minister Ilsa Brandt promised to close the bridge by June. President Ruiz said 1,200 people had left. Brandt met the mayor.\n';

export function at(words: string, text = TEXT, nth = 0): TextRange {
  let start = text.indexOf(words);
  for (let index = 0; index < nth; index += 1) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** The same few marks wherever their words are. */
export function reading(text = TEXT): Annotations {
  const has = (words: string): boolean => text.includes(words);
  const mention = (words: string, nth = 0): Entity['mentions'][number] => ({
    ...span(text, at(words, text, nth)),
    kind: 'name',
    confidence: 0.8,
  });
  const entities: Entity[] = [];
  if (has('Ilsa Brandt')) {
    const again = has('. Brandt')
      ? [{ ...span(text, { start: at('. Brandt', text).start + 2, end: at('. Brandt', text).end }) }]
      : [];
    entities.push({
      id: 'e1',
      type: 'PERSON',
      name: 'Ilsa Brandt',
      mentions: [mention('Ilsa Brandt'), ...again.map(words => ({ ...words, kind: 'name' as const, confidence: 0.8 }))],
      why: [],
    });
  }
  if (has('Ruiz')) entities.push({ id: 'e2', type: 'PERSON', name: 'Ruiz', mentions: [mention('Ruiz')], why: [] });
  const commitments: Commitment[] = has('promised')
    ? [
        {
          id: 'k1',
          act: 'commit',
          cue: span(text, at('promised', text)),
          content: span(text, at('close the bridge by June', text)),
          actorMention: span(text, at('Ilsa Brandt', text)),
          actors: ['e1'],
          recipients: [],
          strength: 5,
          polarity: 'positive',
          status: 'new',
          specificity: 'high',
          deadline: null,
          condition: null,
          plover: 'AGREE',
          attribution: null,
          confidence: 0.7,
          why: [],
        },
      ]
    : [];
  const claims: Claim[] = has('1,200 people had left')
    ? [
        {
          id: 'c1',
          ...span(text, at('1,200 people had left', text)),
          type: 'statistic',
          claimer: 'e2',
          attribution: null,
          checkworthiness: 'CFS',
          confidence: 0.7,
          why: [],
        },
      ]
    : [];
  return {
    version: '1',
    generator: { name: 'on-the-record', version: '0', model: null },
    document: { uri: null, title: null, date: null, language: 'en', sha256: '0'.repeat(64), offsetUnit: 'utf-16' },
    text,
    blocks: [],
    sentences: [],
    entities,
    values: [],
    attributions: [],
    commitments,
    claims,
  };
}

let made = 0;

/** A decision with an id and a date after the last one's. */
export function decided(decision: NewDecision): Decision {
  made += 1;
  const second = String(made % 60).padStart(2, '0');
  const minute = String(Math.floor(made / 60)).padStart(2, '0');
  return { ...decision, id: `test-${made}`, date: `2026-05-12T10:${minute}:${second}.000Z` } as Decision;
}

export function here(words: string, nth = 0): ReturnType<typeof anchorAt> {
  return anchorAt(TEXT, at(words, TEXT, nth));
}
