import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import type { ToPage } from '../sidebar/protocol';
import { acquireHost } from './host';
import { ClaimsPage } from './page';

const root = document.getElementById('claims');
if (root) {
  const host = acquireHost();
  const page = new ClaimsPage(root, host);
  // Only the host can post to this page: it is alone in its frame.
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.receive(data));
  window.addEventListener('pagehide', () => page.keep());
  document.addEventListener('visibilitychange', () => page.keep());
  // After the click that may have brought the focus has put it somewhere.
  window.addEventListener('focus', () => setTimeout(() => page.takeFocus()));
  host.postMessage({ type: 'ready' });
}
