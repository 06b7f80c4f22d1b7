import * as vscode from 'vscode';
import type { Annotations, Entity, EntityType } from '../../core/annotations';
import type { Desk } from '../desk';
import { facts } from '../hover/entity-hover';
import { definitionOf } from '../navigate/mention-at';
import { ArticleTree, type Row } from './article-tree';

const ICONS: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORG: 'organization',
  GPE: 'globe',
  LOC: 'location',
  FAC: 'home',
  NORP: 'flag',
  EVENT: 'calendar',
  LAW: 'law',
  PRODUCT: 'package',
  WORK_OF_ART: 'star-empty',
  LANGUAGE: 'comment',
  SET: 'combine',
};

/** The entities of the article by type, most named first, with their mentions beneath. */
export function registerEntitiesTree(desk: Desk): vscode.Disposable {
  return new ArticleTree(desk, 'entities', entityRows);
}

export function entityRows(annotations: Annotations): readonly Row[] {
  const headings: Readonly<Record<EntityType, string>> = {
    PERSON: vscode.l10n.t('People'),
    ORG: vscode.l10n.t('Organisations'),
    GPE: vscode.l10n.t('Countries, cities and states'),
    LOC: vscode.l10n.t('Other places'),
    FAC: vscode.l10n.t('Buildings and sites'),
    NORP: vscode.l10n.t('Nationalities and groups'),
    EVENT: vscode.l10n.t('Events'),
    LAW: vscode.l10n.t('Laws and treaties'),
    PRODUCT: vscode.l10n.t('Products'),
    WORK_OF_ART: vscode.l10n.t('Works and awards'),
    LANGUAGE: vscode.l10n.t('Languages'),
    SET: vscode.l10n.t('Spoken of together'),
  };
  return (Object.keys(headings) as EntityType[]).flatMap(type => {
    const entities = annotations.entities
      .filter(entity => entity.type === type)
      .sort((a, b) => b.mentions.length - a.mentions.length);
    if (!entities.length) return [];
    return [
      {
        id: type,
        kind: 'group',
        label: headings[type],
        description: `${entities.length}`,
        expanded: type === 'PERSON' || type === 'ORG',
        rows: entities.map(entity => entityRow(annotations, entity)),
      },
    ];
  });
}

function entityRow(annotations: Annotations, entity: Entity): Row {
  const target = definitionOf(entity);
  return {
    id: entity.id,
    kind: 'entity',
    record: entity.id,
    label: entity.name,
    description: `${entity.mentions.length}`,
    tooltip: facts(annotations, entity),
    icon: ICONS[entity.type],
    ...(target ? { span: target } : {}),
    rows: entity.mentions.map((mention, i) => ({
      id: `${entity.id}.${i}`,
      kind: 'mention',
      record: entity.id,
      label: mention.quote,
      description: context(annotations.text, mention.end),
      span: mention,
    })),
  };
}

/** The words after a mention, to tell one from another. */
function context(text: string, end: number): string {
  return text
    .slice(end, end + 40)
    .replace(/\s+/gu, ' ')
    .trim();
}
