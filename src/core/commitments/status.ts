import type { Act, CommitmentStatus, Polarity, Strength, TextRange, Why } from '../annotations';
import { why } from '../span';

interface StatusRule {
  readonly name: string;
  readonly status: CommitmentStatus;
  /** What the rule reads: the cue, the words before it in its sentence, or the content. */
  readonly on: 'cue' | 'before' | 'content';
  readonly words: RegExp;
  readonly strengths?: readonly Strength[];
  readonly acts?: readonly Act[];
  /** What the cue must be as well. */
  readonly cue?: RegExp;
}

/** The first rule that fits counts; else the commitment is new. */
const STATUS_RULES: readonly StatusRule[] = [
  {
    name: 'withdrawal',
    status: 'withdrawn',
    on: 'cue',
    words: /\b(?:withdr\w+|cancel\w*|scrapp\w+|abandon\w*|dropp\w+|rescind\w*)\b/i,
  },
  {
    name: 'broken before',
    status: 'broken',
    on: 'before',
    words:
      /\b(?:broke|broken|breach\w*|reneg\w+|derail\w*|violat\w+|fail\w* to (?:keep|honou?r|fulfil\w*))\W+(?:\w+\W+){0,4}$/i,
    acts: ['commit'],
  },
  {
    name: 'fulfilled before',
    status: 'kept',
    on: 'before',
    words: /\b(?:deliver\w* on|fulfil\w*|kept|honou?red|carried out|made good on)\W+(?:\S+\s+){0,5}$/i,
  },
  {
    name: 'reaffirming word',
    status: 'reaffirmed',
    on: 'cue',
    words:
      /\b(?:re-?affirm\w*|reiterat\w*|remain\w*|continu\w*|recommit\w*|uph[oe]ld\w*|renew\w*|restat\w*|still|keep on|steadfast|again)\b/i,
  },
  {
    name: 'stressed commitment',
    status: 'reaffirmed',
    on: 'cue',
    words:
      /\b(?:underscor\w*|underlin\w*|stress\w*|affirm\w*|confirm\w*|emphasi[sz]\w*|highlight\w*)\b.*\b(?:commitments?|support|goals?|resolve)\b/i,
  },
  { name: 'as promised', status: 'kept', on: 'before', words: /\bas (?:I|we|he|she|they|it)\s*$/i },
  {
    name: 'adverb of the past',
    status: 'past',
    on: 'before',
    words: /\b(?:previously|initially|originally|last year|years ago|repeatedly)\b[^.;]{0,40}$/iu,
  },
  {
    name: 'past order',
    status: 'past',
    on: 'cue',
    words: /\b(?:was|were) (?:\w+ly )?(?:requested|ordered|demanded)\b|\bpersonally asked\b/i,
    acts: ['request'],
  },
  { name: 'pluperfect', status: 'past', on: 'cue', words: /\bhad\b/i },
  { name: 'already done', status: 'past', on: 'cue', words: /\b(?:already|earlier|previously|once)\b/i },
  {
    name: 'past plan',
    status: 'past',
    on: 'cue',
    words: /\b(?:was|were) (?:going|offering|seeking|intended|considering)\b/i,
  },
  {
    name: 'past wish',
    status: 'past',
    on: 'cue',
    words: /^(?:wanted|wished|sought|promised|decided|was promised|were given the promise)$/i,
    strengths: [1, 4, 5],
  },
  {
    name: 'past passive',
    status: 'past',
    on: 'cue',
    words: /\b(?:was|were|been) (?:signed|passed|adopted|ratified|approved|enacted)$/i,
  },
  {
    name: 'subordinate clause',
    status: 'past',
    on: 'before',
    words: /\b(?:that|which|when|since|after|because|as)\s+(?:(?:the|a|an)\s+)?(?:\S+\s+){1,4}$/i,
    strengths: [6],
  },
  {
    name: 'earlier date',
    status: 'past',
    on: 'content',
    words: /\b(?:earlier this|last (?:year|month|week)|ago|in (?:19\d\d|200\d))\b/i,
    strengths: [6, 5, 4, 2],
  },
  {
    name: 'past noun',
    status: 'past',
    on: 'cue',
    words: /^(?:decision|decision not|approval|agreements?|invitation|commitments|proposal)$/i,
  },
  {
    name: 'praised commitment',
    status: 'past',
    on: 'before',
    words:
      /\b(?:thank\w*|welcom\w+|appreciat\w+|applaud\w*|commend\w*|prais\w+|congratulat\w+|grateful|hail\w*)\b[^.;,]{0,80}$/iu,
    cue: /^(?:commitments?|pledges?|promises?)$/i,
  },
  {
    name: 'commitment taken as given',
    status: 'past',
    on: 'before',
    words: /^(?!(?:our|my)\b)(?:\S+\s+){1,3}$/i,
    cue: /^(?:commitments?|pledges?|promises?)$/i,
  },
  { name: 'standing commitment', status: 'reaffirmed', on: 'cue', words: /^commitment$/i },
  {
    name: 'going on',
    status: 'reaffirmed',
    on: 'content',
    words: /^(?:continu\w*|keep\w*|remain\w*|maintain\w*|uphold\w*|carry on|stay)\b/i,
    strengths: [1, 2, 3, 4],
    acts: ['commit'],
  },
  { name: 'never', status: 'reaffirmed', on: 'cue', words: /\bwill never\b/i },
];

