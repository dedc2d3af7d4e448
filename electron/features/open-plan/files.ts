import type { OpenField, OpenTable, OpenValue } from './open-table';

/** A table as CSV by RFC 4180: UTF-8 without a mark, CRLF, nothing in a cell that is missing; for programs, which take no text for a formula. */
export function openCsv({ fields, rows }: OpenTable): Uint8Array {
  const lines = [fields.map(({ name }) => name), ...rows].map((row) => row.map(csvCell).join(','));
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

function csvCell(value: OpenValue): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same rows as Parquet; a list and a shape are texts there as in the CSV. */
export async function openParquet({ fields, rows }: OpenTable): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columnData = fields.map((field, at) => ({
    name: field.name,
    data: rows.map((row) => row[at] ?? null),
    type: PARQUET[field.type],
    nullable: true,
  }));
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
