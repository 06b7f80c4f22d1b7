import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { AnnotationService } from './annotation-service';
import type { RecordService } from './record-service';

/** What every feature is given. */
export interface Desk {
  readonly context: ExtensionContext;
  readonly annotations: AnnotationService;
  readonly record: RecordService;
  readonly log: LogOutputChannel;
}
