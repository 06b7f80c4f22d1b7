import { l10n } from 'vscode';

/** Words for the rules that judge whether a claim is worth checking, to go on from *it …*. */
export function reasonWords(): Readonly<Record<string, string>> {
  return {
    number: l10n.t('gives a number or a sum'),
    accusation: l10n.t('speaks of wrongdoing'),
    'deaths and violence': l10n.t('speaks of deaths or violence'),
    'comparison or superlative': l10n.t('compares, or speaks of a first or a most'),
    'legal act': l10n.t('tells of a law, a vote or a court'),
    'war and weapons': l10n.t('speaks of war or weapons'),
    cause: l10n.t('says what caused what'),
    'named source': l10n.t('is what somebody said, not what the article found'),
    'schedule or ceremony': l10n.t('tells of an appointment or a ceremony'),
    hedge: l10n.t('is put with care'),
    'own plan': l10n.t('tells of plans of one’s own'),
    opinion: l10n.t('gives an opinion'),
    'not yet happened': l10n.t('speaks of what has not happened yet'),
  };
}
