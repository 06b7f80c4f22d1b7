import * as vscode from 'vscode';
import type { Act, Commitment, CommitmentStatus, Deadline, EntityType, Strength } from '../core/annotations';

/** A newsroom's words for the types of an entity. */
export function entityTypeWord(type: EntityType): string {
  const words: Readonly<Record<EntityType, string>> = {
    PERSON: vscode.l10n.t('person'),
    ORG: vscode.l10n.t('organisation'),
    GPE: vscode.l10n.t('country, city or state'),
    LOC: vscode.l10n.t('place'),
    FAC: vscode.l10n.t('building or site'),
    NORP: vscode.l10n.t('nationality or group'),
    EVENT: vscode.l10n.t('event'),
    LAW: vscode.l10n.t('law or treaty'),
    PRODUCT: vscode.l10n.t('product'),
    WORK_OF_ART: vscode.l10n.t('work or award'),
    LANGUAGE: vscode.l10n.t('language'),
    SET: vscode.l10n.t('spoken of together'),
  };
  return words[type];
}

/** A word for a strength, for *Readiness (2 of 6)*. */
export function strengthWord(strength: Strength): string {
  return [
    vscode.l10n.t('No commitment'),
    vscode.l10n.t('Hope'),
    vscode.l10n.t('Readiness'),
    vscode.l10n.t('Intention'),
    vscode.l10n.t('Agreement'),
    vscode.l10n.t('Pledge'),
    vscode.l10n.t('Binding'),
  ][strength] as string;
}

export function statusWord(status: CommitmentStatus): string {
  const words: Readonly<Record<CommitmentStatus, string>> = {
    new: vscode.l10n.t('new'),
    reaffirmed: vscode.l10n.t('said again'),
    past: vscode.l10n.t('made earlier'),
    kept: vscode.l10n.t('kept'),
    broken: vscode.l10n.t('broken'),
    withdrawn: vscode.l10n.t('taken back'),
  };
  return words[status];
}

/** What the kind of act is called in a heading. */
export function actWord(act: Act): string {
  const words: Readonly<Record<Act, string>> = {
    commit: vscode.l10n.t('Promise'),
    refuse: vscode.l10n.t('Refusal'),
    threaten: vscode.l10n.t('Threat'),
    request: vscode.l10n.t('Request'),
  };
  return words[act];
}

/** What a record of the commitments is: *Promise*, *Request*; *Not promised* where the article says that none was made. */
export function recordWord({ act, polarity }: Pick<Commitment, 'act' | 'polarity'>): string {
  if (polarity !== 'absent') return actWord(act);
  if (act === 'commit') return vscode.l10n.t('Not promised');
  return act === 'refuse' ? vscode.l10n.t('Not ruled out') : actWord(act);
}

/** *within 90 days*. */
export function deadlineText({ relation, quote }: Pick<Deadline, 'relation' | 'quote'>): string {
  const words: Readonly<Record<Deadline['relation'], string>> = {
    by: vscode.l10n.t('by {0}', quote),
    until: vscode.l10n.t('until {0}', quote),
    within: vscode.l10n.t('within {0}', quote),
    from: vscode.l10n.t('from {0}', quote),
    at: vscode.l10n.t('due {0}', quote),
    after: vscode.l10n.t('after {0}', quote),
  };
  return words[relation];
}
