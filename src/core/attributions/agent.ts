import type { TextRange } from '../annotations';
import { trim } from './quotations';

const ABBREVIATED = 'Mr|Mrs|Ms|Dr|Sen|Gen|Rep|Jr|Sr|St|\\p{Lu}';
const PHRASE = `(?:[^,.;:"“”\\n]|(?<=\\b(?:${ABBREVIATED}))\\.)+?`;
const MORE_NAMES = '(?:,\\s\\p{Lu}[^,.;:]*(?:,?\\sand\\s(?:the\\s)?\\p{Lu}[^,.;:]*?))*';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\\s\\p{Lu})';
const NEXT = `to|that|as|for|on|in|at|if|who|which|whether|because|over|after|during|saying|${WEEKDAY}`;
const BY_AGENT = new RegExp(
  `^(?:\\s+\\p{L}+ly)?\\s+by\\s+(${PHRASE}${MORE_NAMES})(?=\\s+(?:${NEXT})\\b|[,;:"“”\\n]|(?<!\\b(?:${ABBREVIATED}))\\.|$)`,
  'u',
);

/** The noun phrase that *by* brings right behind a passive cue: *was asked by Mr. Ruiz and Ms. Veld to …*. */
export function agentBehind(text: string, cue: TextRange, sentence: TextRange): TextRange | null {
  const found = BY_AGENT.exec(text.slice(cue.end, Math.max(cue.end, sentence.end)));
  if (!found?.[1]) return null;
  const start = cue.end + found[0].length - found[1].length;
  return trim(text, { start, end: start + found[1].length });
}
