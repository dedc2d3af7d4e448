import type { FieldKind } from '@shared/model/field';

/** How a field lies in its column: `boolean` as 0 and 1, `json` as JSON text, the others as they are. */
export type ColumnKind = 'text' | 'real' | 'integer' | 'boolean' | 'json';

export const COLUMN_KINDS: Readonly<Record<FieldKind, ColumnKind>> = {
  text: 'text',
  number: 'real',
  whole: 'integer',
  flag: 'boolean',
  list: 'json',
  json: 'json',
};

/** `importCell` -> `import_cell`: names that read well in other SQLite tools. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
