import { valuesOf } from '@shared/base/values-of';
import { byId } from '@shared/model/catalogue';
import { cellText } from '@shared/model/cells';
import type { Field } from '@shared/model/field';
import type { AllRows } from '@shared/model/open-view';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import { columnOf, mappedColumn, type OpenValue, type ValuesOf } from './open-column';

/** Types of fields of a Data Package. */
type OpenType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list' | 'object';

export interface OpenField {
  readonly name: string;
  readonly type: OpenType;
  readonly title: { readonly en: string; readonly ja: string };
  readonly unit: string | null;
  readonly required: boolean;
  /** What it can be, where that is a list of words. */
  readonly choices: readonly string[] | null;
  /** The table whose `id` stands here. */
  readonly references: string | null;
}

/** A table as it stands in an open copy: by columns, one for each field, since a hundred thousand rows are then a few arrays. */
export interface OpenTable {
  readonly name: string;
  readonly title: { readonly en: string; readonly ja: string };
  readonly fields: readonly OpenField[];
  readonly columns: readonly ValuesOf<OpenValue>[];
  /** Of rows. */
  readonly count: number;
}

/** Every table of a project that has something to show, with the names of what a row refers to beside its ids. */
export function openTables(all: AllRows, isRedacted: boolean): OpenTable[] {
  return TABLE_NAMES.filter((name) => !isRedacted || !ANY_TABLE[name].isInside).map((name) =>
    openTable(name, all, isRedacted),
  );
}

function openTable(name: TableName, all: AllRows, isRedacted: boolean): OpenTable {
  const { fields, words } = ANY_TABLE[name];
  const columns = Object.entries(fields).flatMap(([key, field]) =>
    columnsOf(key, field, all[name], all, isRedacted),
  );
  return {
    name,
    title: words,
    fields: columns.map(({ field }) => field),
    columns: columns.map(({ values }) => values),
    count: all[name].length,
  };
}

interface OpenColumn {
  readonly field: OpenField;
  readonly values: ValuesOf<OpenValue>;
}

function columnsOf(
  key: string,
  field: Field,
  rows: readonly AnyRow[],
  all: AllRows,
  isRedacted: boolean,
): OpenColumn[] {
  const { references, words, unit, nullable, options } = field;
  // A table that stays inside is no resource that a key could lead to.
  const isKnown = references !== null && !(isRedacted && ANY_TABLE[references].isInside);
  const own: OpenColumn = {
    field: {
      name: key,
      type: typeOf(key, field),
      title: words,
      unit: unit === null ? null : unit.en.replace(/\s*\{\{.*\}\}/, ''),
      // An empty list is an empty cell.
      required: !nullable && field.kind !== 'list' && field.kind !== 'json',
      choices: options === null || typeof options[0] === 'number' ? null : options.map(String),
      references: isKnown ? references : null,
    },
    values: columnOf(rows, (row) => openValue(field, valuesOf(row)[key])),
  };
  return references === null ? [own] : [own, ...nameColumns(key, words, own.values, all[references])];
}

function typeOf(key: string, { kind, takes }: Field): OpenType {
  switch (kind) {
    case 'text':
      return takes === 'data.takes.date' && key !== 'period' ? 'date' : 'string';
    case 'number':
      return 'number';
    case 'whole':
      return 'integer';
    case 'flag':
      return 'boolean';
    case 'list':
      return 'list';
    case 'json':
      return 'object';
  }
}

function openValue(field: Field, value: unknown): OpenValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return cellText(field, value);
}

/** How what a row refers to is called, in both languages: supplierId, supplier_en, supplier_ja. */
function nameColumns(
  key: string,
  { en, ja }: Field['words'],
  ids: ValuesOf<OpenValue>,
  rows: readonly AnyRow[],
): OpenColumn[] {
  const base = key.replace(/Id$/, '');
  return (['en', 'ja'] as const).map((language) => ({
    field: {
      name: `${base}_${language}`,
      type: 'string',
      title: { en: `${en}, name (${language})`, ja: `${ja}、名称（${language}）` },
      unit: null,
      required: false,
      choices: null,
      references: null,
    },
    values: mappedColumn(ids, (id) => nameOf(byId(rows, String(id ?? '')), language)),
  }));
}

/** Tables say the name of a row in one of these fields; the Japanese one may be left out. */
const NAMES = { en: ['nameEn', 'name', 'title', 'titleEn', 'code'], ja: ['nameJa', 'titleJa'] } as const;

function nameOf(row: AnyRow | undefined, language: 'en' | 'ja'): string | null {
  if (row === undefined) return null;
  const values = valuesOf(row);
  const keys = language === 'ja' ? [...NAMES.ja, ...NAMES.en] : NAMES.en;
  for (const key of keys) {
    const value = values[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}
