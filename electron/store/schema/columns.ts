import type { TableName } from '@shared/model/plan';

/** How a field lies in its column: `boolean` as 0 and 1, `json` as JSON text, the others as they are. */
export type ColumnKind = 'text' | 'real' | 'integer' | 'boolean' | 'json';

export interface Column<Kind extends ColumnKind = ColumnKind, Nullable extends boolean = boolean> {
  readonly kind: Kind;
  readonly nullable: Nullable;
  /** The table whose `id` stands here. */
  readonly references: TableName | null;
}

type KindOf<Value> = [Value] extends [boolean]
  ? 'boolean'
  : [Value] extends [number]
    ? 'real' | 'integer'
    : [Value] extends [string]
      ? 'text'
      : 'json';

/** One column for each field of a row: a missing field, a wrong kind or a wrong null does not compile. */
export type ColumnsOf<Row> = {
  readonly [Field in keyof Row]-?: Column<
    KindOf<NonNullable<Row[Field]>>,
    null extends Row[Field] ? true : false
  >;
};

function column<Kind extends ColumnKind, Nullable extends boolean>(
  kind: Kind,
  nullable: Nullable,
  references: TableName | null = null,
): Column<Kind, Nullable> {
  return { kind, nullable, references };
}

export const text = column('text', false);
export const textOrNull = column('text', true);
export const real = column('real', false);
export const realOrNull = column('real', true);
export const integer = column('integer', false);
export const integerOrNull = column('integer', true);
export const flag = column('boolean', false);
export const json = column('json', false);
export const to = (table: TableName) => column('text', false, table);
export const toOrNull = (table: TableName) => column('text', true, table);

/** `importCell` -> `import_cell`: names that read well in other SQLite tools. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
