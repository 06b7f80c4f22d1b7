import * as vscode from 'vscode';
import type { EntityType, ValueType } from '../../core/annotations';
import { ENTITY_STYLES, GUTTER_SIGNS, type MarkStyle, VALUE_STYLES } from './styles';

/** One decoration type for each key of `markRanges`: never one a span. */
export function createDecorationTypes(extension: vscode.Uri): Map<string, vscode.TextEditorDecorationType> {
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const add = (key: string, options: vscode.DecorationRenderOptions): void => {
    types.set(
      key,
      vscode.window.createTextEditorDecorationType({
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        ...options,
      }),
    );
  };
  for (const [type, style] of entries<EntityType>(ENTITY_STYLES)) {
    add(`entity.${type}`, underline(style));
    add(`mention.${type}`, underline({ ...style, line: 'dotted', width: 1 }));
  }
  for (const [type, style] of entries<ValueType>(VALUE_STYLES)) add(`value.${type}`, underline(style));
  for (const color of ['commitment', 'refusal', 'request']) {
    add(`cue.${color}`, {
      fontWeight: '600',
      backgroundColor: new vscode.ThemeColor(`onTheRecord.${color}Background`),
      ...underline({ color, line: 'solid', width: 2 }),
      overviewRulerColor: new vscode.ThemeColor(`onTheRecord.${color}`),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    });
    add(`content.${color}`, underline({ color, line: 'dashed', width: 1 }));
  }
  for (const sign of [...GUTTER_SIGNS, 'claim']) {
    const icon = (theme: string): { gutterIconPath: vscode.Uri } => ({
      gutterIconPath: vscode.Uri.joinPath(extension, 'media', theme, `gutter-${sign}.svg`),
    });
    add(`gutter.${sign}`, { gutterIconSize: 'contain', light: icon('light'), dark: icon('dark') });
  }
  return types;
}

/** A line below the words that moves nothing: an inline border takes no height. */
function underline({ color, line, width }: MarkStyle): vscode.DecorationRenderOptions {
  return {
    borderColor: new vscode.ThemeColor(`onTheRecord.${color}`),
    borderStyle: `none none ${line} none`,
    borderWidth: `0 0 ${width}px 0`,
  };
}

function entries<K extends string>(table: Readonly<Record<K, MarkStyle>>): [K, MarkStyle][] {
  return Object.entries(table) as [K, MarkStyle][];
}
