import { l10n } from 'vscode';
import { claimStatusWords } from '../editor/correct/words';
import type { Strings } from './protocol';
import { reasonWords } from './reason-words';

/** The page's words in the user's language. */
export function pageStrings(): Strings {
  return {
    ...listWords(),
    ...choiceWords(),
    ...noticeWords(),
    details: detailWords(),
    reasons: reasonWords(),
  };
}

type ListWords = Pick<
  Strings,
  | 'list'
  | 'worth'
  | 'worthTerm'
  | 'kind'
  | 'kindTerm'
  | 'status'
  | 'author'
  | 'unnamed'
  | 'count'
  | 'groupName'
  | 'paragraph'
  | 'hasNote'
  | 'evidenceCount'
>;

function listWords(): ListWords {
  return {
    list: l10n.t('Claims'),
    worth: { CFS: l10n.t('Worth checking'), UFS: l10n.t('Other facts'), NFS: l10n.t('Opinion and plans') },
    worthTerm: {
      CFS: l10n.t('CFS, check-worthy factual sentence'),
      UFS: l10n.t('UFS, unimportant factual sentence'),
      NFS: l10n.t('NFS, not a factual sentence'),
    },
    kind: {
      statistic: l10n.t('number'),
      causal: l10n.t('cause'),
      rule: l10n.t('law or rule'),
      event: l10n.t('event'),
      prediction: l10n.t('prediction'),
      position: l10n.t('position'),
      evaluation: l10n.t('judgement'),
    },
    kindTerm: l10n.t('Kind of claim'),
    status: claimStatusWords(),
    author: l10n.t('The article'),
    unnamed: l10n.t('Unnamed source'),
    count: { one: l10n.t('{0} claim'), many: l10n.t('{0} claims'), some: l10n.t('{0} of {1} claims') },
    groupName: l10n.t('{0}, {1}, {2} worth checking'),
    paragraph: l10n.t('Paragraph {0}'),
    hasNote: l10n.t('has a note'),
    evidenceCount: { one: l10n.t('{0} link as evidence'), many: l10n.t('{0} links as evidence') },
  };
}

type ChoiceWords = Pick<
  Strings,
  | 'search'
  | 'filters'
  | 'clearFilters'
  | 'sort'
  | 'sortBy'
  | 'group'
  | 'groupBy'
  | 'collapseAll'
  | 'expandAll'
  | 'claimerFilter'
  | 'kindFilter'
  | 'statusFilter'
  | 'all'
  | 'choice'
>;

function choiceWords(): ChoiceWords {
  return {
    search: l10n.t('Search claims and people'),
    filters: l10n.t('Filter by claimer, kind and status'),
    clearFilters: l10n.t('Show all'),
    sort: l10n.t('Sort'),
    sortBy: { place: l10n.t('In article order'), worth: l10n.t('Most worth checking first') },
    group: l10n.t('Group'),
    groupBy: {
      none: l10n.t('No groups'),
      claimer: l10n.t('By who says it'),
      paragraph: l10n.t('By paragraph'),
    },
    collapseAll: l10n.t('Collapse all groups'),
    expandAll: l10n.t('Expand all groups'),
    claimerFilter: l10n.t('Who says it'),
    kindFilter: l10n.t('Kind of claim'),
    statusFilter: l10n.t('Status'),
    all: l10n.t('All'),
    choice: l10n.t('{0} ({1})'),
  };
}

type NoticeWords = Pick<
  Strings,
  | 'noEditor'
  | 'notRead'
  | 'readThis'
  | 'otherLanguage'
  | 'readAnyway'
  | 'reading'
  | 'failed'
  | 'tryAgain'
  | 'noClaims'
  | 'nothingFits'
>;

function noticeWords(): NoticeWords {
  return {
    noEditor: l10n.t('Open an article to see who claims what in it and what is worth checking.'),
    notRead: l10n.t('This file has not been read. Read it to list its claims.'),
    readThis: l10n.t('Read this file'),
    otherLanguage: l10n.t('This text does not seem to be in English ({0}), so it was not read.'),
    readAnyway: l10n.t('Read it anyway'),
    reading: l10n.t('Reading the article…'),
    failed: l10n.t('The article could not be read: {0}'),
    tryAgain: l10n.t('Try again'),
    noClaims: l10n.t('No claims were found in this text.'),
    nothingFits: l10n.t('No claim fits what you chose.'),
  };
}

function detailWords(): Strings['details'] {
  return {
    why: {
      CFS: l10n.t('Why it is worth checking'),
      UFS: l10n.t('Why it counts as a lesser fact'),
      NFS: l10n.t('Why it is no matter of fact'),
    },
    noReason: l10n.t('From the sentence as a whole; no single words stand out.'),
    saying: l10n.t('How it was said'),
    manner: {
      author: l10n.t("In the article's own voice"),
      direct: l10n.t('Quoted word for word'),
      indirect: l10n.t('Reported in other words'),
      mixed: l10n.t('Partly quoted'),
    },
    saidBy: l10n.t('by {0}'),
    through: l10n.t('passed on by {0}'),
    cue: l10n.t('“{0}”'),
    values: l10n.t('What it states'),
    valueMeans: l10n.t('{0} = {1}'),
    again: { one: l10n.t('Made once more in this article.'), many: l10n.t('Made {0} more times in this article.') },
    status: l10n.t('Status'),
    note: l10n.t('Note'),
    notePlaceholder: l10n.t('What you found out'),
    evidence: l10n.t('Evidence'),
    evidencePlaceholder: l10n.t('Paste a link'),
    addEvidence: l10n.t('Add'),
    dropEvidence: l10n.t('Remove {0}'),
    go: l10n.t('Go to the sentence'),
    reject: l10n.t('Not a claim'),
    rejectHint: l10n.t('Takes it off the list. Undo in the list or in the text brings it back.'),
    loading: l10n.t('One moment…'),
  };
}
