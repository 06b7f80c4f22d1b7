import type { TextRange } from '../annotations';
import type { Article } from './article';
import { blocksOf } from './blocks';
import { ownDate } from './own-date';
import { sentencesOf } from './sentences';

/** Cuts an article into blocks and sentences, and reads its title and its own date where the text says them. */
export function readArticle(text: string): Article {
  const { blocks, matter } = blocksOf(text);
  const sentences: TextRange[] = [];
  for (const block of blocks) if (block.kind !== 'frontmatter') sentences.push(...sentencesOf(text, block));
  const headline = blocks.find(block => block.kind === 'headline');
  const title = matter.get('title') ?? (headline ? text.slice(headline.start, headline.end) : null);
  return { text, blocks, sentences, title, date: ownDate(text, blocks, matter) };
}
