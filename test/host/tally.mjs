/**
 * Counts and prints what a suite reports.
 * @param {string} name of the result
 * @param {{ host: 'node' | 'web', vscode: string }} expected where the suite must find itself
 */
export function tally(name, expected) {
  /** @type {import('./results.mjs').Result} */
  const result = { name, passed: 0, failed: 0, skipped: 0, durationMs: 0, failures: [] };

  /** @param {string} title @param {string} error */
  const fail = (title, error) => {
    result.failed += 1;
    result.failures.push({ title, error });
    console.log(`  ✗ ${title}\n      ${error.split('\n').slice(0, 4).join('\n      ')}`);
  };

  /** @param {import('../integration/report').SuiteReport} line */
  const note = line => {
    switch (line.type) {
      case 'begin':
        // Without this a copy that another host took would be counted as a run of this one.
        if (line.host !== expected.host || line.vscode !== expected.vscode)
          fail('the suite', `ran in the ${line.host} host of VS Code ${line.vscode}`);
        break;
      case 'pass':
        result.passed += 1;
        console.log(`  ✓ ${line.title} (${line.durationMs} ms)`);
        break;
      case 'fail':
        fail(line.title, line.error);
        break;
      case 'skip':
        result.skipped += 1;
        console.log(`  - ${line.title}`);
        break;
      case 'end':
        break;
    }
  };

  return { result, note };
}
