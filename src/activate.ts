import * as vscode from 'vscode';
import { AnnotationService } from './editor/annotation-service';
import type { Desk } from './editor/desk';
import { registerFeatures } from './editor/features';
import { RecordService } from './editor/record-service';
import type { Reader } from './worker/reader';

/** What other extensions and the tests are given. */
export interface OnTheRecordApi {
  readonly annotations: AnnotationService;
  readonly record: RecordService;
}

/** Starts the extension over the host's own reader. */
export function activate(context: vscode.ExtensionContext, reader: Reader): OnTheRecordApi {
  const log = vscode.window.createOutputChannel('On the Record', { log: true });
  const record = new RecordService(context, log);
  const annotations = new AnnotationService(reader, record);
  const desk: Desk = { context, annotations, record, log };
  context.subscriptions.push(log, record, annotations, registerFeatures(desk), { dispose: () => void reader.end() });
  return { annotations, record };
}
