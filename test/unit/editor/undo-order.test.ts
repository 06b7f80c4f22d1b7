import { assert } from 'chai';
import { fingerprint, UndoOrder } from '../../../src/editor/undo-order';

/** An article whose edits VS Code undoes, and whose decisions are undone beside them. */
class Article {
  #texts: string[] = [''];
  #at = 0;
  readonly order = new UndoOrder(() => fingerprint(this.text));

  get text(): string {
    return this.#texts[this.#at] ?? '';
  }

  /** Each text is one step for VS Code's own undo. */
  write(...texts: readonly string[]): void {
    for (const text of texts) {
      this.#texts = [...this.#texts.slice(0, this.#at + 1), text];
      this.#at += 1;
      this.order.edited('edit');
    }
  }

  forgetRedo(): void {
    this.#texts.length = this.#at + 1;
  }

  /** VS Code's own undo, of several edits where it took them for one. */
  undoText(edits = 1): void {
    this.#at -= edits;
    this.order.edited('undo');
  }

  redoText(edits = 1): void {
    this.#at += edits;
    this.order.edited('redo');
  }

  /** Presses Ctrl+Z: gives what it took back. */
  undo(): string {
    if (this.order.isDecisionBack) {
      this.order.takenBack();
      return 'decision';
    }
    this.undoText();
    return this.text;
  }

  redo(): string {
    if (this.order.isDecisionAgain) {
      this.order.madeAgain();
      return 'decision';
    }
    this.redoText();
    return this.text;
  }
}

const times = <T>(count: number, run: () => T): readonly T[] => Array.from({ length: count }, run);

describe('Ctrl+Z in an article', () => {
  it('takes back edits and decisions in the order in which they came, and does them again in it', () => {
    const article = new Article();
    article.write('a');
    article.order.decided();
    article.write('ab', 'abc');
    article.order.decided();
    article.order.decided();
    article.write('abcd');
    const back = times(7, () => article.undo());
    assert.deepEqual(back, ['abc', 'decision', 'decision', 'ab', 'a', 'decision', '']);
    const again = times(7, () => article.redo());
    assert.deepEqual(again, ['a', 'decision', 'ab', 'abc', 'decision', 'decision', 'abcd']);
    assert.deepEqual(
      times(7, () => article.undo()),
      back,
    );
  });

  it('keeps that order whatever is done', () => {
    let seed = 7;
    const dice = (faces: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 16) % faces;
    };
    const article = new Article();
    const done: string[] = [];
    let undone: string[] = [];
    for (let step = 0; step < 3000; step += 1) {
      const what = dice(4);
      if (what === 0) {
        article.order.decided();
        done.push('decision');
        undone = [];
        article.forgetRedo();
      } else if (what === 1) {
        article.write(`${article.text}${dice(3) ? step : ''}`.slice(dice(2)));
        done.push('edit');
        undone = [];
      } else {
        const [from, to] = what === 2 ? [done, undone] : [undone, done];
        const next = from.pop();
        if (next === undefined) continue;
        to.push(next);
        const took = what === 2 ? article.undo() : article.redo();
        assert.equal(took === 'decision' ? 'decision' : 'edit', next, `step ${step}`);
      }
    }
  });

  it('is the text’s as long as nothing was decided, and after an edit', () => {
    const article = new Article();
    article.write('a');
    assert.isFalse(article.order.isDecisionBack);
    article.order.decided();
    assert.isTrue(article.order.isDecisionBack);
    article.write('ab');
    assert.isFalse(article.order.isDecisionBack);
    assert.isFalse(article.order.isDecisionAgain);
  });

  it('follows steps of VS Code that take several edits at once', () => {
    const article = new Article();
    article.order.decided();
    article.write('w', 'wo', 'wor', 'word');
    article.undoText(4);
    assert.isTrue(article.order.isDecisionBack);
    assert.isFalse(article.order.isDecisionAgain);
    article.redoText(4);
    assert.isFalse(article.order.isDecisionBack);
    article.undoText(4);
    assert.isTrue(article.order.isDecisionBack);
  });

  it('goes by the nearest text where the same one came twice', () => {
    const article = new Article();
    article.order.decided();
    article.write('a', '', 'b');
    assert.deepEqual(
      times(4, () => article.undo()),
      ['', 'a', '', 'decision'],
    );
  });

  it('leaves a decision where Undo of the menu goes on in the text below it', () => {
    const article = new Article();
    article.order.decided();
    article.write('a', 'ab');
    article.order.decided();
    article.undoText();
    assert.equal(article.text, 'a');
    assert.isTrue(article.order.isDecisionBack);
    assert.deepEqual([article.undo(), article.undo(), article.undo()], ['decision', '', 'decision']);
  });

  it('is the decision’s again where Undo of the menu went to a text from before it', () => {
    const article = new Article();
    article.write('a', 'ab');
    article.order.decided();
    article.undoText(2);
    assert.isTrue(article.order.isDecisionBack);
    article.redoText(2);
    // What VS Code would take back first is now that edit.
    assert.deepEqual([article.undo(), article.undo()], ['a', 'decision']);
  });

  it('does nothing again that an edit has come after', () => {
    const article = new Article();
    article.order.decided();
    article.order.takenBack();
    assert.isTrue(article.order.isDecisionAgain);
    article.write('a');
    assert.isFalse(article.order.isDecisionAgain);
    assert.isFalse(article.order.isDecisionBack);
  });

  it('takes the decision out where a command took it back below later edits', () => {
    const article = new Article();
    article.order.decided();
    article.write('a');
    article.order.takenBack();
    assert.isFalse(article.order.isDecisionBack);
    assert.isTrue(article.order.isDecisionAgain);
    assert.equal(article.redo(), 'decision');
    assert.deepEqual([article.undo(), article.undo()], ['decision', '']);
  });

  it('tells texts apart, but not their line ends', () => {
    assert.equal(fingerprint('a\r\nb'), fingerprint('a\nb'));
    assert.notEqual(fingerprint('ab'), fingerprint('ba'));
  });
});
