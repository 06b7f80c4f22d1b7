import type { Attribution, Commitment, Value } from '../annotations';
import { carrierOf } from '../attributions/chain';
import type { EntityReading } from '../entities/reading';
import { overlaps, span, why } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { actorsOf, PASSIVE_REQUEST, recipientsOf } from './actors';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates';
import { conditionOf } from './condition';
import { strengthOf } from './cue-class';
import { deadlineOf } from './deadline';
import { eventOf } from './plover';
import { specificityOf } from './specificity';
import { statementAuthor } from './statement-author';
import { polarityOf, statusOf } from './status';

/** Act, actors, recipients, content, deadline, condition, strength, polarity, status, PLOVER event. */
export function readCommitments(
  article: Article,
  tagged: Tagged,
  entities: EntityReading,
  attributions: readonly Attribution[],
  values: readonly Value[],
): Commitment[] {
  const author = statementAuthor(article, entities);
  const records = candidatesOf(article, tagged, attributions, entities).map(candidate =>
    recordOf(article, candidate, entities, attributions, values, author),
  );
  return records.map((record, i) => ({ ...record, id: `C${i + 1}` }));
}

function recordOf(
  article: Article,
  { act, cue, content, rule }: Candidate,
  entities: EntityReading,
  attributions: readonly Attribution[],
  values: readonly Value[],
  author: string | null,
): Commitment {
  const { text } = article;
  // *reaffirmed her intention* is two attributions: the noun's is the one whose content it shares.
  const own = attributions.findLast(attribution => overlaps(attribution.cue, cue)) ?? null;
  const carrier = carrierOf(cue, attributions);
  const graded = strengthOf(text, cue, text.slice(content.start, content.end), cue.guesses['strength']);
  const strength = act === 'commit' ? graded.strength : 0;
  const found = article.sentences.find(s => overlaps(s, cue));
  const sentence = found ?? cue;
  const year = article.date ? Number(article.date.slice(0, 4)) : null;
  const status = statusOf(text, cue, text.slice(found?.start ?? 0, cue.start), content, graded.strength, act, year);
  const { polarity, why: polarityWhy } = polarityOf(text, cue, content, act);
  const specificity = specificityOf(text, content, strength, values, cue.guesses['specificity']);
  const event = eventOf(text, { act, cue, content, strength, polarity });
  const actors = actorsOf(text, { act, cue, content, sentence, own, carrier, author }, entities);
  const hearer = act === 'request' && PASSIVE_REQUEST.test(text.slice(cue.start, cue.end)) ? cue.actor : null;
  const gap = { start: cue.end, end: Math.max(cue.end, content.start) };
  const lead = { start: sentence.start, end: Math.max(sentence.start, cue.start) };
  const deadline = deadlineOf(text, cue.deadline, content, values, lead);
  const condition = conditionOf(text, cue.condition, content);
  return {
    id: '',
    act,
    cue: span(text, cue),
    content: span(text, content),
    actorMention: actors.mention && span(text, actors.mention),
    actors: [...actors.ids],
    recipients: [...recipientsOf(text, cue.recipient ?? hearer, gap, actors.ids, entities)],
    strength,
    polarity,
    status: status.status,
    specificity: specificity.specificity,
    deadline,
    condition: condition && span(text, condition),
    plover: event.plover,
    ...(event.cameo ? { cameo: event.cameo } : {}),
    attribution: (own ?? carrier)?.id ?? null,
    confidence: cue.confidence,
    why: [
      why(text, 'act', rule, cue),
      ...actors.why,
      ...(act === 'commit' ? [graded.why] : []),
      ...(polarityWhy ? [polarityWhy] : []),
      ...(status.why ? [status.why] : []),
      specificity.why,
      ...(deadline ? [why(text, 'deadline', deadline.relation, deadline)] : []),
      event.why,
    ],
  };
}
