import type { Attribution, TextRange } from '../annotations';
import type { EntityReading } from '../entities/reading';
import { contains, span, why } from '../span';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { carrierOf } from './chain';
import { contentsOf, kindOf } from './contents';
import { settleContested } from './contested';
import { factualityOf } from './factuality';
import { followingQuotations, type Saying } from './following';
import { makerOf } from './maker';
import { FIRST_PERSON } from './noun-words';
import { entityOf, partyOf } from './party';
import { plainCue } from './plain-cue';
import { isPlausible, needsNoSource } from './plausible';
import { quotationsOf } from './quotations';
import { type Source, sourceOf } from './source';
import { unmarkedCues } from './unmarked-cues';

/** Source, cue, content, who the source is, and how certain the content is. */
export function readAttributions(article: Article, tagged: Tagged, entities: EntityReading): Attribution[] {
  const { text } = article;
  const quotations = quotationsOf(article);
  // A headline is read for what is bound in it, not for who says so: the text below says it again.
  const headlines = article.blocks.filter(block => block.kind === 'headline');
  const cues = unmarkedCues(article, tagged)
    .map(tag => plainCue(text, tag))
    .filter(cue => isPlausible(text, cue) && !headlines.some(headline => contains(headline, cue)));
  const sayings = cues.map((cue): Saying => ({ cue, contents: contentsOf(article, cue, quotations, cues) }));
  followingQuotations(article, sayings, quotations);
  settleContested(article, sayings);
  const sources: { cue: TextRange; source: Source | null }[] = [];
  for (const { cue, contents } of sayings) {
    sources.push({ cue, source: sourceOf(article, cue, contents, entities, sources, cues) });
  }
  const read = sayings.flatMap(({ cue, contents }, i): Attribution[] => {
    const source = sources[i]?.source ?? null;
    const party = source && (partyOf(text, source.range, entities) ?? makerOf(text, source.range, entities));
    const [first] = contents;
    if (!first || !(source || needsNoSource(text, cue))) return [];
    const factuality = factualityOf(text, cue, first);
    return [
      {
        id: '',
        source: source && span(text, source.range),
        cue: span(text, cue),
        content: contents.map(content => span(text, content)),
        kind: kindOf(article, cue, contents, quotations),
        sourceEntity: party && entityOf(party.ids, entities),
        factuality: factuality.value,
        confidence: cue.confidence,
        why: [
          why(text, 'cue', 'tagger', cue),
          ...(source ? [why(text, 'source', source.rule, source.range)] : []),
          ...(party ? [why(text, 'sourceEntity', party.rule, party.range)] : []),
          factuality.why,
        ],
      },
    ];
  });
  return chained(
    text,
    read.map((attribution, i) => ({ ...attribution, id: `A${i + 1}` })),
  );
}

/** Who carries whom, and who *I* and *we* are inside somebody's words. */
function chained(text: string, attributions: readonly Attribution[]): Attribution[] {
  const byId = new Map<string, Attribution>();
  for (const attribution of attributions) {
    const carrier = carrierOf(
      attribution.cue,
      attributions.filter(other => other !== attribution),
    );
    const speaker = carrier && (byId.get(carrier.id) ?? carrier);
    const self = attribution.source && FIRST_PERSON.has(attribution.source.quote.toLowerCase());
    const known = attribution.sourceEntity ?? (self ? (speaker?.sourceEntity ?? null) : null);
    byId.set(attribution.id, {
      ...attribution,
      sourceEntity: known,
      ...(carrier ? { within: carrier.id } : {}),
      why:
        known && !attribution.sourceEntity && speaker
          ? [...attribution.why, why(text, 'sourceEntity', 'first person of the speaker', speaker.cue)]
          : attribution.why,
    });
  }
  return [...byId.values()];
}
