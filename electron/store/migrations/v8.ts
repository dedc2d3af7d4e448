const KINDS_OF_V4 = `"kind" = 'demand' OR "kind" = 'price')`;
const UNITS_OF_V4 = `"unit" = 'tonnes' OR "unit" = 'usd_per_kg')`;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const wider = (column: string, end: string, words: readonly string[]): string =>
  `${end.slice(0, -1)}${words.map((word) => ` OR "${column}" = '${word}'`).join('')})`;

/**
 * Schema 8: a published series can count exports, production of any stage, consumption, stocks, reserves, capacities and money.
 * What a CHECK lets through is part of the text of the table alone, which SQLite lets a step rewrite in place
 * (https://sqlite.org/lang_altertable.html, "changes that do not affect the content"): no row is touched, and no key of another table hangs in the air.
 */
export const v8 = `
PRAGMA writable_schema = ON;
UPDATE "sqlite_schema" SET "sql" = replace(replace("sql",
  ${quoted(KINDS_OF_V4)},
  ${quoted(wider('kind', KINDS_OF_V4, ['production', 'exports', 'consumption', 'stock', 'reserves', 'capacity', 'value']))}),
  ${quoted(UNITS_OF_V4)},
  ${quoted(wider('unit', UNITS_OF_V4, ['usd', 'eur', 'jpy']))})
WHERE "type" = 'table' AND "name" = 'series';
PRAGMA writable_schema = RESET;
`;
