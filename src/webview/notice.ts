import { html, nothing, type TemplateResult } from 'lit';
import type { Stage, Strings } from '../sidebar/protocol';
import { fill } from './fill';

export interface NoticeContext {
  readonly strings: Strings;
  readonly stage: Stage;
  readonly total: number;
  readonly shown: number;
  readonly read: () => void;
  readonly clear: () => void;
}

/** What stands in the place of the list, or above it; nothing where the list says it all. */
export function notice(context: NoticeContext): TemplateResult | typeof nothing {
  const { strings, stage, total, shown, read, clear } = context;
  switch (stage.tag) {
    case 'no-editor':
      return words(strings.noEditor);
    case 'off':
      return words(strings.notRead, button(strings.readThis, read));
    case 'other-language':
      return words(fill(strings.otherLanguage, stage.language), button(strings.readAnyway, read, true));
    case 'failed':
      return words(fill(strings.failed, stage.reason), button(strings.tryAgain, read), true);
    case 'reading':
      return total ? nothing : words(strings.reading);
    case 'done':
      if (!total) return words(strings.noClaims);
      return shown ? nothing : words(strings.nothingFits, button(strings.clearFilters, clear, true));
  }
}

function words(text: string, action: TemplateResult | typeof nothing = nothing, isProblem = false): TemplateResult {
  const icon = html`<span class="codicon codicon-error" aria-hidden="true"></span>`;
  return html`<div class="notice ${isProblem ? 'problem' : ''}">
    <p>${isProblem ? icon : nothing}<span>${text}</span></p>
    ${action}
  </div>`;
}

function button(label: string, act: () => void, secondary = false): TemplateResult {
  return html`<vscode-button ?secondary=${secondary} @click=${act}>${label}</vscode-button>`;
}
