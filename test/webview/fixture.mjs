const said = (/** @type {string} */ name) => ({ tag: 'named', name });
const author = { tag: 'author' };

/** An invented article's claims: every kind, every worth, every way to name who says it. */
const told = [
  [
    'The harbour of Sund handled 4.2 million tonnes of grain last year, a third more than in 2024',
    'CFS',
    'statistic',
    author,
  ],
  ['the new fees would cost fishermen about 900 crowns a month', 'CFS', 'statistic', said('Marit Lund'), 'checking'],
  ['The council met on Tuesday evening', 'UFS', 'event', author],
  ['The port is the gateway to the north', 'NFS', 'evaluation', said('Harbour Board')],
  [
    'Ships over 80 metres must report two days ahead',
    'CFS',
    'rule',
    { tag: 'words', words: 'an official of the coast guard' },
    'true',
  ],
  ['prices will fall again by the summer', 'NFS', 'prediction', said('Jon Eide')],
  [
    'The closure of the cannery drove 340 families out of the valley',
    'CFS',
    'causal',
    said('Marit Lund'),
    'misleading',
  ],
  ['He supports a second quay', 'NFS', 'position', said('Jon Eide')],
  ['two inspectors had taken money from the ferry company', 'CFS', 'event', { tag: 'unnamed' }, 'unproven'],
  ['The ferry was built in 1998', 'UFS', 'event', author, 'false'],
  ['Eide grew up on the island', 'UFS', 'event', author],
  ['The plan is fair to everybody', 'NFS', 'evaluation', said('Harbour Board'), 'not-checkable'],
];

/** @returns {any[]} */
export function claims() {
  return told.map(([text, worth, kind, claimer, status = 'unchecked'], i) => ({
    key: text,
    id: `L${i + 1}`,
    text,
    worth,
    kind,
    claimer,
    status,
    probability: worth === 'CFS' ? 0.6 + ((i * 7) % 10) / 30 : 0.1,
    paragraph: Math.floor(i / 3),
    hasNote: i === 6,
    evidence: i === 6 ? 2 : 0,
  }));
}

/** @param {number} count */
export function manyClaims(count) {
  return Array.from({ length: count }, (_, i) => {
    const { text, ...claim } = claims()[i % told.length];
    const longer = i % 3 ? text : `${text}, said in the ${i % 7 ? 'hall' : 'street'} by one who was there on that day`;
    return { ...claim, id: `L${i}`, key: `${i} ${text}`, text: `${i + 1}. ${longer}`, paragraph: Math.floor(i / 4) };
  });
}

/** @param {any[]} list */
export function article(list = claims(), stage = 'done', uri = 'file:///harbour-fees.news') {
  const paragraphs = [
    'SUND, May 12 - The council voted late on Tuesday to raise…',
    'The Harbour Board has long asked for a second quay, and…',
    'Lund, who speaks for the fishermen, said that…',
    'Eide, the harbour master, would not answer questions about…',
  ];
  const all = Array.from(
    { length: 1 + (list.at(-1)?.paragraph ?? 0) },
    (_, i) => paragraphs[i] ?? `Paragraph ${i + 1}`,
  );
  return {
    type: 'article',
    stage: { tag: stage },
    article: { uri, claims: list, paragraphs: all },
  };
}

export function details(index = 6, uri = 'file:///harbour-fees.news') {
  return {
    type: 'details',
    uri,
    details: {
      key: told[index]?.[0],
      reasons: [
        { rule: 'number', quote: '340 families' },
        { rule: 'cause', quote: 'drove' },
      ],
      saying: { manner: 'indirect', source: 'Marit Lund, who speaks for the fishermen', cue: 'said', through: null },
      values: [
        { quote: '340', value: null },
        { quote: 'last year', value: '2025' },
      ],
      again: 1,
      note: 'The statistics office counts 212 households. Asked Lund for her source.',
      evidence: [
        { id: 'a', url: 'https://example.org/households', title: 'example.org/households' },
        {
          id: 'b',
          url: 'https://example.org/a-very-long-address-of-a-report-on-the-valley.pdf',
          title: 'example.org/a-very-long-address-of-a-report-on-the-valley.pdf',
        },
      ],
    },
  };
}
