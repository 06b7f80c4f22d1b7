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
    const name = field('official_full') || `${field('first')} ${field('last')}`;
    return [...record.matchAll(/- type: (prez|viceprez)\s+start: '(\S+)'\s+end: '(\S+)'/gu)].map(
      ([, type, start, end]) => [name, wikidata, 'US', type === 'prez' ? 'President' : 'Vice President', start, end],
    );
  });
}

const read = name => readFile(join(folder, name), 'utf8');
const countries = countryRows(
  JSON.parse(await read('factbook-countries.json')).filter(c => c.fips),
  parseCsv(await read('country-codes.csv')),
);
const offices = officeRows(await read('executive.yaml'));
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

/** Name, Wikidata id, country, office, first and last day in it. */
export const OFFICE_TABLE = \`${table(offices)}\`;
`,
);
console.log(`${target}: ${countries.length} countries, ${offices.length} terms of office`);
