import { html, nothing, render } from 'lit';
import { WORTHS } from '../record/labels';
import type { ArticleFacts, ClaimDetails, ClaimRow, Stage, Strings, ToHost, ToPage } from '../sidebar/protocol';
import { arrange, type Item } from './arrange';
import { type Chosen, choose, isFiltered, type Selection } from './choose';
import { ClaimList } from './claim-list';
import type { Host } from './host';
import { ListInput } from './list-input';
import { notice } from './notice';
import { nearest } from './steps';
import { countOf, toolbar } from './toolbar';
import { NO_PLACE, type Place, placeOf, type ViewState, viewStateFrom, withPlace } from './view-state';

/** Milliseconds between what the user does and its being kept or said aloud. */
const KEEP_AFTER = 150;
const SAY_AFTER = 700;

/** The Claims view. What it knows of the article comes from the host each time; only what the user chose is kept. */
export class ClaimsPage {
  readonly #host: Host;
  readonly #head: HTMLElement;
  readonly #notice: HTMLElement;
  readonly #live: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #list: ClaimList;
  readonly #details = new Map<string, ClaimDetails>();
  readonly #asked = new Set<string>();
  #view: ViewState;
  #place: Place = NO_PLACE;
  #strings: Strings | null = null;
  #stage: Stage = { tag: 'no-editor' };
  #article: ArticleFacts | null = null;
  #caret: string | null = null;
  /** Whether the list stands where the user left it, so that it does not run to the caret unasked. */
  #isRestored = false;
  #chosen: Chosen | null = null;
  #items: readonly Item[] = [];
  /** The row that the user has opened and that waits for what it shows. */
  #opening: string | null = null;
  #keepTimer = 0;
  #sayTimer = 0;
  #said = '';

  constructor(root: HTMLElement, host: Host) {
    this.#host = host;
    this.#view = viewStateFrom(host.getState());
    const part = (name: string): HTMLElement => {
      const element = root.ownerDocument.createElement('div');
      element.className = name;
      root.append(element);
      return element;
    };
    this.#head = part('head');
    this.#notice = part('notices');
    this.#scroller = part('scroller');
    this.#live = part('spoken');
    this.#live.setAttribute('role', 'status');
    this.#list = new ClaimList(this.#scroller, () => this.#scrolled());
    new ListInput(this.#list.grid, {
      items: () => this.#items,
      current: () => this.#place.current,
      page: () => this.#list.page,
      move: key => this.#move(key),
      toggle: (key, open) => this.#toggle(key, open),
      post: message => this.#post(message),
    });
    root.addEventListener('keydown', event => this.#pageKey(event));
  }

  receive(message: ToPage): void {
    switch (message.type) {
      case 'strings':
        this.#strings = message.strings;
        break;
      case 'article':
        this.#arrived(message.stage, message.article);
        break;
      case 'caret':
        this.#caretMoved(message.key);
        return;
      case 'details':
        if (message.uri === this.#article?.uri) this.#gotDetails(message.details);
        return;
    }
    this.#show();
  }

  /** Keeps at once what would be kept a little later. */
  keep(): void {
    clearTimeout(this.#keepTimer);
    if (this.#article) {
      // Before the lines have come there is no top, and the kept one still holds.
      this.#place = { ...this.#place, top: this.#list.top ?? this.#place.top };
      this.#view = withPlace(this.#view, this.#article.uri, this.#place);
    }
    this.#host.setState(this.#view);
  }

  /** The view has got the keyboard as a whole: it goes on to where it is of use. */
  takeFocus(): void {
    const { body, activeElement } = this.#scroller.ownerDocument;
    if (activeElement !== body) return;
    if (this.#items.length && this.#place.current !== null) this.#list.focus(this.#place.current);
    else this.#notice.querySelector<HTMLElement>('vscode-button')?.focus();
  }

  get #selection(): Selection {
    return { ...this.#view.choices, claimer: this.#place.claimer };
  }

  get #open(): ReadonlySet<string> {
    return new Set(this.#place.open);
  }

  #post(message: ToHost): void {
    this.#host.postMessage(message);
  }

  #arrived(stage: Stage, article: ArticleFacts | null): void {
    const isOther = article?.uri !== this.#article?.uri;
    if (isOther && this.#article) this.keep();
    this.#stage = stage;
    this.#article = article;
    this.#asked.clear();
    if (!isOther) return;
    this.#details.clear();
    this.#caret = null;
    this.#place = article ? placeOf(this.#view, article.uri) : NO_PLACE;
    this.#scroller.scrollTop = 0;
    this.#isRestored = this.#place.top !== null;
    if (this.#place.top) this.#list.scrollTo(this.#place.top);
  }

  #show(): void {
    const strings = this.#strings;
    if (!strings) return;
    const rows = this.#article?.claims ?? [];
    this.#chosen = choose(rows, this.#selection, strings);
    const before = this.#items.findIndex(({ key }) => key === this.#place.current);
    this.#items = arrange(
      this.#chosen.rows,
      { ...this.#view.choices, collapsed: new Set(this.#place.collapsed) },
      this.#article?.paragraphs ?? [],
      strings,
    );
    this.#keepCurrent(before);
    this.#askDetails(rows);
    this.#draw(strings, rows, this.#chosen);
    this.#say(strings, rows.length, this.#chosen.rows.length);
  }

  #draw(strings: Strings, rows: readonly ClaimRow[], chosen: Chosen): void {
    const clear = (): void => this.#choose({ search: '', worth: WORTHS, kind: null, status: null, claimer: null });
    const collapsed = new Set(this.#place.collapsed);
    const groups = this.#items.filter(({ tag }) => tag === 'group').map(({ key }) => key);
    render(
      rows.length
        ? toolbar({
            strings,
            selection: this.#selection,
            chosen,
            total: rows.length,
            collapsible: groups.length > 0,
            anyExpanded: groups.some(key => !collapsed.has(key)),
            choose: change => this.#choose(change),
            clear,
            collapse: all => this.#setPlace({ collapsed: all ? groups : [] }),
          })
        : nothing,
      this.#head,
    );
    const context = { strings, stage: this.#stage, total: rows.length, shown: chosen.rows.length, clear };
    const isReading = this.#stage.tag === 'reading';
    render(
      html`${isReading ? html`<vscode-progress-bar aria-label=${strings.reading}></vscode-progress-bar>` : nothing}
      ${notice({ ...context, read: () => this.#post({ type: 'read' }) })}`,
      this.#notice,
    );
    this.#scroller.hidden = this.#items.length === 0;
    this.#drawList(strings);
  }

  #drawList(strings: Strings): void {
    this.#list.update(this.#items, {
      strings,
      current: this.#place.current,
      caret: this.#caret,
      open: this.#open,
      details: this.#details,
    });
  }

