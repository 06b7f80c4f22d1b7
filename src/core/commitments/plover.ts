import type { Act, Plover, Polarity, Strength, TextRange, Why } from '../annotations';
import { why } from '../span';

const BY_ACT: Readonly<Partial<Record<Act, Plover>>> = { request: 'REQUEST', threaten: 'THREATEN', refuse: 'REJECT' };

/** Not doing this again is no refusal: *will never stop*. */
const ENDURING =
  /^(?:not\s+)?(?:be\s+)?(?:stop|ceas|waver|rest|tir|abandon|forget|let|allow|tolerat|hesitat|give up|drag|giv|invad|attack|us|seek)/i;
/** Giving way, undoing one's own act, or leaving. */
const CONCESSION =
  /^(?:\w+ly\s+)?(?:retract|withdraw|conced|relent|step(?:ping)? (?:down|aside)|resign|leav|eas|lift|drop|back down|allow (?!\w+ (?:people|students|users))|compromis|surrender|give (?:up|in))/i;

export interface Event {
  readonly plover: Plover;
  readonly cameo: string | null;
  readonly why: Why;
}

/** The PLOVER 0.8 event of a record, and its CAMEO code where the wording leaves no choice. */
export function eventOf(
  text: string,
  record: {
    readonly act: Act;
    readonly cue: TextRange;
    readonly content: TextRange;
    readonly strength: Strength;
    readonly polarity: Polarity;
  },
): Event {
  const content = text.slice(record.content.start, record.content.end);
  const [plover, rule, at] = ((): [Plover, string, TextRange] => {
    const byAct = BY_ACT[record.act];
    if (byAct) return [byAct, 'act', record.cue];
    if (record.strength === 6) return ['SUPPORT', 'binding act', record.cue];
    if (record.polarity === 'negative') {
      return ENDURING.test(content) ? ['AGREE', 'promise to go on', record.content] : ['REJECT', 'refusal', record.cue];
    }
    if (CONCESSION.test(content)) return ['CONCEDE', 'concession', record.content];
    return ['AGREE', 'commitment', record.cue];
  })();
  const cameo = CAMEO.find(
    c => c.plover === plover && c.cue.test(text.slice(record.cue.start, record.cue.end)) && c.content.test(content),
  );
  return { plover, cameo: cameo?.code ?? null, why: why(text, 'plover', rule, at) };
}

interface CameoRule {
  readonly code: string;
  readonly plover: Plover;
  readonly cue: RegExp;
  readonly content: RegExp;
}

/** CAMEO 1.1b3 root or leaf codes. */
const CAMEO: readonly CameoRule[] = [
  {
    code: '057',
    plover: 'SUPPORT',
    cue: /\b(?:sign|ratif)\w*/i,
    content: /\b(?:agreement|treaty|pact|accords?|memorandum|deal|framework|protocol)\b/i,
  },
  {
    code: '036',
    plover: 'AGREE',
    cue: /\S/u,
    content: /^(?:\w+ly )?(?:meet|negotiat|hold talks|visit|host|reconven)/i,
  },
  {
    code: '033',
    plover: 'AGREE',
    cue: /\S/u,
    content: /^(?:(?:provid|giv|send|deliver)\w*\b.*\b(?:aid|assistance|relief|loans?)\b)/i,
  },
  { code: '10', plover: 'REQUEST', cue: /\b(?:demand|order)\w*/i, content: /\S/u },
  { code: '02', plover: 'REQUEST', cue: /\b(?:urg|appeal|call\w* (?:on|upon)|ask|plead)\w*/i, content: /\S/u },
  { code: '12', plover: 'REJECT', cue: /\b(?:reject|refus)\w*/i, content: /\S/u },
  { code: '13', plover: 'THREATEN', cue: /\bthreat\w*/i, content: /\S/u },
];
