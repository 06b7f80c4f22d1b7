import * as vscode from 'vscode';
import type { Act, Annotations, Entity, Polarity, Span } from '../../core/annotations';
import { entityOf, namesOf } from '../names';
import { entityTypeWord } from '../words';
import { HoverText, shortened } from './markdown';

const MOST_LINKS = 3;

/** Full name; role, type and how often; what it said, promised and was asked; identifiers. */
export function entityHover(annotations: Annotations, entity: Entity, uri: vscode.Uri): vscode.MarkdownString {
  const hover = new HoverText().bold(entity.name).line().text(facts(annotations, entity));
  const first = entity.mentions.find(mention => mention.kind === 'name') ?? entity.mentions[0];
  if (first) hover.text(' · ').goTo(vscode.l10n.t('first mention'), uri, first);
  for (const [label, spans] of deeds(annotations, entity)) {
    if (!spans.length) continue;
    hover.paragraph().text(`${label} `);
    spans.slice(0, MOST_LINKS).forEach((span, i) => {
      if (i) hover.text(' · ');
      hover.goTo(shortened(span.quote), uri, span);
    });
    if (spans.length > MOST_LINKS) hover.text(` +${spans.length - MOST_LINKS}`);
  }
  const { wikidata, iso3166 } = entity.links ?? {};
  if (wikidata || iso3166) hover.paragraph();
  if (wikidata) hover.web(`Wikidata ${wikidata}`, `https://www.wikidata.org/wiki/${wikidata}`);
  if (iso3166) hover.text(`${wikidata ? ' · ' : ''}ISO 3166 ${iso3166}`);
  return hover.markdown;
}

/** *Prime Minister of Japan · person · named 9 times* in plain text. */
export function facts(annotations: Annotations, entity: Entity): string {
  const affiliation = entityOf(annotations, entity.affiliation)?.name;
  const role =
    entity.role && affiliation
      ? vscode.l10n.t('{0} of {1}', entity.role, affiliation)
      : (entity.role ?? affiliation ?? '');
  const named = entity.mentions.filter(mention => mention.kind === 'name').length;
  const also = entity.mentions.length - named;
  const times = named === 1 ? vscode.l10n.t('named once') : vscode.l10n.t('named {0} times', named);
  const members = entity.members?.length ? namesOf(annotations, [entity.id], vscode.l10n.t('and')) : '';
  return [
    role,
    members,
    entityTypeWord(entity.type),
    named ? times : '',
    also === 1 ? vscode.l10n.t('meant once more') : also ? vscode.l10n.t('meant {0} times more', also) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function deeds(annotations: Annotations, { id }: Entity): [string, readonly Span[]][] {
  const sets = new Set(annotations.entities.filter(entity => entity.members?.includes(id)).map(entity => entity.id));
  const isMe = (other: string | null): boolean => other === id || (other !== null && sets.has(other));
  const bound = annotations.commitments.filter(commitment => commitment.actors.some(isMe));
  const did = (polarity: Polarity, ...acts: readonly Act[]): readonly Span[] =>
    bound.filter(each => each.polarity === polarity && acts.includes(each.act)).map(({ content }) => content);
  return [
    [vscode.l10n.t('Said:'), annotations.claims.filter(claim => isMe(claim.claimer))],
    [vscode.l10n.t('Promised:'), did('positive', 'commit')],
    [vscode.l10n.t('Promised not to:'), did('negative', 'commit')],
    [vscode.l10n.t('Refused or threatened:'), did('positive', 'refuse', 'threaten')],
    [vscode.l10n.t('Asked for:'), did('positive', 'request')],
    [
      vscode.l10n.t('Was asked to:'),
      annotations.commitments.filter(c => c.act === 'request' && c.recipients.some(isMe)).map(({ content }) => content),
    ],
  ];
}
