import type { Annotations, TextRange } from '../../core/annotations';
import { worthChecking } from '../worth-checking';
import { ACT_COLORS, gutterSign } from './styles';

export type MarksLevel = 'full' | 'quiet' | 'off';

/** Ranges by the key of their decoration type; a key that is missing has none. */
export type MarkRanges = ReadonlyMap<string, readonly TextRange[]>;

/** Which words carry which mark at a level. Keys: `entity.PERSON`, `mention.PERSON`, `value.DATE`, `cue.commitment`, `content.request`, `gutter.firm`, `gutter.claim`. */
export function markRanges(annotations: Annotations, level: MarksLevel): MarkRanges {
  const ranges = new Map<string, TextRange[]>();
  const put = (key: string, range: TextRange): void => {
    const known = ranges.get(key);
    if (known) known.push(range);
    else ranges.set(key, [range]);
  };
  if (level === 'off') return ranges;
  for (const entity of annotations.entities) {
    for (const mention of entity.mentions) {
      if (mention.kind === 'name') put(`entity.${entity.type}`, mention);
      else if (level === 'full') put(`mention.${entity.type}`, mention);
    }
  }
  for (const commitment of annotations.commitments) {
    const color = ACT_COLORS[commitment.act];
    put(`cue.${color}`, commitment.cue);
    // A promise that was not made has no strength to show.
    if (commitment.polarity !== 'absent')
      put(`gutter.${gutterSign(commitment.act, commitment.strength)}`, commitment.cue);
    if (level === 'full') put(`content.${color}`, commitment.content);
  }
  if (level === 'full') for (const value of annotations.values) put(`value.${value.type}`, value);
  for (const { start } of worthChecking(annotations)) put('gutter.claim', { start, end: start });
  return ranges;
}
