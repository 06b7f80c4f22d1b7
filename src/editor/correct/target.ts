import * as vscode from 'vscode';
import type { Annotations, Claim, Commitment, Entity, Mention, TextRange, Value } from '../../core/annotations';
import { anchorAt } from '../../record/anchor';
import type { Anchor } from '../../record/record';
import type { Desk } from '../desk';
import { activeDocument } from '../run-command';

/** Something that is marked in the article. */
export type Mark =
  | { readonly layer: 'mention'; readonly entity: Entity; readonly mention: Mention }
  | { readonly layer: 'value'; readonly value: Value }
  | { readonly layer: 'commitment'; readonly commitment: Commitment }
  | { readonly layer: 'claim'; readonly claim: Claim };

export type MarkLayer = Mark['layer'];
export type MarkOf<L extends MarkLayer> = Extract<Mark, { layer: L }>;

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
  const marks = (
    given ? marksNamed(article.annotations, given) : marksAt(article.annotations, caretOf(article.document))
  ).filter(isWanted);
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

/** The marks whose words hold an offset, the shortest first. */
export function marksAt(annotations: Annotations, offset: number): readonly Mark[] {
  return allMarks(annotations)
    .flatMap(mark => {
      const spans = spansOf(mark).filter(({ start, end }) => start <= offset && offset <= end);
      return spans.length ? [{ mark, length: Math.min(...spans.map(({ start, end }) => end - start)) }] : [];
    })
    .sort((a, b) => a.length - b.length)
    .map(({ mark }) => mark);
}

export function allMarks({ entities, values, commitments, claims }: Annotations): readonly Mark[] {
  return [
    ...entities.flatMap(entity => entity.mentions.map(mention => ({ layer: 'mention', entity, mention }) as const)),
    ...values.map(value => ({ layer: 'value', value }) as const),
    ...commitments.map(commitment => ({ layer: 'commitment', commitment }) as const),
    ...claims.map(claim => ({ layer: 'claim', claim }) as const),
  ];
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

export function labelOf(mark: Mark): string {
  switch (mark.layer) {
    case 'mention':
      return mark.entity.type;
    case 'value':
      return mark.value.type;
    case 'commitment':
      return mark.commitment.act;
    case 'claim':
      return mark.claim.type;
  }
}

/** The words by which a decision finds the mark again: of a commitment its content. */
export function placeOf(mark: Mark): TextRange {
  switch (mark.layer) {
    case 'mention':
      return mark.mention;
    case 'value':
      return mark.value;
    case 'commitment':
      return mark.commitment.content;
    case 'claim':
      return mark.claim;
  }
}

/** Where the eye goes for the mark: of a commitment its cue. */
export function shownAt(mark: Mark): TextRange {
  return mark.layer === 'commitment' ? mark.commitment.cue : placeOf(mark);
}

export function confidenceOf(mark: Mark): number {
  switch (mark.layer) {
    case 'mention':
      return mark.mention.confidence;
    case 'value':
      return mark.value.confidence;
    case 'commitment':
      return mark.commitment.confidence;
    case 'claim':
      return mark.claim.confidence;
  }
}

export function wordsOf(mark: Mark): string {
  switch (mark.layer) {
    case 'mention':
      return mark.mention.quote;
    case 'value':
      return mark.value.quote;
    case 'commitment':
      return `${mark.commitment.cue.quote} … ${mark.commitment.content.quote}`;
    case 'claim':
      return mark.claim.quote;
  }
}

export function argumentOf({ document, mark }: Target): MarkArgument {
  const uri = document.uri.toString();
  switch (mark.layer) {
    case 'mention':
      return { uri, id: mark.entity.id, start: mark.mention.start };
    case 'value':
      return { uri, id: mark.value.id };
    case 'commitment':
      return { uri, id: mark.commitment.id };
    case 'claim':
      return { uri, id: mark.claim.id };
  }
}

function spansOf(mark: Mark): readonly TextRange[] {
  return mark.layer === 'commitment' ? [mark.commitment.cue, mark.commitment.content] : [placeOf(mark)];
}

function marksNamed(annotations: Annotations, { id, start }: Omit<MarkArgument, 'uri'>): readonly Mark[] {
  const named = allMarks(annotations).filter(mark => idOf(mark) === id);
  return start === undefined ? named : named.filter(mark => placeOf(mark).start === start);
}

export function idOf(mark: Mark): string {
  switch (mark.layer) {
    case 'mention':
      return mark.entity.id;
    case 'value':
      return mark.value.id;
    case 'commitment':
      return mark.commitment.id;
    case 'claim':
      return mark.claim.id;
  }
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
  };
  const picked = await vscode.window.showQuickPick(
    marks.map(mark => ({ label: wordsOf(mark), description: names[mark.layer], mark })),
    { title: vscode.l10n.t('Which one?') },
  );
  return picked?.mark;
}
