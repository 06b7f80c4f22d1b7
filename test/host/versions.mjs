/**
 * The two editors every integration run is made on: the oldest that `engines.vscode` allows and a current one.
 * Each comes from the npm package `code-server`, whose `lib/vscode` is a whole VS Code.
 *
 * @typedef {object} VSCodeVersion
 * @property {"floor" | "current"} name
 * @property {string} vscode the version that VS Code says of itself
 * @property {string} codeServer the version of the npm package that carries it
 * @property {number} nodeMajor the only Node line it runs on
 * @property {string} node the Node version fetched from npm when this process runs another line
 */

/** @type {Readonly<Record<"floor" | "current", Readonly<VSCodeVersion>>>} */
export const versions = {
  floor: { name: 'floor', vscode: '1.100.3', codeServer: '4.100.3', nodeMajor: 20, node: '20.20.2' },
  current: { name: 'current', vscode: '1.139.1', codeServer: '4.139.1', nodeMajor: 24, node: '24.21.0' },
};

/** @typedef {keyof typeof versions} VersionName */
