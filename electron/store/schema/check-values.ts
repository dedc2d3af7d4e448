import { ANY_TABLE } from '@shared/model/tables';
import { WORDS } from '../migrations/v4';
import type { Sql } from '../sql';
import type { ColumnKind } from './columns';
import { TABLE_MAPS, type TableMap } from './table-map';

/** No note, list or mapping that a person can make comes near it. */
const LONGEST_TEXT = 4_000_000;
/** The rows of one change set, deflated: an import of a million takes some 60 MB. */
const LARGEST_PAYLOAD = 250_000_000;

/** What the numbers in "share" mean is part of the schema. */
const AWAITED_WORDS = JSON.stringify(WORDS.map((word, index) => [index + 1, word]));

/** The same of a text that is to be written. */
export function isTooLong(text: string): boolean {
  // No sign takes more than three bytes.
  return text.length > LONGEST_TEXT / 3 && Buffer.byteLength(text) > LONGEST_TEXT;
}

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
  for (const map of TABLE_MAPS) {
    const column = badFigureOrText(sql, map) ?? badJson(sql, map);
    if (column !== null) return `${map.sqlName}.${column}`;
  }
  if (JSON.stringify(sql.all('SELECT key, word FROM word ORDER BY key')) !== AWAITED_WORDS) return 'word';
  if (sql.first(`SELECT 1 FROM run WHERE ${isLong('prefix')}`) !== null) return 'run.prefix';
  const texts = ['id', 'at', 'who', 'label', 'reason'].map(isLong);
  const bad = [`octet_length(payload) > ${LARGEST_PAYLOAD}`, ...texts].join(' OR ');
  const [seq] = sql.first(`SELECT seq FROM change_set WHERE ${bad} LIMIT 1`) ?? [];
  return seq === undefined ? null : `change_set ${seq}`;
}

function badFigureOrText(sql: Sql, { table, sqlName, columns, kinds, idAs }: TableMap): string | null {
  const fields = Object.values(ANY_TABLE[table].fields);
  const cases = columns.flatMap((name, index) => {
    const kind = kinds[index]?.kind;
    const isBad = kind === undefined ? null : BAD[kind];
    // A choice has its CHECK, what stands in a reference is looked at in the row that it refers to, and a key is a number.
    const isKnown =
      fields[index]?.options !== null ||
      fields[index]?.references !== null ||
      (index === 0 && idAs === 'key');
    return isBad === null || isKnown ? [] : [`WHEN ${isBad(`"${name}"`)} THEN '${name}'`];
  });
  const [column] =
    sql.first(`SELECT CASE ${cases.join(' ')} END AS bad FROM "${sqlName}" WHERE bad IS NOT NULL LIMIT 1`) ??
    [];
  return typeof column === 'string' ? column : null;
}

function badJson(sql: Sql, { table, sqlName, columns, kinds }: TableMap): string | null {
  const fields = Object.values(ANY_TABLE[table].fields);
  const isBad = (column: string, index: number): boolean => {
    if (kinds[index]?.kind !== 'json') return false;
    const texts = sql.all(`SELECT "${column}" FROM "${sqlName}" WHERE "${column}" IS NOT NULL`);
    return texts.some(([text]) => !fields[index]?.check.safeParse(JSON.parse(String(text))).success);
  };
  return columns.find(isBad) ?? null;
}
