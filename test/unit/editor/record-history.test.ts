import { assert } from 'chai';
import { RecordHistory, swapped } from '../../../src/editor/record-history';
import { UndoOrder } from '../../../src/editor/undo-order';
import { decided, here } from '../record/reading';

const note = (text: string) =>
  decided({ decision: 'note', layer: 'entity', label: 'PERSON', anchor: here('Ruiz'), text });

const newHistory = () => new RecordHistory(new UndoOrder(() => 0));

describe('What was decided is taken back', () => {
  it('in the order in which it was decided, a command at a time, and made again', () => {
    const history = newHistory();
    const [one, two, three] = [note('1'), note('2'), note('3')];
    history.made({ added: [one, two], removed: [] });
    history.made({ added: [three], removed: [one] });
    const last = history.takeBack([two, three]);
    assert.deepEqual(last, { added: [three], removed: [one] });
    assert.sameDeepMembers([...swapped([two, three], [three], [one])], [one, two]);
    assert.deepEqual(history.takeBack([one, two])?.added, [one, two]);
    assert.deepEqual(history.makeAgain()?.added, [one, two]);
    assert.deepEqual(history.makeAgain()?.added, [three]);
    assert.isNull(history.makeAgain());
  });

  it('after a restart by its date', () => {
    const [one, two] = [note('1'), note('2')];
    assert.deepEqual(newHistory().takeBack([two, one])?.added, [two]);
    assert.isNull(newHistory().takeBack([]));
  });

  it('not again when Ctrl+Z in the file has taken it back already', () => {
    const history = newHistory();
    const [one, two] = [note('1'), note('2')];
    history.made({ added: [one], removed: [] });
    history.made({ added: [two], removed: [] });
    assert.isFalse(history.follow([one, two], [one]));
    assert.isTrue(history.order.isDecisionBack);
    // Ctrl+Shift+Z in the file brings it back.
    assert.isFalse(history.follow([one], [one, two]));
    assert.isNull(history.makeAgain());
    assert.deepEqual(history.takeBack([one, two])?.added, [two]);
    assert.deepEqual(history.takeBack([one])?.added, [one]);
  });

  it('also where VS Code made it as an edit of the file, but not where that edit was only shown', () => {
    const history = newHistory();
    const [one, shown, renamed] = [note('1'), note('2'), note('3')];
    history.made({ added: [one], removed: [] });
    history.offered({ added: [shown], removed: [] });
    history.offered({ added: [renamed], removed: [one] });
    assert.isFalse(history.follow([one], [one]));
    assert.isTrue(history.follow([one], [renamed]));
    assert.deepEqual(history.takeBack([renamed]), { added: [renamed], removed: [one] });
  });

  it('and somebody else’s decisions in the file are not among it', () => {
    const history = newHistory();
    const [one, theirs] = [note('1'), note('2')];
    history.made({ added: [one], removed: [] });
    history.follow([one], [one, theirs]);
    assert.deepEqual(history.takeBack([one, theirs])?.added, [one]);
  });
});
