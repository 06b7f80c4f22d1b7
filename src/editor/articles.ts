import type { DocumentSelector } from 'vscode';

/** The language modes in which articles are read. */
export const ARTICLES: DocumentSelector = [{ language: 'news' }, { language: 'plaintext' }, { language: 'markdown' }];
