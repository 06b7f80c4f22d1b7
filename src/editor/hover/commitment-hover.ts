import * as vscode from 'vscode';
import type { Annotations, Commitment } from '../../core/annotations';
import { actorText, namesOf } from '../names';
import { deadlineText, recordWord, statusWord, strengthWord } from '../words';
import { HoverText, shortened } from './markdown';

/** Who is bound, to whom, to what, by when, how firmly, and the words that say so. */
export function commitmentHover(
  annotations: Annotations,
  commitment: Commitment,
  uri: vscode.Uri,
  codes: boolean,
): vscode.MarkdownString {
  const hover = new HoverText().bold(sentence(annotations, commitment)).line().text(grade(commitment));
  if (commitment.condition) {
    hover.paragraph().text(vscode.l10n.t('Condition: “{0}”', shortened(commitment.condition.quote)));
  }
  hover.paragraph().text(`${vscode.l10n.t('The words:')} “${commitment.cue.quote}”`);
  for (const reason of reasons(commitment)) hover.text(` · “${reason}”`);
  if (codes) hover.paragraph().text(codeLine(commitment));
  const args = [{ uri: uri.toString(), id: commitment.id }];
  hover.paragraph().link(vscode.l10n.t('Accept'), 'onTheRecord.accept', args);
  hover.text(' · ').link(vscode.l10n.t('Correct…'), 'onTheRecord.correct', args);
  hover.text(' · ').link(vscode.l10n.t('Reject'), 'onTheRecord.reject', args);
  return hover.markdown;
}

/** One English sentence: *Lee Jae Myung: readiness to “respect past agreements”*. */
export function sentence(annotations: Annotations, commitment: Commitment): string {
  const and = vscode.l10n.t('and');
  const actor = actorText(annotations, commitment, and) || vscode.l10n.t('Somebody');
  const recipient = namesOf(annotations, commitment.recipients, and);
  const content = shortened(commitment.content.quote, 160);
  const to = recipient ? vscode.l10n.t(' to {0}', recipient) : '';
  switch (commitment.act) {
    case 'request':
      return recipient
        ? vscode.l10n.t('{0} asks {1}: “{2}”.', actor, recipient, content)
        : vscode.l10n.t('{0} asks: “{1}”.', actor, content);
    case 'refuse':
      return commitment.polarity === 'absent'
        ? vscode.l10n.t('{0} does not rule out: “{1}”.', actor, content)
        : vscode.l10n.t('{0} refuses: “{1}”.', actor, content);
    case 'threaten':
      return vscode.l10n.t('{0} threatens{1}: “{2}”.', actor, to, content);
    case 'commit':
      return promise(commitment, actor, to, content);
  }
}

function promise({ polarity, strength }: Commitment, actor: string, to: string, content: string): string {
  if (polarity === 'absent') return vscode.l10n.t('{0} makes no promise{1}: “{2}”.', actor, to, content);
  if (polarity === 'negative') return vscode.l10n.t('{0} says it will not: “{1}”.', actor, content);
  const sentences: readonly string[] = [
    vscode.l10n.t('{0}{1}: “{2}”.', actor, to, content),
    vscode.l10n.t('{0} hopes{1}: “{2}”.', actor, to, content),
    vscode.l10n.t('{0} is ready{1}: “{2}”.', actor, to, content),
    vscode.l10n.t('{0} intends{1}: “{2}”.', actor, to, content),
    vscode.l10n.t('{0} agreed{1}: “{2}”.', actor, to, content),
    vscode.l10n.t('{0} promised{1}: “{2}”.', actor, to, content),
    vscode.l10n.t('{0} is bound{1}: “{2}”.', actor, to, content),
  ];
  return sentences[strength] ?? '';
}

/** *Readiness (2 of 6), new, no deadline.* */
export function grade(commitment: Commitment): string {
  const { strength, status, deadline, specificity } = commitment;
  const firm = isGraded(commitment)
    ? vscode.l10n.t('{0} ({1} of 6)', strengthWord(strength), strength)
    : recordWord(commitment);
  const when = deadline ? deadlineText(deadline) : vscode.l10n.t('no deadline');
  const vague = specificity === 'low' ? [vscode.l10n.t('vague')] : [];
  return `${[firm, statusWord(status), when, ...vague].join(', ')}.`;
}

/** Whether it says something that it is firm to a degree: a promise that was made. */
export function isGraded({ act, polarity, strength }: Commitment): boolean {
  return act === 'commit' && polarity !== 'absent' && strength > 0;
}

/** The words beside the cue that decided a property; those that the sentence above shows already are left out. */
function reasons({ why, cue, content, deadline }: Commitment): string[] {
  const shown = new Set([cue.quote, content.quote, deadline?.quote]);
  const deciding = why.filter(
    reason => !['act', 'actors', 'recipients', 'deadline', 'content'].includes(reason.property),
  );
  return [...new Set(deciding.map(reason => reason.quote))].filter(quote => quote && !shown.has(quote)).slice(0, 3);
}

function codeLine({ plover, cameo, deadline }: Commitment): string {
  return [`PLOVER ${plover}`, cameo ? `CAMEO ${cameo}` : '', deadline?.value ? `TIMEX3 ${deadline.value}` : '']
    .filter(Boolean)
    .join(' · ');
}
