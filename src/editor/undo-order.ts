/** One step of the way that an article has gone: a decision, or an edit that led from one text to another. */
type Step = 'decision' | { readonly from: number; readonly to: number };

/**
 * In which order decisions about an article were made and its text was edited, so that Ctrl+Z takes both back as they came. VS Code keeps
 * the edits of the text and tells of each; which of them a step back took is known by the text that it led to.
 */
export class UndoOrder {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  readonly #now: () => number;
  #text = 0;

  /** `now` gives the {@link fingerprint} of the article's present text. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether a decision is the next thing to take back. */
  get isDecisionBack(): boolean {
    return this.#done.at(-1) === 'decision';
  }

  /** Whether a decision is the next thing to do again. */
  get isDecisionAgain(): boolean {
    return this.#undone.at(-1) === 'decision';
  }

  decided(): void {
    this.#done.push('decision');
    this.#undone.length = 0;
    this.#text = this.#now();
  }

  takenBack(): void {
    drop(this.#done);
    this.#undone.push('decision');
    this.#text = this.#now();
  }

  madeAgain(): void {
    drop(this.#undone);
    this.#done.push('decision');
    this.#text = this.#now();
  }

  /** The text was edited, or VS Code has taken edits of it back or made them again. Nothing need be known of edits before the first decision. */
  edited(how: 'edit' | 'undo' | 'redo'): void {
    if (!this.#done.length && !this.#undone.length) return;
    const text = this.#now();
    if (how === 'undo') this.#undid(text);
    else if (how === 'redo') this.#redid(text);
    else {
      this.#undone.length = 0;
      this.#add(text);
    }
    this.#text = text;
  }

  #add(text: number): void {
    if (this.#done.includes('decision')) this.#done.push({ from: this.#text, to: text });
    else this.#done.length = 0;
  }

  /** A step back may take several edits at once; one to a text that is not known here takes an edit from before the first decision. */
  #undid(text: number): void {
    const known = this.#done.findLastIndex(step => step !== 'decision' && step.from === text);
    move(this.#done, Math.max(known, 0), this.#undone);
    const last = this.#undone.at(-1);
    if (known === -1)
      this.#undone.push({ from: text, to: last === undefined || last === 'decision' ? this.#text : last.from });
  }

  #redid(text: number): void {
    const known = this.#undone.findLastIndex(step => step !== 'decision' && step.to === text);
    if (known === -1) this.#add(text);
    else move(this.#undone, known, this.#done);
  }
}

/** Moves edits from `first` on over to the other list, the last first; decisions among them stay. */
function move(from: Step[], first: number, to: Step[]): void {
  const steps = from.splice(first);
  from.push(...steps.filter(step => step === 'decision'));
  to.push(...steps.filter(step => step !== 'decision').reverse());
}

/** Takes the decision that was made last out. */
function drop(steps: Step[]): void {
  const last = steps.lastIndexOf('decision');
  if (last !== -1) steps.splice(last, 1);
}

/** A number for a text, whatever its line ends (FNV-1a, 32 bits). */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit !== 13) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash >>> 0;
}
