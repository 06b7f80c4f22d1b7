const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `2005-11-01`, `2005/11`, `2005` or `November 1, 2005` as ISO 8601; null for anything else. */
export function parseDate(text: string): string | null {
  const iso = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?!\d)/.exec(text.trim());
  if (iso) return iso.slice(1).filter(Boolean).join('-');
  const english = /^(\w+)\.? (\d{1,2}),? (\d{4})$/.exec(text.trim());
  const month = MONTHS.indexOf(english?.[1]?.toLowerCase() ?? '') + 1;
  if (!english || !month) return null;
  return `${english[3]}-${String(month).padStart(2, '0')}-${english[2]?.padStart(2, '0')}`;
}