export interface StatusReading {
  readonly status: CommitmentStatus;
  readonly why: Why | null;
}

/**
 * Whether the commitment is made here, made again, only recalled, kept or broken, by rule: the tagger's guess was worse on the development
 * articles. `before` is its sentence up to the cue.
 */
export function statusOf(
  text: string,
  cue: TextRange,
  before: string,
  content: TextRange,
  strength: Strength,
  act: Act,
  articleYear: number | null,
): StatusReading {
  const on = { cue: text.slice(cue.start, cue.end), before, content: text.slice(content.start, content.end) };
  const rule = STATUS_RULES.find(
    r =>
      (r.strengths?.includes(strength) ?? true) &&
      (r.acts?.includes(act) ?? true) &&
      (r.cue?.test(on.cue) ?? true) &&
      r.words.test(on[r.on]),
  );
  if (!rule) {
    const year = /\b(?:1[5-9]|20)\d\d\b/u.exec(before);
    const recalled = year && articleYear !== null && Number(year[0]) < articleYear - 1;
    if (!recalled) return { status: 'new', why: null };
    const at = cue.start - before.length + year.index;
    return { status: 'past', why: why(text, 'status', 'earlier year', { start: at, end: at + year[0].length }) };
  }
  return { status: rule.status, why: why(text, 'status', rule.name, rule.on === 'content' ? content : cue) };
}

const NEGATION = /\b(?:not|never|no longer|neither|nor)\b|n['’]t\b/i;
const MADE_NONE = /\b(?:no (?:\w+ )?(?:commitments?|promises?|plans?|decision|agreement)|stopp?\w* short)\b/i;
const NO_INTENTION = /\bno (?:\w+ )?(?:intention|desire|wish)\b/i;
const BOUND_NOT =
  /\b(?:will|would|wo|shall|to|is|are|am|going|decision|decided|agreed|promised|pledged|vowed|intend\w*|plan\w*)\b["“”\s]*(?:not|never|n['’]t)|won['’]t|['’](?:m|re|s) not going/i;

export interface PolarityReading {
  readonly polarity: Polarity;
  readonly why: Why | null;
}

/** Whether somebody is bound to do it, bound not to do it, or not bound at all. */
export function polarityOf(text: string, cue: TextRange, content: TextRange, act: string): PolarityReading {
  const words = text.slice(cue.start, cue.end);
  const found = (polarity: Polarity, rule: string): PolarityReading => ({
    polarity,
    why: polarity === 'positive' ? null : why(text, 'polarity', rule, cue),
  });
  if (MADE_NONE.test(words)) return found('absent', 'none made');
  if (act === 'commit') {
    if (NO_INTENTION.test(words) || BOUND_NOT.test(words)) return found('negative', 'bound not to');
    if (
      /^not\b/i.test(text.slice(content.start, content.end)) ||
      /\bnot to\s*$/i.test(text.slice(cue.end, content.start))
    ) {
      return found('negative', 'bound not to');
    }
    return NEGATION.test(words) ? found('absent', 'cue denied') : found('positive', '');
  }
  if (act === 'threaten' || /\b(?:will|would|wo)\b.*(?:not|n['’]t)|unwilling/i.test(words))
    return found('positive', '');
  return NEGATION.test(words) ? found('absent', 'cue denied') : found('positive', '');
}
