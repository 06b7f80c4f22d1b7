import * as vscode from 'vscode';
import type { NewDecision } from '../../record/decide';
import type { Desk } from '../desk';
import { choose, correction, decideAndTell, short } from './correction';
import { labelOf, type MarkOf, TYPED_LAYERS, type TypedLayer, wordsOf } from './mark';
import { about, aboutEntity, type Target, targetOf } from './target';
import { typeChoices } from './words';

interface Type {
  readonly layer: TypedLayer;
  readonly type: string;
}

/** *Change Type*: of the whole entity, a value, a claim, or the act of a promise. A name may turn out a value and the other way round. */
export function registerChangeType(desk: Desk): vscode.Disposable {
  return correction(desk, 'changeType', async (mark, answer) => {
    const target = await targetOf(desk, mark, TYPED_LAYERS);
    if (!target) return;
    const types = choicesFor(target.mark).map(choice => ({ ...choice, given: choice.value.type }));
    const answered = types.find(({ given }) => given === answer)?.value;
    const to = await choose(vscode.l10n.t('“{0}” is', short(wordsOf(target.mark), 40)), types, answered);
    if (!to) return;
    await decideAndTell(desk, target.document, vscode.l10n.t('Changed'), ...decisionsFor(target, to));
  });
}

function choicesFor(mark: MarkOf<TypedLayer>): readonly { label: string; description: string; value: Type }[] {
  const layers: readonly TypedLayer[] =
    mark.layer === 'mention' ? ['mention', 'value'] : mark.layer === 'value' ? ['value', 'mention'] : [mark.layer];
  return layers.flatMap(layer =>
    typeChoices(layer).map(({ type, word }) => ({
      label: word,
      description: layer === mark.layer && type === labelOf(mark) ? vscode.l10n.t('{0}, as now', type) : type,
      value: { layer, type },
    })),
  );
}

function decisionsFor(target: Target<TypedLayer>, { layer, type }: Type): readonly NewDecision[] {
  const { mark } = target;
  if (layer === mark.layer) {
    if (mark.layer === 'mention') return [{ decision: 'type', ...aboutEntity({ ...target, mark }), to: type }];
    if (mark.layer === 'value') return [{ decision: 'type', ...about({ ...target, mark }), to: type }];
    if (mark.layer === 'claim') return [{ decision: 'type', ...about({ ...target, mark }), to: type }];
    return [{ decision: 'type', ...about({ ...target, mark }), to: type }];
  }
  const { anchor } = about(target);
  return [{ decision: 'add', layer: layer === 'value' ? 'value' : 'entity', label: type, anchor }];
}
