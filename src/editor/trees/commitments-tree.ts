import * as vscode from 'vscode';
import type { Annotations, Commitment } from '../../core/annotations';
import { fateText } from '../correct/fate';
import type { Desk } from '../desk';
import { Disposables } from '../disposables';
import { grade, isGraded, sentence } from '../hover/commitment-hover';
import { shortened } from '../hover/markdown';
import { actorText, namesOf } from '../names';
import { recordWord } from '../words';
import { ArticleTree, type Row } from './article-tree';

type Grouping = 'actor' | 'deadline';
/** Characters that a row has room for in a sidebar of usual width, what stands beside its words with them. */
const ROW = 37;
const MEMENTO = 'onTheRecord.commitments.grouping';

/** The promises of the article by actor or by deadline; what was asked of whom stands apart. */
export function registerCommitmentsTree(desk: Desk): vscode.Disposable {
  const { workspaceState } = desk.context;
  let grouping = workspaceState.get<Grouping>(MEMENTO, 'actor');
  const tree = new ArticleTree(desk, 'commitments', (annotations, document) =>
    commitmentRows(annotations, grouping, commitment =>
      fateText(annotations, commitment, desk.record.remarks(document, commitment.id)),
    ),
  );
  const group = (by: Grouping): vscode.Disposable =>
    vscode.commands.registerCommand(`onTheRecord.commitmentsBy${by === 'actor' ? 'Actor' : 'Deadline'}`, async () => {
      grouping = by;
      await workspaceState.update(MEMENTO, by);
      tree.refresh();
    });
  return new Disposables(tree, group('actor'), group('deadline'));
}

/** What became of a promise, in a word, or null. */
type FateOf = (commitment: Commitment) => string | null;

export function commitmentRows(
  annotations: Annotations,
  grouping: Grouping,
  fateOf: FateOf = () => null,
): readonly Row[] {
  const and = vscode.l10n.t('and');
  const promises = annotations.commitments.filter(({ act }) => act !== 'request');
  const requests = annotations.commitments.filter(({ act }) => act === 'request');
  const nobody = vscode.l10n.t('Nobody named');
  const heading = (commitment: Commitment): string =>
    grouping === 'actor'
      ? actorText(annotations, commitment, and) || nobody
      : (commitment.deadline?.quote ?? vscode.l10n.t('No deadline'));
  const asked = (request: Commitment): string =>
    vscode.l10n.t('Asked of {0}', namesOf(annotations, request.recipients, and) || vscode.l10n.t('nobody named'));
  return [
    ...grouped(annotations, grouping === 'deadline' ? byDeadline(promises) : promises, heading, fateOf),
    ...grouped(annotations, requests, asked, fateOf),
  ];
}

/** Those with a known date first, in its order. */
function byDeadline(commitments: readonly Commitment[]): Commitment[] {
  const due = ({ deadline }: Commitment): string => deadline?.value ?? (deadline ? '9998' : '9999');
  return [...commitments].sort((a, b) => due(a).localeCompare(due(b)));
}

function grouped(
  annotations: Annotations,
  commitments: readonly Commitment[],
  heading: (commitment: Commitment) => string,
  fateOf: FateOf,
): Row[] {
  const groups = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    const key = heading(commitment);
    groups.set(key, [...(groups.get(key) ?? []), commitment]);
  }
  return [...groups].map(([label, members]) => ({
    id: label,
    kind: 'group',
    label,
    description: `${members.length}`,
    expanded: true,
    rows: members.map(commitment => {
      const fate = fateOf(commitment);
      const description = [fate, firmness(commitment)].filter(Boolean).join(' · ');
      return {
        id: commitment.id,
        kind: 'commitment',
        record: commitment.id,
        label: shortened(commitment.content.quote, ROW - description.length),
        words: commitment.content.quote.replace(/\s+/gu, ' '),
        description,
        facts: [fate, grade(commitment)].filter(Boolean).join(', '),
        tooltip: `${sentence(annotations, commitment)}\n${grade(commitment)}`,
        icon: icon(commitment),
        span: commitment.cue,
      };
    }),
  }));
}

function firmness(commitment: Commitment): string {
  return isGraded(commitment) ? `${commitment.strength}/6` : recordWord(commitment);
}

function icon({ act, polarity, strength }: Commitment): string {
  if (act === 'request') return 'question';
  if (act !== 'commit') return 'circle-slash';
  if (polarity === 'absent') return 'dash';
  return strength >= 5 ? 'pass-filled' : strength >= 3 ? 'pass' : 'circle-outline';
}
