import * as vscode from 'vscode';
import type { Annotations, TextRange } from '../../core/annotations';
import { anchorAt } from '../../record/anchor';
import type { Anchor } from '../../record/record';
import type { Desk } from '../desk';
import { activeDocument } from '../run-command';
import { allMarks, idOf, labelOf, type Mark, type MarkLayer, type MarkOf, marksAt, placeOf, wordsOf } from './mark';

/** Names a mark to a command, from a hover, a list or a quick fix. `start` tells one mention of an entity from the others. */
export interface MarkArgument {
  readonly uri: string;
  readonly id: string;
  readonly start?: number;
}

export interface Target<L extends MarkLayer = MarkLayer> {
  readonly document: vscode.TextDocument;
  readonly annotations: Annotations;
  readonly mark: MarkOf<L>;
}

export interface About<L extends MarkLayer> {
  readonly layer: L;
  readonly label: string;
  readonly anchor: Anchor;
}

/** An article that has been read, with its marks. */
export interface OpenArticle {
  readonly document: vscode.TextDocument;
  readonly annotations: Annotations;
}

/** @throws Error with a sentence for the user when no article is active or it has not been read. */
export function activeArticle(desk: Desk, uri?: string): OpenArticle {
  const named = uri && vscode.workspace.textDocuments.find(document => document.uri.toString() === uri);
  const document = named || activeDocument();
  const annotations = desk.annotations.annotations(document);
  if (!annotations) throw new Error(vscode.l10n.t('This text has not been read yet. Run “Read This Article” first.'));
  return { document, annotations };
}

/**
 * The mark that a command is about: the one it was given, else the one at the caret, of several the one that the user picks.
 * Undefined when the user picks none. @throws Error with a sentence for the user when there is none of these layers.
 */
export async function targetOf<L extends MarkLayer>(
  desk: Desk,
  argument: unknown,
  layers: readonly L[],
): Promise<Target<L> | undefined> {
  const given = markNamed(argument);
  const article = activeArticle(desk, given?.uri);
  const isWanted = (mark: Mark): mark is MarkOf<L> => (layers as readonly MarkLayer[]).includes(mark.layer);
  const found = (
    given ? marksNamed(article.annotations, given) : marksAt(article.annotations, caretOf(article.document))
  ).filter(isWanted);
  // Who says something is seldom meant where the words are something else too.
  const others = found.filter(({ layer }) => layer !== 'attribution');
  const marks = others.length ? others : found;
  const mark = marks.length > 1 && !given ? await pickMark(marks) : marks[0];
  if (!marks.length) throw new Error(vscode.l10n.t('There is no such mark here. Put the caret on one.'));
  return mark && { ...article, mark };
}

/** Where the caret is in a document, in UTF-16 code units. */
export function caretOf(document: vscode.TextDocument): number {
  const editor = editorOf(document);
  return document.offsetAt(editor?.selection.active ?? new vscode.Position(0, 0));
}

/**
 * The selected words, without space around them, or null.
 */
export function selectionOf(document: vscode.TextDocument): TextRange | null {
  const selection = editorOf(document)?.selection;
  if (!selection || selection.isEmpty) return null;
  const words = document.getText(selection);
  const start = document.offsetAt(selection.start) + words.length - words.trimStart().length;
  return words.trim() ? { start, end: start + words.trim().length } : null;
}

/** What a decision on the mark itself is about. */
export function about<L extends MarkLayer>({ annotations, mark }: Target<L>): About<L> {
  return { layer: mark.layer as L, label: labelOf(mark), anchor: anchorAt(annotations.text, placeOf(mark)) };
}

/** What a decision on the whole entity is about, by the mention at hand. */
export function aboutEntity({ annotations, mark }: Target<'mention'>): {
  readonly layer: 'entity';
  readonly label: string;
  readonly anchor: Anchor;
} {
  return { layer: 'entity', label: mark.entity.type, anchor: anchorAt(annotations.text, mark.mention) };
}

export function argumentOf({ document, mark }: Target): MarkArgument {
  const uri = document.uri.toString();
  return { uri, id: idOf(mark), ...(mark.layer === 'mention' ? { start: mark.mention.start } : {}) };
}

function marksNamed(annotations: Annotations, { id, start }: Omit<MarkArgument, 'uri'>): readonly Mark[] {
  const named = allMarks(annotations).filter(mark => idOf(mark) === id);
  return start === undefined ? named : named.filter(mark => placeOf(mark).start === start);
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  if (active?.document === document) return active;
  return vscode.window.visibleTextEditors.find(editor => editor.document === document);
}

/** What a hover, a quick fix, a row of a tree or of the list gives to a command; undefined when it gives nothing of the kind. */
export function markNamed(argument: unknown): (Omit<MarkArgument, 'uri'> & { readonly uri?: string }) | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if ('uri' in argument && typeof argument.uri === 'string' && 'id' in argument && typeof argument.id === 'string') {
    const start = 'start' in argument && typeof argument.start === 'number' ? { start: argument.start } : {};
    return { uri: argument.uri, id: argument.id, ...start };
  }
  if ('claim' in argument && typeof argument.claim === 'string') return { id: argument.claim };
  if (!('record' in argument) || typeof argument.record !== 'string') return undefined;
  const isMention = 'kind' in argument && argument.kind === 'mention';
  const span = 'span' in argument ? (argument.span as TextRange) : undefined;
  return { id: argument.record, ...(isMention && span ? { start: span.start } : {}) };
}

async function pickMark<M extends Mark>(marks: readonly M[]): Promise<M | undefined> {
  const names: Readonly<Record<MarkLayer, string>> = {
    mention: vscode.l10n.t('Name or mention'),
    value: vscode.l10n.t('Value'),
    commitment: vscode.l10n.t('Promise or request'),
    claim: vscode.l10n.t('Claim'),
    attribution: vscode.l10n.t('Who says it'),
  };
  const picked = await vscode.window.showQuickPick(
    marks.map(mark => ({ label: wordsOf(mark), description: names[mark.layer], mark })),
    { title: vscode.l10n.t('Which one?') },
  );
  return picked?.mark;
}
