import type { AnyTable } from '../../model/table';

/** The fields by which rows are called, that before others by which files know them. */
const NAMES = ['nameEn', 'titleEn', 'title', 'name', 'nameJa', 'titleJa', 'fileName', 'code'];

/** The fields of a table by which its rows are called, where no other key tells them apart. */
export function nameFields({ fields }: AnyTable): readonly string[] {
  return NAMES.filter((name) => fields[name] !== undefined);
}

/** Whether a line that says these fields says which row it means: its id, a name, or all that its key cannot be without. */
export function saysWhich(table: AnyTable, said: readonly string[]): boolean {
  if (said.includes('id')) return true;
  if (table.key.includes('id')) return nameFields(table).some((name) => said.includes(name));
  return (
    saysOfKey(table, said) &&
    table.key.every((name) => said.includes(name) || table.fields[name]?.optional === true)
  );
}

/** Whether fields are a part of the key: a row that says another one there is another row. */
export function saysOfKey({ key }: AnyTable, said: readonly string[]): boolean {
  return key.some((name) => said.includes(name));
}