  /** The keyboard has one line to come to; when that is gone, the one in its place. */
  #keepCurrent(before: number): void {
    const keys = this.#items.map(({ key }) => key);
    const { current } = this.#place;
    // While rows still come, the one that was kept may be on its way.
    const mayCome = this.#stage.tag === 'reading' && current !== null;
    if (!keys.length || mayCome || (current !== null && keys.includes(current))) return;
    this.#place = { ...this.#place, current: nearest(keys, Math.max(0, before)) };
  }

  #askDetails(rows: readonly ClaimRow[]): void {
    const open = this.#open;
    for (const { key, id } of rows) {
      if (!open.has(key) || this.#asked.has(key)) continue;
      this.#asked.add(key);
      this.#post({ type: 'details', id });
    }
  }

  #gotDetails(details: ClaimDetails): void {
    const isNew = !this.#details.has(details.key);
    this.#details.set(details.key, details);
    if (this.#strings) this.#drawList(this.#strings);
    // A row that has just been opened grows by what has come.
    if (isNew && details.key === this.#opening) this.#list.reveal(details.key);
    this.#opening = null;
  }

  #choose(change: Partial<Selection>): void {
    const { claimer, ...choices } = change;
    this.#view = { ...this.#view, choices: { ...this.#view.choices, ...choices } };
    this.#setPlace(claimer === undefined ? {} : { claimer });
  }

  #setPlace(change: Partial<Place>): void {
    this.#place = { ...this.#place, ...change };
    this.#show();
    this.#keepSoon();
  }

  #move(key: string): void {
    this.#place = { ...this.#place, current: key };
    if (this.#strings) this.#drawList(this.#strings);
    this.#list.reveal(key);
    this.#keepSoon();
  }

  #toggle(key: string, open: boolean): void {
    const isGroup = this.#items.some(item => item.key === key && item.tag === 'group');
    const { open: opened, collapsed } = this.#place;
    if (isGroup) this.#setPlace({ current: key, collapsed: open ? without(collapsed, key) : [...collapsed, key] });
    else {
      this.#opening = open ? key : null;
      this.#setPlace({ current: key, open: open ? [...opened, key] : without(opened, key) });
    }
    this.#list.reveal(key);
  }

  #caretMoved(key: string | null): void {
    if (key === this.#caret) return;
    this.#caret = key;
    const isShown = key !== null && this.#items.some(item => item.key === key);
    const isListUsed = this.#scroller.contains(this.#scroller.ownerDocument.activeElement);
    if (isShown && !isListUsed) this.#place = { ...this.#place, current: key };
    if (this.#strings) this.#drawList(this.#strings);
    if (isShown && !this.#isRestored) this.#list.reveal(key);
    if (isShown) this.#isRestored = false;
  }

  #scrolled(): void {
    this.#keepSoon();
  }

  #keepSoon(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = window.setTimeout(() => this.keep(), KEEP_AFTER);
  }

  #focusList(): void {
    const { current } = this.#place;
    if (current === null) return;
    this.#list.reveal(current);
    this.#list.focus(current);
  }

  #pageKey(event: KeyboardEvent): void {
    const { target } = event;
    const isSearch = target instanceof HTMLElement && target.id === 'search';
    if (isSearch && event.key === 'ArrowDown') this.#focusList();
    else if (isSearch && event.key === 'Escape' && this.#view.choices.search) this.#choose({ search: '' });
    else if (event.key === 'Escape' && !event.defaultPrevented) this.#post({ type: 'back' });
    else return;
    event.preventDefault();
  }

  #say(strings: Strings, total: number, shown: number): void {
    if (this.#stage.tag !== 'done' || !total) return;
    const words = isFiltered(this.#selection) ? countOf(shown, total, strings) : countOf(total, total, strings);
    if (words === this.#said) return;
    this.#said = words;
    clearTimeout(this.#sayTimer);
    this.#sayTimer = window.setTimeout(() => {
      this.#live.textContent = words;
    }, SAY_AFTER);
  }
}

function without(keys: readonly string[], key: string): readonly string[] {
  return keys.filter(each => each !== key);
}
