import { join } from 'node:path';
import { build } from 'esbuild';
import { out, root } from '../host/paths.mjs';

/** As much of `vscode` as the page's text and words need: English, and addresses under one root. */
const vscode = `
  export const l10n = { t: message => message };
  export const env = { language: 'en' };
  export const Uri = { joinPath: (base, ...path) => [base, ...path].join('/') };
`;

/**
 * The page's HTML and words as the extension makes them, and the rules that it must have words for.
 * @param {string} origin where `dist` and `media` are served
 * @returns {Promise<{ html: string, strings: { reasons: Record<string, string> }, rules: string[] }>}
 */
export async function hostSide(origin) {
  const outfile = join(out, 'webview', 'host-side.mjs');
  await build({
    stdin: {
      contents: [
        "export * from './src/sidebar/page-html';",
        "export * from './src/sidebar/strings';",
        "export * from './src/core/claims/worth-signals';",
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'warning',
    plugins: [
      {
        name: 'vscode',
        setup(setup) {
          setup.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'stand-in' }));
          setup.onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({ contents: vscode, loader: 'js' }));
        },
      },
    ],
  });
  const { pageHtml, pageStrings, SIGNALS, UNFACTUAL } = await import(outfile);
  const webview = { cspSource: origin, asWebviewUri: (/** @type {string} */ path) => path };
  const rules = [...SIGNALS, ...UNFACTUAL].map(({ rule }) => rule);
  return { html: pageHtml(webview, origin), strings: pageStrings(), rules };
}
