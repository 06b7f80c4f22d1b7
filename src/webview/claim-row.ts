import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { ClaimDetails, ClaimRow, Strings } from '../sidebar/protocol';
import type { Item } from './arrange';
import { claimDetails } from './claim-details';
import { claimerName } from './claimer';
import { fill, fillCount } from './fill';
import { KIND_ICON, STATUS_ICON, WORTH_ICON } from './icons';

/** What a line is drawn from. */
export interface LineContext {
  readonly strings: Strings;
  /** The line that the keyboard is at. */
  readonly current: string | null;
  /** The claim that the editor's caret is in. */
  readonly caret: string | null;
  readonly open: ReadonlySet<string>;
  readonly details: ReadonlyMap<string, ClaimDetails>;
}

export function line(item: Item, index: number, context: LineContext): TemplateResult {
  return item.tag === 'group' ? groupHead(item, index, context) : claimRow(item, index, context);
}

function groupHead(
  { key, title, count, worthChecking, expanded, position, size }: Item & { readonly tag: 'group' },
  index: number,
  { strings, current }: LineContext,
): TemplateResult {
  const isCurrent = current === key;
  return html`<div
    class=${classMap({ line: true, group: true, current: isCurrent })}
    role="row"
    data-key=${key}
    data-index=${index}
    tabindex=${isCurrent ? 0 : -1}
    aria-level="1"
    aria-setsize=${size}
    aria-posinset=${position}
    aria-expanded=${expanded}
    aria-selected=${isCurrent}
    aria-label=${fill(strings.groupName, title, fillCount(strings.count, count), worthChecking)}
  >
    <div class="face" role="gridcell">
      <span class="twistie codicon codicon-chevron-${expanded ? 'down' : 'right'}" aria-hidden="true"></span>
      <span class="title" title=${title}>${title}</span>
      ${worthChecking ? html`<span class="badge worth" aria-hidden="true">${icon(WORTH_ICON.CFS)}${worthChecking}</span>` : nothing}
      <span class="badge" aria-hidden="true">${count}</span>
    </div>
  </div>`;
}

function claimRow(
  { key, row, level, position, size }: Item & { readonly tag: 'claim' },
  index: number,
  { strings, current, caret, open, details }: LineContext,
): TemplateResult {
  const isOpen = open.has(key);
  const isCurrent = current === key;
  const id = `details-${index}`;
  const menu = { webviewSection: 'claim', claim: row.id, preventDefaultContextMenuItems: true };
  const classes = {
    line: true,
    claim: true,
    current: isCurrent,
    caret: caret === key,
    open: isOpen,
    deep: level === 2,
  };
  return html`<div
    class=${classMap({ ...classes, [row.worth]: true })}
    role="row"
    data-key=${key}
    data-index=${index}
    data-vscode-context=${JSON.stringify(menu)}
    tabindex=${isCurrent ? 0 : -1}
    aria-level=${level}
    aria-setsize=${size}
    aria-posinset=${position}
    aria-expanded=${isOpen}
    aria-selected=${isCurrent}
    aria-current=${caret === key ? 'location' : nothing}
    aria-label=${rowName(row, strings)}
    aria-describedby=${isOpen ? id : nothing}
  >
    <div class="face" role="gridcell">
      <span
        class="twistie codicon codicon-chevron-${isOpen ? 'down' : 'right'}"
        data-act="open"
        aria-hidden="true"
      ></span>
      <span class="worth" title="${strings.worth[row.worth]} (${strings.worthTerm[row.worth]})">
        ${icon(WORTH_ICON[row.worth])}
      </span>
      <div class="text">${row.text}</div>
      ${facts(row, strings)}
    </div>
    ${isOpen ? claimDetails(row, details.get(key) ?? null, { strings, reachable: isCurrent, id }) : nothing}
  </div>`;
}

function facts(row: ClaimRow, strings: Strings): TemplateResult {
  const evidence = fillCount(strings.evidenceCount, row.evidence);
  return html`<div class="facts">
    <span class="who">${claimerName(row.claimer, strings)}</span>
    <span class="fact" title=${strings.kindTerm}>${icon(KIND_ICON[row.kind])}${strings.kind[row.kind]}</span>
    <span class="fact status ${row.status}">${icon(STATUS_ICON[row.status])}${strings.status[row.status]}</span>
    ${row.evidence ? html`<span class="fact" title=${evidence}>${icon('link')}${row.evidence}</span>` : nothing}
    ${row.hasNote ? html`<span class="fact" title=${strings.hasNote}>${icon('note')}</span>` : nothing}
  </div>`;
}

/** The row's facts as a screen reader says them. */
export function rowName(row: ClaimRow, strings: Strings): string {
  return [
    row.text,
    claimerName(row.claimer, strings),
    strings.kind[row.kind],
    strings.status[row.status],
    ...(row.evidence ? [fillCount(strings.evidenceCount, row.evidence)] : []),
    ...(row.hasNote ? [strings.hasNote] : []),
    strings.worth[row.worth],
  ].join(', ');
}

function icon(name: string): TemplateResult {
  return html`<span class="codicon codicon-${name}" aria-hidden="true"></span>`;
}
