import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { AnnotationService } from './annotation-service';

/** What every feature is given. */
export interface Desk {
  readonly context: ExtensionContext;
  readonly annotations: AnnotationService;
  readonly log: LogOutputChannel;
}
