import * as vscode from 'vscode';
import { type BrowserMocha, mocha } from './mocha';
import { report } from './report';

const timeoutMs = 60_000;

/** Sends each result out as it comes. */
class LineReporter {
  constructor(runner: Mocha.Runner) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    runner.on('pass', test => {
      count.passed += 1;
      report({ type: 'pass', title: test.fullTitle(), durationMs: test.duration ?? 0 });
    });
    runner.on('fail', (test, error: Error) => {
      count.failed += 1;
      report({ type: 'fail', title: test.fullTitle(), error: error.stack ?? error.message });
    });
    runner.on('pending', test => {
      count.skipped += 1;
      report({ type: 'skip', title: test.fullTitle() });
    });
    runner.on('end', () => report({ type: 'end', ...count }));
  }
}

const suite: BrowserMocha = mocha.setup({ ui: 'bdd', timeout: timeoutMs, reporter: LineReporter });

// Written into the bundle by the harness's --grep.
declare const testGrep: string;
if (testGrep !== '') suite.grep(new RegExp(testGrep, 'i'));

const inNode = typeof process === 'object' && process.versions?.node !== undefined;

/** VS Code calls this once the workbench is up. @throws when a test failed */
export function run(): Promise<void> {
  report({ type: 'begin', host: inNode ? 'node' : 'web', vscode: vscode.version });
  return new Promise((resolve, reject) => {
    suite.run(failures => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
