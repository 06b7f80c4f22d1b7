// Makes src/core/entities/data/gazetteer.ts from public tables: countries with their demonyms and capitals, and the presidents
// and vice presidents of the United States with their terms.
//   node scripts/gazetteer.mjs [FOLDER]      FOLDER (../shared/data/gazetteer) holds factbook-countries.json, country-codes.csv, executive.yaml
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = process.argv[2] ?? '../shared/data/gazetteer';
const target = 'src/core/entities/data/gazetteer.ts';
if (!existsSync(folder)) {
  console.error(`${folder} is not there; name the folder that holds the tables.`);
  process.exit(1);
}

/** Factbook codes that stand under another code, or none, in the table of ISO codes. */
const FIPS_ALIASES = new Map([
  ['RI', 'RB'],
  ['GZ', 'PS'],
  ['WE', 'PS'],
  ['SV', null],
  ['KV', null],
]);
const NOTE = /\s*(?:\(.*|;.*|,? note\b.*)$/u;

/** Rows of a comma-separated table with quoted fields, as objects by the header's names. */
function parseCsv(text) {
  const rows = [];
  let row = [''];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') row[row.length - 1] += c;
      else if (text[i + 1] === '"') {
        row[row.length - 1] += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') row.push('');
    else if (c === '\n') {
      rows.push(row);
      row = [''];
    } else if (c !== '\r') row[row.length - 1] += c;
  }
  if (row.length > 1) rows.push(row);
  const [header, ...body] = rows;
  return body.map(fields =>
    Object.fromEntries(header.map((name, i) => [name.replace(/^\uFEFF/u, ''), fields[i] ?? ''])),
  );
}

const clean = name => (name ?? '').replace(NOTE, '').replace(/^the /iu, '').trim();
const useful = name => name && !/^(?:none|NA|no )/iu.test(name);

/** *Briton(s), British (collective plural)* as the forms one meets: Briton, British. */
function demonyms(...fields) {
  return fields
    .filter(useful)
    .flatMap(field => field.replace(/note - .*$/u, '').split(/[;,]| or /u))
    .map(form => form.replace(/\(.*?\)/gu, '').trim())
    .filter(form => /^\p{L}[\p{L}' -]+$/u.test(form) && form !== 'Congo');
}

function countryRows(factbook, codes) {
  const byFips = new Map(factbook.map(country => [country.fips.toUpperCase(), country]));
  return codes.flatMap(code => {
    const iso = code['ISO3166-1-Alpha-2'];
    const wikidata = code.wikidata_id.match(/Q\d+$/u)?.[0];
    if (!iso || !wikidata) return [];
    const fips = code.FIPS.split(',').map(f => f.trim());
    const country = [...byFips].find(
      ([f]) => fips.includes(f) || (FIPS_ALIASES.get(f) && fips.includes(FIPS_ALIASES.get(f))),
    )?.[1];
    const names = [
      code['CLDR display name'],
      country?.short,
      country?.long,
      country?.abbreviation,
      code['UNTERM English Short'],
      code['UNTERM English Formal'],
      code.official_name_en,
    ]
      .flatMap(name => (name ?? '').split(' or '))
      .map(clean)
      .filter(useful);
    const capital = clean(country?.capital ?? code.Capital).split(',')[0];
    return [
      [
        iso,
        wikidata,
        unique(names).join('|'),
        unique(demonyms(country?.demonymNoun, country?.demonymAdjective)).join('|'),
        useful(capital) ? capital : '',
      ],
    ];
  });
}

function unique(list) {
  return [...new Set(list)];
}

/** Name, Wikidata id, office and its first and last day for every term that the table gives an id for. */
function officeRows(yaml) {
  return yaml.split(/^- id:/mu).flatMap(record => {
    const wikidata = record.match(/wikidata: (Q\d+)/u)?.[1];
    if (!wikidata) return [];
    const field = name => record.match(new RegExp(`^ {4}${name}: (.+)$`, 'mu'))?.[1] ?? '';
    const family = field('last').replace(/'/gu, '');
    const name = field('official_full') || `${field('first')} ${field('last')}`;
    return [...record.matchAll(/- type: (prez|viceprez)\s+start: '(\S+)'\s+end: '(\S+)'/gu)].map(
      ([, type, start, end]) => [
        name,
        wikidata,
        'US',
        type === 'prez' ? 'President' : 'Vice President',
        start,
        end,
        family,
      ],
    );
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** The Factbook's table was closed at the end of this day; who was in office then has no known end. */
const FACTBOOK_CLOSED = '2026-05-31';
const TITLES =
  /^(?:Acting |Caretaker |Interim |Transitional |Federal )*(President|Prime Minister|Chancellor|King|Queen|Emperor|Sultan|Amir|Premier|Taoiseach|Supreme Leader|State Counsellor)\s/u;

/** *Prime Minister Anna VELD (since 5 July 2024)*: no Wikidata id, the family name in capitals. */
function leaderRows(factbook, codes) {
  return factbook.flatMap(country => {
    const code = codes.find(row => row.FIPS.split(',').includes(country.fips.toUpperCase()));
    const iso = code?.['ISO3166-1-Alpha-2'];
    if (!iso || iso === 'US' || code.is_independent !== 'Yes') return [];
    return [country.chiefOfState, country.headOfGovernment].flatMap(field => {
      const office = field?.match(TITLES);
      const since = field?.match(/\(since (\d{1,2}) (\w+) (\d{4})\)/u);
      if (!office || !since || field.indexOf('(') < since.index || !MONTHS.includes(since[2])) return [];
      const name = field
        .slice(office[0].length, since.index)
        .replace(/["“(].*?["”)]|,.*$/gu, '')
        .trim();
      const surname = name.match(/(?<!\p{L})\p{Lu}[\p{Lu}'-]+(?: \p{Lu}[\p{Lu}'-]+)*(?!\p{L})/u)?.[0];
      if (!surname) return [];
      const words = name.split(/\s+/u).map(word => (/^[\p{Lu}'-]{2,}$/u.test(word) ? capital(word) : word));
      const month = String(MONTHS.indexOf(since[2]) + 1).padStart(2, '0');
      const from = `${since[3]}-${month}-${since[1].padStart(2, '0')}`;
      const family = surname.split(' ').map(capital).join(' ');
      return [[words.join(' '), '', iso, office[1], from, FACTBOOK_CLOSED, family]];
    });
  });
}

const capital = word =>
  /^[IVX]+$/u.test(word) ? word : word.toLowerCase().replace(/(?:^|[-'])\p{L}/gu, start => start.toUpperCase());

const read = name => readFile(join(folder, name), 'utf8');
const factbook = JSON.parse(await read('factbook-countries.json')).filter(country => country.fips);
const codes = parseCsv(await read('country-codes.csv'));
const countries = countryRows(factbook, codes);
const leaders = new Map(leaderRows(factbook, codes).map(row => [row.join(), row]));
const offices = [...officeRows(await read('executive.yaml')), ...leaders.values()];
const table = rows =>
  rows
    .map(row => row.join('\t').replace(/[`\\$]/gu, ''))
    .sort()
    .join('\n');
await writeFile(
  target,
  `// Made by scripts/gazetteer.mjs. Do not edit. Facts from the CIA World Factbook (CC0), "Comprehensive country codes" of Open
// Knowledge / datahub.io (PDDL) with its Wikidata ids, and the table of the United States executive by the unitedstates project (CC0).

/** ISO 3166-1 code, Wikidata id, names, demonyms (both parted by |), capital. */
export const COUNTRY_TABLE = \`${table(countries)}\`;

/** Name, Wikidata id where known, country, office, first day in it and the last, or the last that the table knows of; family name. */
export const OFFICE_TABLE = \`${table(offices)}\`;
`,
);
console.log(`${target}: ${countries.length} countries, ${offices.length} terms of office`);
