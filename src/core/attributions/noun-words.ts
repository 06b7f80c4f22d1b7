/** Nouns whose holder speaks for the institution named beside them (*a spokesman for …*, *a statement of …*). */
export const MOUTHPIECES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons representative representatives statement
  communiqué communique declaration release announcement website account newsletter`.split(/\s+/u),
);

/** Texts with makers: the institution that made one speaks through it. */
export const TEXTS: ReadonlySet<string> = new Set(
  `report reports survey study poll letter guidance alert briefing bulletin investigation review analysis memo
  estimate estimates figures`.split(/\s+/u),
);

/** After an institution's name this noun only says what it is (*the Harbour news agency*). */
export const KINDS: ReadonlySet<string> = new Set(
  `agency organization organisation movement party program programme company group website newspaper network project
  magazine foundation corporation`.split(/\s+/u),
);

/** Before a person's name this noun is somebody else than that person (*an aide to President Ruiz*). */
export const OTHERS: ReadonlySet<string> = new Set(
  `aide aides adviser advisers advisor advisors assistant office team family wife husband friend friends supporters
  lawyer lawyers attorney attorneys officials group some many members supporter allies critics opponents party statement
  rival body coalition`.split(/\s+/u),
);

/** Heads of *the … of Norland* that stand for the place itself. */
export const PLACE_KINDS: ReadonlySet<string> = new Set(
  'island state city republic kingdom town country nation province'.split(' '),
);

/** With the country's name before or after it this noun stands for the country. */
export const GOVERNMENTS: ReadonlySet<string> = new Set(
  'government governments administration authorities regime'.split(' '),
);

/** Where one of these begins the noun phrase's head has already passed. */
export const AFTER_HEAD: ReadonlySet<string> = new Set(
  `of for from in at by with on to against about under near among amid over after before between within into during
  including such who which that whose whom where when speaking writing led run based headed said says working known
  called representing acting held conducted released issued published compiled`.split(/\s+/u),
);

export const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an this that these those his her its their my our your both all each some many several most other another
  former acting outgoing newly new senior top deputy`.split(/\s+/u),
);

export const FIRST_PERSON: ReadonlySet<string> = new Set('i we us me my our ours mine'.split(' '));

/** A cue that is a noun, or ends on one (*expressed her readiness*): who holds it stands before it or behind *of*. */
export const NOUN_CUE =
  /\b(?:commitments?|pledges?|promises?|vows?|plans?|agreements?|deals?|decisions?|intentions?|intent|goals?|aims?|ambitions?|desires?|resolve|determination|readiness|willingness|support|proposals?|requests?|calls?|demands?|offers?|refusals?|rejection|threats?|hopes?|wish(?:es)?|dedication|pressure|concerns?|views?|beliefs?|opinions?|criticisms?|claims?|statements?|announcements?|accusations?|objections?|vision|motivation|complaints?|fears?|doubts?)(?= (?:is|was|remains)$|$)/i;

/** Adjectives and participles for what somebody feels, as a part of a pattern. */
export const FEELING_WORDS =
  'pleased|surprised|shocked|concerned|impressed|disappointed|worried|alarmed|troubled|encouraged|determined|convinced|thrilled|confident|hopeful|optimistic|grateful|delighted|saddened';
