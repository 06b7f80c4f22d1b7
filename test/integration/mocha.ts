// The build for browsers: the one mocha that also runs in a web worker, where neither Node nor a page exists.
import 'mocha/mocha.js';

/** The part of mocha's browser build that the suite uses; it puts itself on the global object. */
export interface BrowserMocha {
  setup(options: { ui: 'bdd'; timeout: number; reporter: new (runner: Mocha.Runner) => unknown }): BrowserMocha;
  grep(pattern: RegExp): BrowserMocha;
  run(done: (failures: number) => void): Mocha.Runner;
}

const host = globalThis as unknown as { mocha: BrowserMocha; location?: { search?: string } };

// mocha reads its options from the page's address, which the Node host does not have.
host.location ??= { search: '' };

export const mocha = host.mocha;
