import * as vscode from 'vscode';

/** Files of `media/webview`; what comes later goes before what comes earlier. */
const STYLES: readonly string[] = ['page', 'toolbar', 'notices', 'list', 'open-row', 'contrast'];

/** The page of the Claims view: nothing runs but its own script, nothing styles it but files of the extension. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const file = (...path: readonly string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = newNonce();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${vscode.l10n.t('Claims')}</title>
    <link rel="stylesheet" href="${file('dist', 'codicon.css')}" id="vscode-codicon-stylesheet">
    ${STYLES.map(name => `<link rel="stylesheet" href="${file('media', 'webview', `${name}.css`)}">`).join('\n    ')}
  </head>
  <body>
    <main id="claims"></main>
    <script nonce="${nonce}" src="${file('dist', 'webview.js')}"></script>
  </body>
</html>`;
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
