import { ANY_TABLE } from '@shared/model/tables';
import { WORDS } from '../migrations/v4';
import type { Sql } from '../sql';
import { LONGEST_TEXT } from '../sql-in';
import type { ColumnKind } from './columns';
import { TABLE_MAPS, type TableMap } from './table-map';

/** The rows of one change set, deflated: an import of a million takes some 60 MB. */
const LARGEST_PAYLOAD = 250_000_000;

/** What the numbers in "share" mean is part of the schema. */
const AWAITED_WORDS = JSON.stringify(WORDS.map((word, index) => [index + 1, word]));

const isLong = (column: string): string => `octet_length(${column}) > ${LONGEST_TEXT}`;

/** When a value cannot be worked with, although it may stand in a STRICT column of its kind; null where its CHECK says all. */
const BAD: Readonly<Record<ColumnKind, ((column: string) => string) | null>> = {
  real: (column) => `abs(${column}) > ${Number.MAX_VALUE}`, // infinite; SQLite reads NaN as NULL
  integer: (column) => `abs(${column}) > ${Number.MAX_SAFE_INTEGER}`,
  text: isLong,
  json: isLong,
  boolean: null,
};

/**
 * Looks for values that no program of ours writes. Type, NULL and CHECK of each were compared with the schema by
 * `PRAGMA quick_check`; here come numbers without end, texts and blobs without measure, and JSON of another shape than
 * the declaration of its field. @returns "stock.tonnes", or null
 */
export function findBadValue(sql: Sql): string | null {
  const [bad] = sql.first(BAD_FIGURES_AND_TEXTS) ?? [];
  const column = typeof bad === 'string' ? bad : badJson(sql);
  if (column !== null) return column;
  if (JSON.stringify(sql.all('SELECT key, word FROM word ORDER BY key')) !== AWAITED_WORDS) return 'word';
  if (sql.first(`SELECT 1 FROM run WHERE ${isLong('prefix')}`) !== null) return 'run.prefix';
  const texts = ['id', 'at', 'who', 'label', 'reason'].map(isLong);
  const badLink = [`octet_length(payload) > ${LARGEST_PAYLOAD}`, ...texts].join(' OR ');
  const [seq] = sql.first(`SELECT seq FROM change_set WHERE ${badLink} LIMIT 1`) ?? [];
  return seq === undefined ? null : `change_set ${seq}`;
}

/** Asked of all tables at once: of a small file most of the time would go into as many statements. */
const BAD_FIGURES_AND_TEXTS = `${TABLE_MAPS.flatMap(badFiguresAndTexts).join(' UNION ALL ')} LIMIT 1`;

function badFiguresAndTexts({ table, sqlName, columns, kinds, idAs }: TableMap): string[] {
  const fields = Object.values(ANY_TABLE[table].fields);
  const cases = columns.flatMap((name, index) => {
    const kind = kinds[index]?.kind;
    const isBad = kind === undefined ? null : BAD[kind];
    // A choice has its CHECK, what stands in a reference is looked at in the row that it refers to, and a key is a number.
    const isKnown =
      fields[index]?.options !== null ||
      fields[index]?.references !== null ||
      (index === 0 && idAs === 'key');
    return isBad === null || isKnown ? [] : [`WHEN ${isBad(`"${name}"`)} THEN '${sqlName}.${name}'`];
  });
  return cases.length === 0
    ? []
    : [`SELECT CASE ${cases.join(' ')} END AS bad FROM "${sqlName}" WHERE bad IS NOT NULL`];
}

const JSON_COLUMNS = TABLE_MAPS.flatMap(({ table, sqlName, columns, kinds }) => {
  const fields = Object.values(ANY_TABLE[table].fields);
  return columns.flatMap((name, index) => {
    const check = fields[index]?.check;
    return kinds[index]?.kind === 'json' && check !== undefined ? [{ sqlName, name, check }] : [];
  });
});
const JSON_TEXTS = JSON_COLUMNS.map(
  ({ sqlName, name }, at) => `SELECT ${at}, "${name}" FROM "${sqlName}" WHERE "${name}" IS NOT NULL`,
).join(' UNION ALL ');

function badJson(sql: Sql): string | null {
  for (const [at, text] of sql.each(JSON_TEXTS)) {
    const column = JSON_COLUMNS[Number(at)];
    if (column?.check.safeParse(JSON.parse(String(text))).success !== true)
      return `${column?.sqlName}.${column?.name}`;
  }
  return null;
}
