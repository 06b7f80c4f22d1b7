import * as vscode from 'vscode';
import { activate as activateDesk, type OnTheRecordApi } from './activate';
import { keptBytes } from './worker/kept-bytes.web';
import { readModelFiles } from './worker/model-files';
import { Reader } from './worker/reader';
import { startWebWorker } from './worker/start.web';

declare const OTR_BUILD: string;

/** The entry in a browser: worker and model are read through the host, for it may not load them by their address. */
export function activate(context: vscode.ExtensionContext): OnTheRecordApi {
  const read = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, path)));
  const reader = new Reader(
    async () => startWebWorker(await read('dist/worker.web.js')),
    () => readModelFiles(path => keptBytes(`${OTR_BUILD}/${path}`, () => read(path))),
  );
  return activateDesk(context, reader);
}
