import * as vscode from 'vscode';
import type { Entity, TextRange } from '../../core/annotations';
import { anchorAt } from '../../record/anchor';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { choose, correction, decideAndTell } from './correction';
import { anchorOf, entityChoices } from './parties';
import { activeArticle, type OpenArticle, selectionOf } from './target';
import { typeChoices, worthWord } from './words';

/** *This Is a Name*, *This Is a Claim*, *This Is a Promise or Request*, on the selected words. */
export function registerAdd(desk: Desk): vscode.Disposable {
  return new Disposables(
    correction(desk, 'addEntity', (_mark, answer) => addEntity(desk, answer)),
    correction(desk, 'addClaim', (_mark, answer) => addClaim(desk, answer)),
    correction(desk, 'addCommitment', (_mark, answer) => addCommitment(desk, answer)),
  );
}

async function addEntity(desk: Desk, answer: unknown): Promise<void> {
  const { article, selection, words } = selected(desk);
  const types = typeChoices('mention').map(({ type, word }) => ({
    label: word,
    description: type,
    value: type as string | Entity,
  }));
  const known = entityChoices(article).map(choice => ({
    label: vscode.l10n.t('{0}, once more', choice.label),
    description: choice.description ?? '',
    value: choice.value as string | Entity,
  }));
  const is = await choose<string | Entity>(vscode.l10n.t('“{0}” is', words), [...types, ...known], answer);
  if (is === undefined) return;
  const anchor = anchorAt(article.annotations.text, selection);
  const of = typeof is === 'string' ? undefined : anchorOf(article, is);
  await decideAndTell(desk, article.document, vscode.l10n.t('Added: {0}', words), {
    decision: 'add',
    layer: 'entity',
    label: typeof is === 'string' ? is : is.type,
    anchor,
    ...(of ? { of } : {}),
  });
}

async function addClaim(desk: Desk, answer: unknown): Promise<void> {
  const { article, selection } = selected(desk);
  const types = typeChoices('claim').map(({ type, word }) => ({ label: word, description: type, value: type }));
  const label = await choose(vscode.l10n.t('What does it claim?'), types, answer);
  if (!label) return;
  const isOpinion = ['prediction', 'position', 'evaluation'].includes(label);
  const checkworthiness = isOpinion ? 'NFS' : 'CFS';
  const anchor = anchorAt(article.annotations.text, selection);
  const told = vscode.l10n.t('Added: {0}', worthWord(checkworthiness));
  await decideAndTell(desk, article.document, told, {
    decision: 'add',
    layer: 'claim',
    label,
    anchor,
    checkworthiness,
  });
}

async function addCommitment(desk: Desk, answer: unknown): Promise<void> {
  const { article, selection, words } = selected(desk);
  const acts = typeChoices('commitment').map(({ type, word }) => ({ label: word, description: type, value: type }));
  const label = await choose(vscode.l10n.t('“{0}” is', words), acts, answer);
  const cue = label && (await cueIn(article, selection));
  if (!label || !cue) return;
  const { text } = article.annotations;
  const gap = /^\s*(?:(?:to|that|for)\s+)?/u.exec(text.slice(cue.end, selection.end))?.[0].length ?? 0;
  const content = cue.end + gap < selection.end ? { start: cue.end + gap, end: selection.end } : selection;
  await decideAndTell(desk, article.document, vscode.l10n.t('Added: {0}', words), {
    decision: 'add',
    layer: 'commitment',
    label,
    anchor: anchorAt(text, content),
    cue: anchorAt(text, cue),
  });
}

/** The first words of a selection say that something is promised; how many, the user says. */
async function cueIn({ annotations: { text } }: OpenArticle, selection: TextRange): Promise<TextRange | undefined> {
  const ends = [...text.slice(selection.start, selection.end).matchAll(/\S+/gu)]
    .slice(0, MOST_CUE_WORDS)
    .map(word => selection.start + word.index + word[0].length);
  const choices = ends.map(end => ({
    label: text.slice(selection.start, end),
    value: { start: selection.start, end },
  }));
  return choices.length > 1 ? choose(vscode.l10n.t('Which words say so?'), choices) : choices[0]?.value;
}

const MOST_CUE_WORDS = 6;

function selected(desk: Desk): { article: OpenArticle; selection: TextRange; words: string } {
  const article = activeArticle(desk);
  const selection = selectionOf(article.document);
  if (!selection) throw new Error(vscode.l10n.t('Select the words first.'));
  return { article, selection, words: article.annotations.text.slice(selection.start, selection.end) };
}
