// The page of the Claims view alone, in a headless Chromium under the policy that VS Code gives it.
//   node test/webview.mjs [--grep=WORDS] [PART OF A FILE NAME …]
import { parseArgs } from 'node:util';
import { runFolder } from './host/folder.mjs';

const timeoutMs = 60_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string', default: '' } },
});
await runFolder('webview', { timeoutMs, grep: values.grep, parts: positionals });
