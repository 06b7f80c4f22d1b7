import { understand } from './annotate';
import type { Act, Annotations } from './annotations';
import type { Tagged, TaggedSpan } from './tagger/tagged';
import { wordsOf } from './tagger/words';
import { readArticle } from './text/read';

const TEXT = `Harbour levy to rise in May

PORTBY, March 3, 2025 (Coast Wire) — Prime Minister Ana Ruiz of Norland promised on Monday to pay the port $5 million by the end of June, 12 percent more than last year, if the council agrees.

"We will not close the harbour," she told reporters. According to the Coast Union, its 300 members were hurt because the ministry should have acted. The minister asked the union to wait until next week.`;

/** How often the engine has to meet a pattern before it compiles it for good. */
const TIMES = 2;

/**
 * Reads a few invented sentences, tagged by hand, so that the patterns of steps 3 to 7 are compiled when the first article comes:
 * a third of what a first reading takes beyond a later one. For the time in which the network is being compiled on other threads.
 */
export function rehearse(): Annotations {
  const article = readArticle(TEXT);
  const tagged = taggedByHand();
  const read = (): Annotations => understand(article, tagged, { tagger: null, generatorVersion: '' });
  for (let i = 1; i < TIMES; i++) read();
  return read();
}

function taggedByHand(): Tagged {
  const words = wordsOf(TEXT, { start: 0, end: TEXT.length });
  const span = <Label extends string>(label: Label, quote: string): TaggedSpan<Label> => {
    const start = TEXT.indexOf(quote);
    const end = start + quote.length;
    const inside = words.flatMap((word, i) => (word.start >= start && word.end <= end ? [i] : []));
    return { label, start, end, first: inside[0] ?? 0, last: inside.at(-1) ?? 0, confidence: 1 };
  };
  const said = (quote: string, source: string, content: string) => ({
    ...span('CUE', quote),
    source: span('source', source),
    contents: [span('content', content)],
  });
  const bound = (act: Act, quote: string, actor: string, content: string) => ({
    ...span(act, quote),
    actor: span('actor', actor),
    recipient: null,
    contents: [span('content', content)],
    deadline: null,
    condition: null,
    guesses: {},
  });
  const promise = 'pay the port $5 million by the end of June';
  const denial = 'We will not close the harbour';
  const harm = 'its 300 members were hurt because the ministry should have acted';
  return {
    words,
    names: [span('PERSON', 'Ana Ruiz'), span('GPE', 'Norland'), span('ORG', 'Coast Union')],
    values: [
      span('DATE', 'Monday'),
      span('MONEY', '$5 million'),
      span('DATE', 'the end of June'),
      span('PERCENT', '12 percent'),
      span('DATE', 'last year'),
      span('CARDINAL', '300'),
      span('DATE', 'next week'),
    ],
    mentions: [
      span('nominal', 'the port'),
      span('pronoun', 'We'),
      span('pronoun', 'she'),
      span('pronoun', 'its'),
      span('nominal', 'the ministry'),
      span('nominal', 'The minister'),
    ],
    attributionCues: [said('told', 'she', denial), said('According to', 'the Coast Union', harm)],
    commitmentCues: [
      bound('commit', 'promised', 'Prime Minister Ana Ruiz of Norland', promise),
      bound('refuse', 'will not', 'We', 'close the harbour'),
      bound('request', 'asked', 'The minister', 'wait until next week'),
    ],
    claims: [
      { ...span('CFS', harm), guesses: {} },
      { ...span('NFS', denial), guesses: {} },
    ],
    link: null,
  };
}
