import type { TextRange } from '../annotations';
import { trim } from '../attributions/quotations';
import type { EntityReading } from '../entities/reading';
import { overlaps } from '../span';
import type { Article } from '../text/article';
import { ACT_VERBS } from './act-verbs';
import { bareCue, type Candidate } from './candidate';
import { REQUEST_CUES } from './request-lexicon';

const TO = /(?<=\s)to(?=\s+(?:\p{L}+ly\s+)?(\p{L}+))/gu;
/** The share of these that are commitments in articles annotated by hand. */
const PRECISION = 0.8;
/** What nobody does: *Norland to face tariffs*. */
const FATE = /^(?:be|face|get|see)$/i;
/** Another verb before *to* governs it: *Norland orders Veld to leave*. */
const VERB_BEFORE = /\s\p{Ll}+(?:s|ed|ing)\s/u;

/** A headline that says what somebody is going to do: *Norland to cut fees*. Leaves out what `taken` has. */
export function headlineActs(
  { text, blocks }: Article,
  entities: EntityReading,
  taken: readonly TextRange[],
): Candidate[] {
  const [headline, next] = blocks;
  if (!headline || !next) return [];
  const end = trim(text, headline)?.end ?? headline.end;
  return [...text.slice(headline.start, end).matchAll(TO)].flatMap((match): Candidate[] => {
    const cue = { start: headline.start + match.index, end: headline.start + match.index + 2 };
    const lead = text.slice(headline.start, cue.start);
    const verb = match[1] ?? '';
    const subject = entities
      .within({ start: headline.start, end: cue.start })
      .find(m => m.mention.end === cue.start - 1);
    if (!subject || !['PERSON', 'ORG', 'GPE'].includes(subject.entity.type) || FATE.test(verb)) return [];
    if (/^\p{Lu}/u.test(verb) && !ACT_VERBS.has(verb.toLowerCase())) return [];
    if (VERB_BEFORE.test(` ${lead}`) || REQUEST_CUES.test(lead) || taken.some(range => overlaps(range, cue))) return [];
    const content = { start: cue.end + 1, end };
    return [{ act: 'commit', cue: bareCue('commit', cue, subject.mention, PRECISION), content, rule: 'headline' }];
  });
}
