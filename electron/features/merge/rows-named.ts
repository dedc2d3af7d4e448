import { valuesOf } from '@shared/base/values-of';
import type { Ids } from '@shared/model/field';
import { namedIn, type Shock } from '@shared/model/shock';
import { type AnyRow, type AnyTable, partsOf } from '@shared/model/table';
import { ANY_TABLE, overriddenTable, type TableName } from '@shared/model/tables';
import type { Override } from '@shared/model/tables/override';
import type { ScenarioShock } from '@shared/model/tables/scenario-shock';

interface NamedRow {
  readonly table: TableName;
  readonly id: string;
}

/** The tables whose rows a shock may name. */
const OF_SHOCK = [
  'country',
  'material',
  'supplier',
  'use',
  'measure',
] as const satisfies readonly (keyof Ids)[];

/** The rows that a row names: in its fields, in the key of what it overrides, and in what its shock says. */
export function rowsNamedBy(table: TableName, row: AnyRow): NamedRow[] {
  const own = referred(ANY_TABLE[table], valuesOf(row));
  if (table === 'override') {
    const { field, key } = row as Override; // of that table
    const overridden = overriddenTable(field);
    return overridden === null ? own : [...own, ...referred(overridden, partsOf(overridden, key))];
  }
  if (table !== 'scenarioShock') return own;
  const { shock }: { readonly shock: Shock } = row as ScenarioShock; // of that table
  return [...own, ...OF_SHOCK.flatMap((named) => namedIn(shock, named).map((id) => ({ table: named, id })))];
}

function referred({ fields }: AnyTable, values: Readonly<Record<string, unknown>>): NamedRow[] {
  return Object.entries(fields).flatMap(([name, { references }]) => {
    const id = values[name];
    return references === null || typeof id !== 'string' ? [] : [{ table: references, id }];
  });
}
