import * as vscode from 'vscode';
import type { Checkworthiness, ClaimType, DeadlineRelation, ValueType } from '../../core/annotations';
import { ACTS, CLAIM_TYPES, ENTITY_TYPES, VALUE_TYPES } from '../../record/labels';
import type { ClaimStatus, CommitmentFate, Decision, Layer } from '../../record/record';
import { actWord, entityTypeWord } from '../words';
import type { MarkLayer } from './mark';

export function claimTypeWord(type: ClaimType): string {
  const words: Readonly<Record<ClaimType, string>> = {
    statistic: vscode.l10n.t('a number or a comparison'),
    causal: vscode.l10n.t('cause and effect'),
    rule: vscode.l10n.t('what a law or treaty says'),
    event: vscode.l10n.t('something that happened or is so'),
    prediction: vscode.l10n.t('a forecast'),
    position: vscode.l10n.t('for or against'),
    evaluation: vscode.l10n.t('a judgement'),
  };
  return words[type];
}

export function valueTypeWord(type: ValueType): string {
  const words: Readonly<Record<ValueType, string>> = {
    DATE: vscode.l10n.t('date or period'),
    TIME: vscode.l10n.t('time of day'),
    MONEY: vscode.l10n.t('sum of money'),
    PERCENT: vscode.l10n.t('percentage'),
    QUANTITY: vscode.l10n.t('quantity'),
    ORDINAL: vscode.l10n.t('rank'),
    CARDINAL: vscode.l10n.t('number'),
  };
  return words[type];
}

export function worthWord(worth: Checkworthiness): string {
  const words: Readonly<Record<Checkworthiness, string>> = {
    CFS: vscode.l10n.t('worth checking'),
    UFS: vscode.l10n.t('other fact'),
    NFS: vscode.l10n.t('opinion or plan'),
  };
  return words[worth];
}

export function claimStatusWords(): Readonly<Record<ClaimStatus, string>> {
  return {
    unchecked: vscode.l10n.t('not checked'),
    checking: vscode.l10n.t('being checked'),
    true: vscode.l10n.t('true'),
    false: vscode.l10n.t('false'),
    misleading: vscode.l10n.t('misleading'),
    unproven: vscode.l10n.t('unproven'),
    'not-checkable': vscode.l10n.t('cannot be checked'),
  };
}

export function claimStatusWord(status: ClaimStatus): string {
  return claimStatusWords()[status];
}

export function fateWord(fate: CommitmentFate): string {
  const words: Readonly<Record<CommitmentFate, string>> = {
    open: vscode.l10n.t('open'),
    kept: vscode.l10n.t('kept'),
    broken: vscode.l10n.t('broken'),
  };
  return words[fate];
}

export function relationWord(relation: DeadlineRelation): string {
  const words: Readonly<Record<DeadlineRelation, string>> = {
    by: vscode.l10n.t('by then'),
    until: vscode.l10n.t('until then'),
    within: vscode.l10n.t('within that time'),
    from: vscode.l10n.t('from then on'),
    at: vscode.l10n.t('at that time'),
    after: vscode.l10n.t('after it'),
  };
  return words[relation];
}

/** The types that a mark of a layer can have, with a word for each; who says something has none to choose from. */
export function typeChoices(
  layer: Exclude<MarkLayer, 'attribution'>,
): readonly { readonly type: string; readonly word: string }[] {
  switch (layer) {
    case 'mention':
      return ENTITY_TYPES.filter(type => type !== 'SET').map(type => ({
        type,
        word: entityTypeWord(type),
      }));
    case 'value':
      return VALUE_TYPES.map(type => ({ type, word: valueTypeWord(type) }));
    case 'commitment':
      return ACTS.map(type => ({ type, word: actWord(type) }));
    case 'claim':
      return CLAIM_TYPES.map(type => ({ type, word: claimTypeWord(type) }));
  }
}

/** The word for what a mark was read as. */
export function labelWord(layer: Layer, label: string): string {
  if (layer === 'attribution') return vscode.l10n.t('saying');
  const marked = layer === 'entity' ? 'mention' : layer;
  return typeChoices(marked).find(({ type }) => type === label)?.word ?? label;
}

/** What a decision says, for lists of them. */
export function decisionWord(decision: Decision): string {
  switch (decision.decision) {
    case 'accept':
      return vscode.l10n.t('accepted');
    case 'reject':
      return vscode.l10n.t('rejected');
    case 'type':
      return vscode.l10n.t('type: {0}', labelWord(decision.layer, decision.to));
    case 'span':
      return vscode.l10n.t('words: “{0}”', decision.to.quote);
    case 'actors':
      return vscode.l10n.t('who is bound: {0}', decision.to.map(({ quote }) => quote).join(', '));
    case 'recipients':
      return vscode.l10n.t('to whom: {0}', decision.to.map(({ quote }) => quote).join(', '));
    case 'deadline':
      return decision.to ? vscode.l10n.t('deadline: {0}', decision.to.anchor.quote) : vscode.l10n.t('no deadline');
    case 'strength':
      return vscode.l10n.t('how firm: {0} of 6', decision.to);
    case 'checkworthiness':
      return worthWord(decision.to);
    case 'claimer':
      return vscode.l10n.t('who claims it');
    case 'add':
      return vscode.l10n.t('added: {0}', labelWord(decision.layer, decision.label));
    case 'merge':
      return vscode.l10n.t('the same as {0}', decision.into.quote);
    case 'split':
      return vscode.l10n.t('somebody or something else');
    case 'name':
      return vscode.l10n.t('listed as {0}', decision.to);
    case 'pattern':
      return vscode.l10n.t('rejected wherever it reads “{0}”', decision.pattern);
    case 'claim-status':
      return claimStatusWord(decision.to);
    case 'commitment-status':
      return fateWord(decision.to);
    case 'evidence':
      return vscode.l10n.t('evidence: {0}', decision.url);
    case 'note':
      return vscode.l10n.t('note: {0}', decision.text);
  }
}
