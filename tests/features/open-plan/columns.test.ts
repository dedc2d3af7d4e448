import { valueAt } from '@shared/base/column';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { openCsv, openParquet } from '../../../electron/features/open-plan/files';
import { columnOf, mappedColumn, type OpenValue } from '../../../electron/features/open-plan/open-column';
import type { OpenField, OpenTable } from '../../../electron/features/open-plan/open-table';
import { plainCopy } from '../../../electron/store/plain-copy';
import { loadSqlEngine } from '../../../electron/store/sql';
import { WASM } from '../../places';

const NAMES = ['日本', 'a "quoted", one', 'two\r\nlines', null, ''];
const COUNT = 10_000; // more different ids than a column keeps once, and more rows than are put in or written at once
const ROWS: readonly (readonly OpenValue[])[] = Array.from({ length: COUNT }, (_, row) => [
  `id-${row}`,
  NAMES[row % NAMES.length] ?? null,
  row % 7 === 0 ? null : row / 8,
  row % 3 === 0,
]);
const FIELDS: readonly OpenField[] = (
  [
    ['id', 'string'],
    ['name', 'string'],
    ['value', 'number'],
    ['locked', 'boolean'],
  ] as const
).map(([name, type]) => ({
  name,
  type,
  title: { en: name, ja: name },
  unit: null,
  required: false,
  choices: null,
  references: null,
}));
const TABLE: OpenTable = {
  name: 'share',
  title: { en: 'Shares', ja: 'シェア' },
  fields: FIELDS,
  count: COUNT,
  columns: FIELDS.map((_field, at) => columnOf(ROWS, (row) => row[at] ?? null)),
};

describe('a table of an open copy by columns', () => {
  it('has the cell of each row, in either form', () => {
    expect(TABLE.columns.map((column) => 'of' in column)).toEqual([false, true, false, true]);
    expect(ROWS.map((_row, at) => TABLE.columns.map((column) => valueAt(column, at)))).toEqual(ROWS);
    const asked: OpenValue[] = [];
    mappedColumn(TABLE.columns[1] ?? [], (value) => asked.push(value));
    expect(asked).toEqual(NAMES.slice(0, 5));
  });

  it('is written to the byte as row by row', () => {
    const cell = (value: OpenValue) =>
      value === null
        ? ''
        : /[",\r\n]/.test(String(value))
          ? `"${String(value).replaceAll('"', '""')}"`
          : `${value}`;
    const lines = [FIELDS.map(({ name }) => name), ...ROWS].map((row) => row.map(cell).join(','));
    expect(new TextDecoder().decode(openCsv(TABLE))).toBe(`${lines.join('\r\n')}\r\n`);
  });

  it('is the same as Parquet and in the plain SQLite file', async () => {
    const bytes = await openParquet(TABLE);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const read = await parquetReadObjects({ file });
    expect(read.map((row) => FIELDS.map(({ name }) => row[name] ?? null))).toEqual(ROWS);
    const types = ['TEXT', 'TEXT', 'REAL', 'INTEGER'] as const;
    const copy = await plainCopy(
      WASM,
      [
        {
          name: 'share',
          columns: TABLE.columns.map((column, at) => ({
            name: FIELDS[at]?.name ?? '',
            type: types[at] ?? 'TEXT',
            values: mappedColumn(column, (value) => (typeof value === 'boolean' ? Number(value) : value)),
          })),
          count: COUNT,
        },
      ],
      { name: 'plan' },
    );
    const sql = (await loadSqlEngine(WASM)).open(copy);
    const stored = ROWS.map((row) =>
      row.map((value) => (typeof value === 'boolean' ? Number(value) : value)),
    );
    expect(sql.all('SELECT * FROM shares')).toEqual(stored);
    expect(sql.all('SELECT * FROM about')).toEqual([['name', 'plan']]);
    sql.close();
  });
});
