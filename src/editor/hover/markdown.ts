import * as vscode from 'vscode';
import type { TextRange } from '../../core/annotations';

/** The only commands that a hover may run. */
export const HOVER_COMMANDS = ['onTheRecord.goTo', 'onTheRecord.accept', 'onTheRecord.reject', 'onTheRecord.correct'];

/** Markdown in which text from the document can never become a link or a command. */
export class HoverText {
  readonly markdown = new vscode.MarkdownString('', true);

  constructor() {
    this.markdown.isTrusted = { enabledCommands: HOVER_COMMANDS };
  }

  text(text: string): this {
    this.#plain(text.replace(/\s+/gu, ' '));
    return this;
  }

  bold(text: string): this {
    this.markdown.appendMarkdown('**');
    this.#plain(oneLine(text)).appendMarkdown('**');
    return this;
  }

  link(label: string, command: string, args: readonly unknown[]): this {
    const target = `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
    this.markdown.appendMarkdown('[');
    this.#plain(oneLine(label)).appendMarkdown(`](${target})`);
    return this;
  }

  goTo(label: string, uri: vscode.Uri, { start, end }: TextRange): this {
    return this.link(label, 'onTheRecord.goTo', [uri.toString(), start, end]);
  }

  web(label: string, address: string): this {
    this.markdown.appendMarkdown('[');
    this.#plain(label).appendMarkdown(`](${address})`);
    return this;
  }

  paragraph(): this {
    this.markdown.appendMarkdown('\n\n');
    return this;
  }

  line(): this {
    this.markdown.appendMarkdown('  \n');
    return this;
  }

  /** VS Code makes every space one at which no line may end, and long words would end in the middle. */
  #plain(text: string): vscode.MarkdownString {
    const escaped = new vscode.MarkdownString('', true).appendText(text).value;
    return this.markdown.appendMarkdown(escaped.replaceAll('&nbsp;', ' '));
  }
}

/** The start of a quotation, for a link. */
export function shortened(text: string, most = 72): string {
  const flat = oneLine(text);
  if (flat.length <= most) return flat;
  const cut = flat.lastIndexOf(' ', most);
  return `${flat.slice(0, cut > most / 2 ? cut : most)}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
