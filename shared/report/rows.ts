import type { Language } from '../base/message';
import { valuesOf } from '../base/values-of';
import { cellText } from '../model/cells';
import type { Field } from '../model/field';
import type { AnyRow, AnyTable } from '../model/table';
import { type MassUnit, unitWords } from '../words/mass-words';
import type { Cell, Column, Format, Table } from './table';

/**
 * Rows of any table as a table of values, its words and units from the declaration: what stands for a choice or for
 * another row is its code or id, so that it can be written back.
 * @param mass what tonnes at the heads count
 * @param currency what money at the heads is, ISO 4217
 */
export function rowsTable(
  table: AnyTable,
  rows: readonly AnyRow[],
  language: Language,
  mass: MassUnit,
  currency: string,
): Table {
  const fields = Object.entries(table.fields);
  return {
    key: table.name,
    title: { text: table.words[language] },
    columns: Object.fromEntries(
      fields.map(([name, field]): [string, Column] => [
        name,
        { title: { text: headOf(field, language, mass, currency) }, format: formatOf(field), missing: null },
      ]),
    ),
    rows: rows.map((row) => ({
      key: row.id,
      cells: Object.fromEntries(fields.map(([name, field]) => [name, cellOf(field, row, name)])),
    })),
  };
}

/** The words of a field with its unit. */
export function headOf({ words, unit }: Field, language: Language, mass: MassUnit, currency: string): string {
  if (unit === null) return words[language];
  const said = unitWords(unit, language, mass, currency);
  return language === 'ja' ? `${words.ja}（${said}）` : `${words.en} (${said})`;
}

function formatOf({ kind }: Field): Format {
  if (kind === 'number') return 'exact';
  return kind === 'whole' ? 'plain' : 'text';
}

function cellOf(field: Field, row: AnyRow, name: string): Cell {
  const value = valuesOf(row)[name];
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? value : { text: cellText(field, value) };
}
