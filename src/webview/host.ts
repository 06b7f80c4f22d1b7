import type { ToHost } from '../sidebar/protocol';

/** What VS Code gives to the page inside a webview. */
export interface Host {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** To be called once in the life of the page. */
export function acquireHost(): Host {
  return acquireVsCodeApi();
}
