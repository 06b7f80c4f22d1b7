import * as vscode from 'vscode';
import { AnnotationService } from './editor/annotation-service';
import type { Desk } from './editor/desk';
import { registerFeatures } from './editor/features';
import type { Overlay } from './editor/overlay';
import type { Reader } from './worker/reader';

/** What other extensions and the tests are given. */
export interface OnTheRecordApi {
  readonly annotations: AnnotationService;
}

/** Starts the extension over the host's own reader. */
export function activate(context: vscode.ExtensionContext, reader: Reader): OnTheRecordApi {
  const log = vscode.window.createOutputChannel('On the Record', { log: true });
  const nothing = new vscode.EventEmitter<vscode.TextDocument>();
  const overlay: Overlay = { apply: (_document, read) => read, onDidChange: nothing.event };
  const annotations = new AnnotationService(reader, overlay);
  const desk: Desk = { context, annotations, log };
  context.subscriptions.push(log, nothing, annotations, registerFeatures(desk), { dispose: () => void reader.end() });
  return { annotations };
}
