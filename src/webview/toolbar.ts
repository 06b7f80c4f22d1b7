import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CLAIM_STATUSES, CLAIM_TYPES, WORTHS } from '../record/labels';
import type { Strings, Worth } from '../sidebar/protocol';
import { type Chosen, isFiltered, type Selection } from './choose';
import { fill, fillCount } from './fill';
import { WORTH_ICON } from './icons';
import type { GroupBy, SortBy } from './view-state';

export interface ToolbarContext {
  readonly strings: Strings;
  readonly selection: Selection;
  readonly chosen: Chosen;
  readonly total: number;
  readonly collapsible: boolean;
  readonly anyExpanded: boolean;
  readonly choose: (change: Partial<Selection>) => void;
  readonly clear: () => void;
  readonly collapse: (all: boolean) => void;
}

export function toolbar(context: ToolbarContext): TemplateResult {
  const { strings, selection, choose } = context;
  return html`<div class="search">
      <vscode-textfield
        id="search"
        type="search"
        label=${strings.search}
        placeholder=${strings.search}
        .value=${live(selection.search)}
        @input=${(event: Event) => choose({ search: inputOf(event) })}
      >
        <span slot="content-before" class="codicon codicon-search" aria-hidden="true"></span>
      </vscode-textfield>
      <vscode-toolbar-button
        icon="filter"
        label=${strings.filters}
        title=${strings.filters}
        toggleable
        .checked=${selection.filtersOpen}
        @change=${() => choose({ filtersOpen: !selection.filtersOpen })}
      ></vscode-toolbar-button>
    </div>
    <div class="toggles">${WORTHS.map(worth => toggle(worth, context))}</div>
    ${selection.filtersOpen ? filters(context) : nothing}
    <div class="order">
      ${menu<SortBy>(strings.sort, selection.sort, 'place', Object.entries(strings.sortBy), sort => choose({ sort }))}
      ${menu<GroupBy>(strings.group, selection.group, 'none', Object.entries(strings.groupBy), group => choose({ group }))}
      ${context.collapsible ? collapseButton(context) : nothing}
    </div>
    ${isFiltered(selection) ? shown(context) : nothing}`;
}

function toggle(worth: Worth, { strings, selection, chosen, choose }: ToolbarContext): TemplateResult {
  const on = selection.worth.includes(worth);
  const others = WORTHS.filter(each => (each === worth ? !on : selection.worth.includes(each)));
  return html`<button
    class="toggle ${worth}"
    aria-pressed=${on}
    title=${strings.worthTerm[worth]}
    @click=${() => choose({ worth: others })}
  >
    <span class="codicon codicon-${WORTH_ICON[worth]}" aria-hidden="true"></span>
    <span class="name">${strings.worth[worth]}</span>
    <span class="count">${chosen.counts.worth.get(worth) ?? 0}</span>
  </button>`;
}

function filters({ strings, selection, chosen, choose }: ToolbarContext): TemplateResult {
  const { counts } = chosen;
  const counted = (name: string, count = 0): string => fill(strings.choice, name, count);
  const claimers = [...counts.claimer]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([key, { name, count }]): [string, string] => [key, counted(name, count)]);
  const kinds = CLAIM_TYPES.map((kind): [string, string] => [kind, counted(strings.kind[kind], counts.kind.get(kind))]);
  const statuses = CLAIM_STATUSES.map((status): [string, string] => [
    status,
    counted(strings.status[status], counts.status.get(status)),
  ]);
  const all: [string, string] = ['', strings.all];
  return html`<div class="filters">
    ${labelled(
      strings.claimerFilter,
      menu(strings.claimerFilter, selection.claimer ?? '', '', [all, ...claimers], key =>
        choose({ claimer: key || null }),
      ),
    )}
    ${labelled(
      strings.kindFilter,
      menu(strings.kindFilter, selection.kind ?? '', '', [all, ...kinds], key =>
        choose({ kind: CLAIM_TYPES.find(kind => kind === key) ?? null }),
      ),
    )}
    ${labelled(
      strings.statusFilter,
      menu(strings.statusFilter, selection.status ?? '', '', [all, ...statuses], key =>
        choose({ status: CLAIM_STATUSES.find(status => status === key) ?? null }),
      ),
    )}
  </div>`;
}

function labelled(label: string, control: TemplateResult): TemplateResult {
  return html`<span class="label" aria-hidden="true">${label}</span>${control}`;
}

/** A native menu: it opens beyond the edge of a narrow sidebar and every screen reader knows it. */
function menu<T extends string>(
  label: string,
  chosen: T,
  usual: T,
  options: readonly (readonly [string, string])[],
  choose: (value: T) => void,
): TemplateResult {
  return html`<select
    class=${chosen === usual ? '' : 'set'}
    aria-label=${label}
    title=${label}
    .value=${live(chosen)}
    @change=${(event: Event) => choose(inputOf(event) as T)}
  >
    ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
  </select>`;
}

function collapseButton({ strings, anyExpanded, collapse }: ToolbarContext): TemplateResult {
  const words = anyExpanded ? strings.collapseAll : strings.expandAll;
  return html`<vscode-toolbar-button
    icon=${anyExpanded ? 'collapse-all' : 'expand-all'}
    label=${words}
    title=${words}
    @click=${() => collapse(anyExpanded)}
  ></vscode-toolbar-button>`;
}

function shown({ strings, chosen, total, clear }: ToolbarContext): TemplateResult {
  return html`<div class="shown">
    <span>${countOf(chosen.rows.length, total, strings)}</span>
    <button class="link" @click=${clear}>${strings.clearFilters}</button>
  </div>`;
}

/** How many claims are shown, in words. */
export function countOf(shownNow: number, total: number, { count }: Strings): string {
  return shownNow === total ? fillCount(count, total) : fill(count.some, shownNow, total);
}

function inputOf(event: Event): string {
  const { target } = event;
  return target instanceof HTMLElement && 'value' in target ? String(target.value) : '';
}
