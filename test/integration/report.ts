/** What the suite inside VS Code tells the harness outside it, one line of the console each. */
export type SuiteReport =
  | { readonly type: 'begin'; readonly host: 'node' | 'web'; readonly vscode: string }
  | { readonly type: 'pass'; readonly title: string; readonly durationMs: number }
  | { readonly type: 'fail'; readonly title: string; readonly error: string }
  | { readonly type: 'skip'; readonly title: string }
  | { readonly type: 'end'; readonly passed: number; readonly failed: number; readonly skipped: number };

/** Begins each line that carries a report; `test/host/verdict.mjs` looks for it. */
export const reportMark = '@@on-the-record';

export function report(line: SuiteReport): void {
  console.log(`${reportMark}${JSON.stringify(line)}`);
}
