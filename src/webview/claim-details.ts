import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CLAIM_STATUSES } from '../record/labels';
import type {
  ClaimDetails,
  ClaimRow,
  ClaimStatus,
  Evidence,
  Reason,
  Saying,
  StatedValue,
  Strings,
} from '../sidebar/protocol';
import { fill, fillCount } from './fill';

export interface DetailsContext {
  readonly strings: Strings;
  /** Whether Tab leads from the row into its controls; it does from the current row alone. */
  readonly reachable: boolean;
  readonly id: string;
}

/** What a row shows when it is open. Its controls say by `data-act` what they do; the list listens. */
export function claimDetails(row: ClaimRow, details: ClaimDetails | null, context: DetailsContext): TemplateResult {
  const words = context.strings.details;
  if (!details) return html`<div class="details" role="gridcell" id=${context.id}>${words.loading}</div>`;
  const tab = context.reachable ? 0 : -1;
  return html`<div class="details" role="gridcell" id=${context.id}>
    ${section(words.why[row.worth], reasons(details.reasons, context.strings))}
    ${section(words.saying, saying(details.saying, context.strings))}
    ${details.values.length ? section(words.values, values(details.values, context.strings)) : nothing}
    ${details.again ? html`<p class="again">${fillCount(words.again, details.again)}</p>` : nothing}
    ${decisions(row, details, context.strings, tab)}
    <div class="actions">
      <button class="link" data-act="go" tabindex=${tab}>${words.go}</button>
      <button class="link" data-act="reject" tabindex=${tab} title=${words.rejectHint}>${words.reject}</button>
    </div>
  </div>`;
}

function section(title: string, content: TemplateResult): TemplateResult {
  return html`<div class="section"><div class="label">${title}</div>${content}</div>`;
}

function reasons(list: readonly Reason[], { details, reasons: known }: Strings): TemplateResult {
  if (!list.length) return html`<p>${details.noReason}</p>`;
  return html`<ul>
    ${list.map(
      ({ rule, quote }) =>
        html`<li>${known[rule] ?? rule.replaceAll(/[-_.]/gu, ' ')}${quote ? html` <q>${quote}</q>` : nothing}</li>`,
    )}
  </ul>`;
}

function saying({ manner, source, cue, through }: Saying, { details }: Strings): TemplateResult {
  const parts = [
    ...(source ? [fill(details.saidBy, source)] : []),
    ...(cue ? [fill(details.cue, cue)] : []),
    ...(through ? [fill(details.through, through)] : []),
  ];
  return html`<p>${[details.manner[manner], ...parts].join(' · ')}</p>`;
}

function values(list: readonly StatedValue[], { details }: Strings): TemplateResult {
  return html`<ul>
    ${list.map(({ quote, value }) => html`<li>${value === null ? quote : fill(details.valueMeans, quote, value)}</li>`)}
  </ul>`;
}

function decisions(
  row: ClaimRow,
  details: ClaimDetails,
  { details: words, status }: Strings,
  tab: number,
): TemplateResult {
  return html`<label class="field">
      <span class="label">${words.status}</span>
      <select data-act="status" tabindex=${tab} .value=${live(row.status)}>
        ${CLAIM_STATUSES.map(each => statusOption(each, row.status, status[each]))}
      </select>
    </label>
    <label class="field tall">
      <span class="label">${words.note}</span>
      <textarea data-act="note" rows="2" tabindex=${tab} placeholder=${words.notePlaceholder} .value=${details.note}></textarea>
    </label>
    <div class="field tall">
      <span class="label">${words.evidence}</span>
      ${details.evidence.map(each => evidence(each, words, tab))}
      <div class="add">
        <input
          type="url"
          data-act="evidence"
          tabindex=${tab}
          placeholder=${words.evidencePlaceholder}
          aria-label=${words.evidencePlaceholder}
        />
        <button class="link" data-act="add-evidence" tabindex=${tab}>${words.addEvidence}</button>
      </div>
    </div>`;
}

function statusOption(status: ClaimStatus, chosen: ClaimStatus, words: string): TemplateResult {
  return html`<option value=${status} ?selected=${status === chosen}>${words}</option>`;
}

function evidence({ id, url, title }: Evidence, words: Strings['details'], tab: number): TemplateResult {
  return html`<div class="evidence">
    <button class="link" data-act="open-evidence" data-url=${url} tabindex=${tab} title=${url}>${title}</button>
    <button
      class="icon codicon codicon-close"
      data-act="drop-evidence"
      data-evidence=${id}
      tabindex=${tab}
      aria-label=${fill(words.dropEvidence, title)}
      title=${fill(words.dropEvidence, title)}
    ></button>
  </div>`;
}
