import type { Attribution, Claim, Commitment, Value } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { contains, overlaps, span } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { claimerOf, speakerOf } from './claimer';
import { claimFeatures } from './features';
import { judge } from './judge';
import { withRepeats } from './repeats';
import { signalsOf } from './signals';
import { claimSpans } from './spans';
import { reasonForType } from './type';
import { ownVoice } from './voice';
import { reasonsForWorth } from './worth';

/** Claimer, type, check-worthiness, and the reasons. */
export function readClaims(
  article: Article,
  tagged: Tagged,
  entities: EntityReading,
  attributions: readonly Attribution[],
  commitments: readonly Commitment[],
  allValues: readonly Value[],
): Claim[] {
  const { text, sentences } = article;
  const voice = ownVoice(article);
  const claims = claimSpans(article, tagged, attributions, commitments).map((tag): Claim => {
    const told = claimerOf(tag, attributions);
    const {
      attribution,
      claimer,
      text: claimerText,
    } = (told.attribution ? null : speakerOf(tag, article.blocks, entities)) ?? told;
    const signals = signalsOf(text, tag);
    const values = allValues.filter(value => overlaps(value, tag));
    const features = claimFeatures({ text, claim: tag, sentences, attribution, values, commitments, signals, voice });
    const guessed = tag.guesses['checkworthiness'] ?? { [tag.label]: 1 };
    const { type, checkworthiness, worth } = judge(tag.guesses['claimType'] ?? null, guessed, features);
    const hasSource = attribution?.source != null;
    const ofType = reasonForType(text, tag, type, values, signals);
    const { start, end, quote } = span(text, tag);
    return {
      id: '',
      start,
      end,
      quote,
      type,
      claimer,
      ...(claimerText ? { claimerText } : {}),
      attribution: attribution?.id ?? null,
      checkworthiness,
      worth: Math.round(worth * 1000) / 1000,
      values: values.filter(value => contains(tag, value)).map(value => value.id),
      confidence: tag.confidence,
      why: [ofType, ...reasonsForWorth(text, tag, checkworthiness, hasSource, values, signals, ofType)],
    };
  });
  return withRepeats(claims);
}
