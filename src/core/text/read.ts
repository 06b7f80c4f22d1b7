import type { Block, TextRange } from '../annotations';
import type { Article } from './article';

const PARAGRAPH = /[^\r\n]+/gu;

/** Cuts an article into paragraphs and sentences. */
export function readArticle(text: string): Article {
  const blocks: Block[] = [];
  const sentences: TextRange[] = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { 0: line, index } of text.matchAll(PARAGRAPH)) {
    if (!line.trim()) continue;
    blocks.push({ kind: 'paragraph', start: index, end: index + line.length });
    for (const { segment, index: at } of segmenter.segment(line)) {
      const start = index + at + (segment.length - segment.trimStart().length);
      const end = index + at + segment.trimEnd().length;
      if (end > start) sentences.push({ start, end });
    }
  }
  return { text, blocks, sentences, title: null, date: null };
}
