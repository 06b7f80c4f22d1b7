/**
 * The address of a workbench page.
 * @param {import('./serve.mjs').Server} server
 * @param {object} what
 * @param {string} what.folder opened as the workspace
 * @param {string} [what.extension] the folder of an extension under development
 * @param {string} [what.tests] a module whose `run` is called in the extension host
 * @param {string} [what.file] opened at the start
 * @param {string} [what.token] that the server asks for
 */
export function workbenchAddress(server, { folder, extension, tests, file, token }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
  ];
  const query = new URLSearchParams({ ...(token ? { tkn: token } : {}), folder, payload: JSON.stringify(payload) });
  return `${server.address}?${query}`;
}
