import type { Entity } from '../annotations';
import type { Tagged } from '../tagger/tagged';
import type { Article } from '../text/article';
import { type Chooser, chooseBest } from './choose';
import { withDescriptions } from './descriptions';
import type { DraftEntity } from './draft';
import { joinNames } from './join-names';
import { linkCountries, linkOfficeHolders } from './links';
import { mentionsOf } from './mention';
import { nameSpans } from './name-spans';
import { settleShortForms, settleTypes } from './name-types';
import { withPossessed } from './possessed';
import { EntityReading } from './reading';
import { withRepeats } from './repeats';
import { resolveMentions } from './resolve';
import { NamePlaces, readRoles } from './roles';
import { SentenceWords } from './sentence-words';
import { withSharedOwners } from './shared-owners';

/**
 * Joins the mentions of an article into entities: names first, then who the descriptions and pronouns are. `spans` are the names as
 * they stand.
 */
export function readEntities(
  article: Article,
  tagged: Tagged | null,
  choose: Chooser = chooseBest,
  spans = tagged ? nameSpans(article, tagged) : [],
): EntityReading {
  if (!tagged) return new EntityReading([]);
  const words = new SentenceWords(article.text, tagged.words, article.sentences);
  const marked = withRepeats(words, mentionsOf(article, tagged, spans));
  const typed = settleTypes(words, settleShortForms(marked));
  const described = withDescriptions(words, typed);
  const mentions = withPossessed(words, withSharedOwners(words, described));
  const drafts = joinNames(
    article.text,
    mentions.filter(mention => mention.kind === 'name'),
  );
  linkCountries(article.text, drafts);
  readRoles(words, new NamePlaces(drafts));
  linkOfficeHolders(article.text, article.date, drafts);
  resolveMentions(article, tagged, words, mentions, drafts, choose);
  return new EntityReading(finished(article.text, drafts));
}

/** In the order of the first mention. */
function finished(text: string, drafts: readonly DraftEntity[]): Entity[] {
  const ordered = drafts.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const ids = new Map(ordered.map((draft, i) => [draft, `E${i + 1}`]));
  return ordered.map(draft => {
    const affiliation = draft.affiliation && ids.get(draft.affiliation);
    const members = draft.members.flatMap(member => ids.get(member) ?? []);
    return {
      id: ids.get(draft) ?? '',
      type: draft.type,
      name: draft.name,
      ...(draft.role ? { role: draft.role } : {}),
      ...(affiliation ? { affiliation } : {}),
      ...(draft.gender ? { gender: draft.gender } : {}),
      ...(members.length ? { members } : {}),
      ...(draft.links ? { links: draft.links } : {}),
      mentions: draft.mentions.map(({ start, end, kind, confidence }) => ({
        start,
        end,
        quote: text.slice(start, end),
        kind,
        confidence,
      })),
      why: draft.why,
    };
  });
}
