import type { Attribution, Commitment, Value } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { span, why } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';

/** Act, actors, recipients, content, deadline, condition, strength, polarity, status, PLOVER event. */
export function readCommitments(
  { text }: Article,
  tagged: Tagged,
  entities: EntityReading,
  _attributions: readonly Attribution[],
  _values: readonly Value[],
): Commitment[] {
  return tagged.commitmentCues
    .filter(cue => cue.contents.length)
    .map((cue, i) => {
      const parts = [...cue.contents, ...(cue.deadline ? [cue.deadline] : [])];
      const start = Math.min(...parts.map(part => part.start));
      const end = Math.max(...parts.map(part => part.end));
      return {
        id: `C${i + 1}`,
        act: cue.label,
        cue: span(text, cue),
        content: span(text, { start, end }),
        actorMention: cue.actor ? span(text, cue.actor) : null,
        actors:
          (cue.actor &&
            entities
              .within(cue.actor)
              .slice(-1)
              .map(m => m.entity.id)) ??
          [],
        recipients: [],
        strength: 3,
        polarity: 'positive',
        status: 'new',
        specificity: 'low',
        deadline: null,
        condition: cue.condition ? span(text, cue.condition) : null,
        plover: 'AGREE',
        attribution: null,
        confidence: cue.confidence,
        why: [why(text, 'act', 'tagger', cue)],
      };
    });
}
