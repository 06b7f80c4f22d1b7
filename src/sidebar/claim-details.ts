import type { Annotations, Attribution, Claim } from '../core/annotations';
import { normalForm } from '../editor/normal-form';
import type { ClaimJudgement } from './judgement';
import type { ClaimDetails, Saying, StatedValue } from './protocol';
import { reasonsOf } from './reasons';

/** What an open row shows of a claim. */
export function claimDetails(
  annotations: Annotations,
  claim: Claim,
  key: string,
  { note, evidence }: ClaimJudgement,
): ClaimDetails {
  return {
    key,
    reasons: reasonsOf(claim),
    saying: sayingOf(annotations, claim),
    values: valuesOf(annotations, claim),
    again: claim.again?.length ?? 0,
    note,
    evidence,
  };
}

function sayingOf({ attributions }: Annotations, { attribution, claimerText }: Claim): Saying {
  const byId = (id: string | null | undefined): Attribution | undefined => attributions.find(each => each.id === id);
  const said = byId(attribution);
  if (!said) return { manner: 'author', source: claimerText ?? null, cue: null, through: null };
  return {
    manner: said.kind,
    source: said.source?.quote ?? claimerText ?? null,
    cue: said.cue.quote,
    through: byId(said.within)?.source?.quote ?? null,
  };
}

function valuesOf({ values }: Annotations, { values: ids = [], start, end }: Claim): readonly StatedValue[] {
  const stated = ids.length
    ? values.filter(({ id }) => ids.includes(id))
    : values.filter(value => value.start >= start && value.end <= end);
  return stated.map(value => ({ quote: value.quote, value: normalForm(value) || null }));
}
