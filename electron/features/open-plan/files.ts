import { valueAt } from '@shared/base/column';
import { mappedColumn, type OpenValue } from './open-column';
import type { OpenField, OpenTable } from './open-table';

/** A table as CSV by RFC 4180: UTF-8 without a mark, CRLF, nothing in a cell that is missing; for programs, which take no text for a formula. */
export function openCsv({ fields, columns, count }: OpenTable): Uint8Array {
  const cells = columns.map((column) => mappedColumn(column, csvCell));
  const head = `${fields.map(({ name }) => csvCell(name)).join(',')}\r\n`;
  const parts = [Buffer.from(head)];
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    let text = '';
    for (let row = from; row < Math.min(count, from + ROWS_AT_ONCE); row++) {
      for (const [at, column] of cells.entries())
        text += at === 0 ? valueAt(column, row) : `,${valueAt(column, row)}`;
      text += '\r\n';
    }
    parts.push(Buffer.from(text));
  }
  return Buffer.concat(parts);
}

/** So that the text of a large table is never held as a whole. */
const ROWS_AT_ONCE = 2_000;

function csvCell(value: OpenValue): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same rows as Parquet; a list and a shape are texts there as in the CSV. */
export async function openParquet({ fields, columns, count }: OpenTable): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columnData = fields.map((field, at) => {
    const column = columns[at] ?? [];
    return {
      name: field.name,
      data: 'of' in column ? Array.from({ length: count }, (_, row) => valueAt(column, row)) : [...column],
      type: PARQUET[field.type],
      nullable: true,
    };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const PARQUET: Readonly<Record<OpenField['type'], 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN'>> = {
  string: 'STRING',
  date: 'STRING',
  list: 'STRING',
  object: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
};
